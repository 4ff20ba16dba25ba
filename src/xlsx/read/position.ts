/** Where cells stand. The r attributes may be left out; then a cell follows its neighbour (ECMA-376 part 1, 18.3.1.4, 18.3.1.73). */
import { SHEET_COLUMNS, SHEET_ROWS } from "../../workbook/address";
import { FileProblem } from "../problems";

interface Place {
  readonly row: number;
  readonly col: number;
}

export class CellPositions {
  private currentRow = -1;
  private nextCol = 0;

  constructor(private readonly part: string) {}

  /** Returns which one it is, from 0. */
  row(r: string | undefined): number {
    this.currentRow = r === undefined ? this.currentRow + 1 : Number(r) - 1;
    this.nextCol = 0;
    return this.currentRow;
  }

  cell(r: string | undefined): Place {
    const { row, col } = r === undefined ? { row: this.currentRow, col: this.nextCol } : placeOf(r);
    const inside = Number.isInteger(row) && row >= 0 && row < SHEET_ROWS && col >= 0 && col < SHEET_COLUMNS;
    if (!inside) throw new FileProblem("damaged", `${this.part}: cell ${String(r)}`);
    this.nextCol = col + 1;
    return { row, col };
  }
}

/** By the codes of one to three letters and one to seven digits; on no sheet where it is none. Thousands of cells state theirs. */
const placeOf = (r: string): Place => {
  let at = 0;
  let col = 0;
  for (let code = r.charCodeAt(at) | SMALL; code >= A && code <= Z; code = r.charCodeAt(++at) | SMALL)
    col = col * 26 + (code - A + 1);
  const letters = at;
  let row = 0;
  for (let digit = r.charCodeAt(at) - ZERO; digit >= 0 && digit <= 9; digit = r.charCodeAt(++at) - ZERO)
    row = row * 10 + digit;
  const isAddress = at === r.length && letters <= 3 && at - letters <= 7;
  return isAddress ? { row: row - 1, col: col - 1 } : { row: -1, col: -1 };
};

/** The bit that tells a small letter from a capital. */
const SMALL = 32;
const A = 97;
const Z = 122;
const ZERO = 48;
