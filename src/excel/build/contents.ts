/** Values and formulas of a sheet as two blocks over its used rectangle: two writes for any number of cells. */
import type { Area, CellSpec } from "../../workbook/model";
import { around } from "../../workbook/area";
import { cellInput } from "../write/cellInput";

export interface SheetContents {
  readonly area: Area;
  /** null leaves a cell alone. */
  readonly values: (string | number | boolean | null)[][];
  /** Absent when the sheet has no formula. */
  readonly formulas?: (string | null)[][];
}

/**
 * `blank` is what goes into cells that hold nothing: null on a new sheet, "" where old contents have to go. Undefined for no cells. Of a cell
 * given twice the last counts. `formats` are the number formats of the cells' area, where they are known.
 */
export const contentsOf = (
  cells: readonly CellSpec[],
  blank: null | "",
  formats: readonly (readonly string[])[] = [],
): SheetContents | undefined => {
  const area = around(cells);
  if (area === undefined) return undefined;
  const grid = <T>(empty: T): T[][] => Array.from({ length: area.rows }, () => Array<T>(area.cols).fill(empty));
  const values = grid<string | number | boolean | null>(blank);
  const formulas = grid<string | null>(null);
  for (const { row, col, value, formula } of cells) {
    const [r, c] = [row - area.row, col - area.col];
    put(formulas, r, c, formula ?? null);
    put(values, r, c, formula !== undefined ? null : value === null ? blank : cellInput(value, formats[r]?.[c]));
  }
  return { area, values, ...(cells.some((cell) => cell.formula !== undefined) ? { formulas } : {}) };
};

const put = <T>(grid: T[][], row: number, col: number, value: T): void => {
  const line = grid[row];
  if (line !== undefined) line[col] = value;
};

export const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range =>
  sheet.getRangeByIndexes(area.row, area.col, area.rows, area.cols);

/** Queues the writing; constants as `values`, since a long text handed over as a formula may be refused. */
export const writeContents = (sheet: Excel.Worksheet, contents: SheetContents): void => {
  const range = rangeOf(sheet, contents.area);
  range.values = contents.values;
  if (contents.formulas !== undefined) range.formulas = contents.formulas;
};
