/** The cells of a worksheet that hold something, in whichever words they were read. */
import type { FoundCell } from "../../workbook/model";
import { FileProblem } from "../problems";
import { cellValue } from "./cellValue";
import { DAYS_TO_1904 } from "./dateStyles";

/** What a cell needs to know of the workbook that it is in. */
export interface CellContext {
  readonly strings: readonly string[];
  /** Formats in which a number is a day counted from 1904 on. */
  readonly dates1904: ReadonlySet<string>;
}

/** What a c element says. */
export interface CellWords {
  readonly type: string | undefined;
  readonly style: string | undefined;
  /** The text of its value and of its formula; "" where it has none. */
  readonly raw: string;
  readonly formula: string;
}

export class FilledCells {
  /** Where each of them stands, and what it holds: three lists, since an object for each of thousands of cells costs more than all else about it. */
  readonly rows: number[] = [];
  readonly cols: number[] = [];
  readonly found: FoundCell[] = [];

  constructor(
    private readonly part: string,
    private readonly context: CellContext,
    /** How many there may be. */
    private readonly room: number,
  ) {}

  /** Passes over a blank cell. */
  add(row: number, col: number, { type, style, raw, formula }: CellWords): void {
    const read = cellValue(type, raw, this.context.strings, this.part);
    const value = style !== undefined && typeof read === "number" && type !== "d" ? this.from1900(read, style) : read;
    if (value === null && formula === "") return;
    if (this.found.length >= this.room) throw new FileProblem("tooLarge", `${this.part}: too many cells`);
    this.rows.push(row);
    this.cols.push(col);
    this.found.push(formula === "" ? { value } : { value, formula: `=${formula}` });
  }

  /** Only the first ones are kept. */
  cutTo(count: number): void {
    this.rows.length = this.cols.length = this.found.length = count;
  }

  private from1900(value: number, style: string): number {
    return this.context.dates1904.has(style) ? value + DAYS_TO_1904 : value;
  }
}
