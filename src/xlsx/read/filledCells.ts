/** The cells of a worksheet that hold something, in whichever words they were read. */
import type { FoundCell } from "../../workbook/model";
import { FileProblem } from "../problems";
import { cellValue } from "./cellValue";
import { DAYS_TO_1904 } from "./dateStyles";

export interface PlacedCell {
  readonly row: number;
  readonly col: number;
  readonly found: FoundCell;
}

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
  readonly cells: PlacedCell[] = [];

  constructor(
    private readonly part: string,
    private readonly context: CellContext,
    /** How many there may be. */
    private readonly room: number,
  ) {}

  /** Passes over a blank cell. */
  add(row: number, col: number, words: CellWords): void {
    const found = this.foundIn(words);
    if (found === undefined) return;
    if (this.cells.length >= this.room) throw new FileProblem("tooLarge", `${this.part}: too many cells`);
    this.cells.push({ row, col, found });
  }

  private foundIn({ type, style, raw, formula }: CellWords): FoundCell | undefined {
    const { strings, dates1904 } = this.context;
    const read = cellValue(type, raw, strings, this.part);
    const isLate = typeof read === "number" && type !== "d" && style !== undefined && dates1904.has(style);
    const value = isLate ? read + DAYS_TO_1904 : read;
    if (formula !== "") return { value, formula: `=${formula}` };
    return value === null ? undefined : { value };
  }
}
