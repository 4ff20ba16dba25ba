/** Where cells stand. The r attributes may be left out; then a cell follows its neighbour (ECMA-376 part 1, 18.3.1.4, 18.3.1.73). */
import { columnIndex, SHEET_COLUMNS, SHEET_ROWS } from "../../workbook/address";
import { FileProblem } from "../problems";

const ADDRESS = /^([A-Za-z]{1,3})([0-9]{1,7})$/;

export class CellPositions {
  private currentRow = -1;
  private nextCol = 0;
  private readonly columns = new Map<string, number>();

  constructor(private readonly part: string) {}

  /** Returns which one it is, from 0. */
  row(r: string | undefined): number {
    this.currentRow = r === undefined ? this.currentRow + 1 : Number(r) - 1;
    this.nextCol = 0;
    return this.currentRow;
  }

  cell(r: string | undefined): { readonly row: number; readonly col: number } {
    const { row, col } = r === undefined ? { row: this.currentRow, col: this.nextCol } : this.parse(r);
    const inside = Number.isInteger(row) && row >= 0 && row < SHEET_ROWS && col >= 0 && col < SHEET_COLUMNS;
    if (!inside) throw new FileProblem("damaged", `${this.part}: cell ${String(r)}`);
    this.nextCol = col + 1;
    return { row, col };
  }

  private parse(r: string): { readonly row: number; readonly col: number } {
    const [, letters, digits] = ADDRESS.exec(r) ?? [];
    if (letters === undefined) throw new FileProblem("damaged", `${this.part}: cell ${r}`);
    return { row: Number(digits) - 1, col: this.columnOf(letters) };
  }

  /** Thousands of cells, a few columns. */
  private columnOf(letters: string): number {
    const known = this.columns.get(letters);
    if (known !== undefined) return known;
    const col = columnIndex(letters);
    this.columns.set(letters, col);
    return col;
  }
}
