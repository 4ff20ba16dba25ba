/** Cells of a sheet as Excel tells them. */
import type { Point } from "../workbook/area";
import type { FoundCell, FoundSheet, Scalar } from "../workbook/model";
import { sheetTooLarge } from "./refusals";
import { given } from "./optionalMembers";

/** The used part of a sheet; what lies outside is blank. */
export type CellsOfSheet = Pick<FoundSheet, "top" | "left" | "cells">;

export const NO_CELLS: CellsOfSheet = { top: 0, left: 0, cells: [] };

const BLANK: FoundCell = { value: null };

export const cellAt = ({ top, left, cells }: CellsOfSheet, { row, col }: Point): FoundCell =>
  cells[row - top]?.[col - left] ?? BLANK;

/** Every place of the used part. */
export const usedPoints = ({ top, left, cells }: CellsOfSheet): readonly Point[] =>
  cells.flatMap((line, r) => line.map((_, c) => ({ row: top + r, col: left + c })));

/** Above its limits Excel may answer null in place of the cells, without an error (office-js-docs-pr: excel/performance.md). */
export const foundCells = (sheet: string, range: Excel.Range): FoundSheet["cells"] => {
  const values = given<readonly (readonly unknown[])[]>(range.values);
  const formulas = given<readonly (readonly unknown[])[]>(range.formulas);
  if (values == null || formulas == null) throw sheetTooLarge(sheet);
  return values.map((row, r) => row.map((value, c) => foundCell(value, formulas[r]?.[c])));
};

/** `formulas` repeats a constant; text that merely looks like a formula is its own value, a formula's value is something else. */
export const foundCell = (value: unknown, formula: unknown): FoundCell => {
  const found = scalar(value);
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return { value: found, formula };
  return found === null ? BLANK : { value: found };
};

const scalar = (value: unknown): Scalar => {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
};

/** Cells with their number formats. */
export interface FormattedCells extends CellsOfSheet {
  readonly formats: readonly (readonly string[])[];
}

/** Queues a reading of the sheet as it is at this point of the request; to be asked for after the sync. */
export const queueCells = (sheet: Excel.Worksheet, name: string): (() => FormattedCells) => {
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,values,formulas,numberFormat");
  return () =>
    used.isNullObject
      ? { ...NO_CELLS, formats: [] }
      : {
          top: used.rowIndex,
          left: used.columnIndex,
          cells: foundCells(name, used),
          formats: used.numberFormat as string[][],
        };
};
