/** The cells of a worksheet that hold something, in whichever words they were read. */
import type { FoundCell, Scalar } from "../../workbook/model";
import { FileProblem } from "../problems";
import { cellValue, wholeNumber } from "./cellValue";
import { DAYS_TO_1904, showsDay } from "./cellFormats";

/** What a cell needs to know of the workbook that it is in. */
export interface CellContext {
  readonly strings: readonly string[];
  /** Number formats by the number of the style. Asked for once a number is met. */
  readonly formats: () => readonly string[];
  /** Whether days count from 1904 on. */
  readonly date1904: boolean;
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
  /** Where each of them stands, and what it holds: four lists, since an object for each of thousands of cells costs more than all else about it. */
  readonly rows: number[] = [];
  readonly cols: number[] = [];
  readonly found: FoundCell[] = [];
  /** Of numbers alone. */
  readonly formats: (string | undefined)[] = [];

  constructor(
    private readonly part: string,
    private readonly context: CellContext,
    /** How many there may be. */
    private readonly room: number,
  ) {}

  /** Passes over a blank cell. */
  add(row: number, col: number, { type, style, raw, formula }: CellWords): void {
    const read = cellValue(type, raw, this.context.strings, this.part);
    const format = typeof read === "number" ? this.context.formats()[styleNumber(style)] : undefined;
    const value = this.context.date1904 && type !== "d" ? from1900(read, format) : read;
    if (value === null && formula === "") return;
    if (this.found.length >= this.room) throw new FileProblem("tooLarge", `${this.part}: too many cells`);
    this.rows.push(row);
    this.cols.push(col);
    this.found.push(formula === "" ? { value } : { value, formula: `=${formula}` });
    this.formats.push(format);
  }

  /** Only the first ones are kept. */
  cutTo(count: number): void {
    this.rows.length = this.cols.length = this.found.length = this.formats.length = count;
  }
}

/** A cell that names none has the first one. */
const styleNumber = (style: string | undefined): number => (style === undefined ? 0 : wholeNumber(style));

const from1900 = (value: Scalar, format: string | undefined): Scalar =>
  typeof value === "number" && format !== undefined && showsDay(format) ? value + DAYS_TO_1904 : value;
