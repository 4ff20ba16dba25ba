/** Ranges of cells. A CellRange that somebody keeps moves when rows or columns are inserted above or before it. */
import { invalidArgument } from "../protocol/errors";
import type { Area } from "../../workbook/model";
import { MAX_COLUMNS, MAX_ROWS } from "./data";
import type { IRange } from "./data";
import type { Sheet } from "./book";

/** One or more rectangles of one sheet that are treated alike: a Range, or a RangeAreas. */
export interface Zone {
  readonly sheet: Sheet;
  readonly parts: readonly CellRange[];
}

export class CellRange implements Area, Zone {
  row: number;
  col: number;
  rows: number;
  cols: number;

  constructor(
    readonly sheet: Sheet,
    area: Area,
  ) {
    const { row, col, rows, cols } = area;
    if (row < 0 || col < 0 || rows < 1 || cols < 1 || row + rows > MAX_ROWS || col + cols > MAX_COLUMNS)
      throw invalidArgument("The range lies outside the sheet.");
    this.row = row;
    this.col = col;
    this.rows = rows;
    this.cols = cols;
  }

  get parts(): readonly CellRange[] {
    return [this];
  }

  get wholeRows(): boolean {
    return this.cols === MAX_COLUMNS;
  }

  get wholeColumns(): boolean {
    return this.rows === MAX_ROWS;
  }

  get alive(): boolean {
    return this.sheet.alive && this.rows > 0;
  }

  /** Takes over another place; null when all its cells are gone. */
  moveTo(area: Area | null): void {
    this.row = area?.row ?? this.row;
    this.col = area?.col ?? this.col;
    this.rows = area?.rows ?? 0;
    this.cols = area?.cols ?? 0;
  }

  /** A range placed relative to this one. */
  at(rowOffset: number, colOffset: number, rows: number, cols: number): CellRange {
    return new CellRange(this.sheet, { row: this.row + rowOffset, col: this.col + colOffset, rows, cols });
  }

  copy(): CellRange {
    return new CellRange(this.sheet, this);
  }

  /** As Univer counts it, cut to the rows and columns the grid has now. */
  get inGrid(): IRange {
    const rowCount = Math.max(this.sheet.core.getRowCount(), this.row + 1);
    const columnCount = Math.max(this.sheet.core.getColumnCount(), this.col + 1);
    return toGrid({
      row: this.row,
      col: this.col,
      rows: Math.min(this.rows, rowCount - this.row),
      cols: Math.min(this.cols, columnCount - this.col),
    });
  }

  /** Makes the grid large enough for this range: Univer's sheets are finite. Whole rows and columns ask for nothing. */
  makeRoom(): void {
    const { core, facade } = this.sheet;
    if (!this.wholeColumns && this.row + this.rows > core.getRowCount())
      facade.setRowCount(this.row + this.rows + SPARE_ROWS);
    if (!this.wholeRows && this.col + this.cols > core.getColumnCount())
      facade.setColumnCount(this.col + this.cols + SPARE_COLUMNS);
  }
}

const SPARE_ROWS = 50;
const SPARE_COLUMNS = 10;

export class RangeAreas implements Zone {
  constructor(
    readonly sheet: Sheet,
    readonly parts: readonly CellRange[],
  ) {}

  get alive(): boolean {
    return this.parts.every((part) => part.alive);
  }
}

export const toGrid = (area: Area): IRange => ({
  startRow: area.row,
  endRow: area.row + area.rows - 1,
  startColumn: area.col,
  endColumn: area.col + area.cols - 1,
});

export const fromGrid = (range: IRange): Area => ({
  row: range.startRow,
  col: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  cols: range.endColumn - range.startColumn + 1,
});

/** Every cell of a range that exists in the grid, row by row; `i`, `j` count from the range's own corner. */
export const eachCell = (range: CellRange, visit: (row: number, col: number, i: number, j: number) => void): void => {
  const { startRow, endRow, startColumn, endColumn } = range.inGrid;
  for (let row = startRow; row <= endRow; row += 1)
    for (let col = startColumn; col <= endColumn; col += 1) visit(row, col, row - range.row, col - range.col);
};

/** The same as a 2-D array of exactly the range's shape. */
export const mapCells = <V>(range: CellRange, value: (row: number, col: number) => V): V[][] =>
  Array.from({ length: range.rows }, (_r, i) =>
    Array.from({ length: range.cols }, (_c, j) => value(range.row + i, range.col + j)),
  );
