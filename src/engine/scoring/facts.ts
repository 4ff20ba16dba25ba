/**
 * What scoring needs to know of a report, asked for by field id ("staffing.postsTotal", "income.sum.total").
 * The report of form/ satisfies it through an adapter; tests and the command line through plain data.
 */
import type { AnyCell, CellId, FigureCell, TextCell } from "../../domain/cell";

/** One row of a table. Spare rows of the printed form come with all cells blank. */
export interface FactRow {
  readonly cells: Readonly<Record<string, AnyCell>>;
}

export interface Facts {
  /** A field that the report does not have is a blank cell with that id, never an exception. */
  figure(field: CellId): FigureCell;
  text(field: CellId): TextCell;
  /** Rows in the order of the sheet, without the 汇总 row. An unknown table has no rows. */
  rows(table: string): readonly FactRow[];
}

/** A field to point at, with the word an officer knows it by. */
export interface FieldRef {
  readonly field: CellId;
  readonly label: string;
}

const isUsed = (row: FactRow): boolean => Object.values(row.cells).some((cell) => cell.state !== "blank");

/** Rows in which somebody wrote something. */
export const usedRows = (facts: Facts, table: string): readonly FactRow[] => facts.rows(table).filter(isUsed);

/** The cell as trimmed text; undefined when blank, unreadable or not text. */
export const textIn = (row: FactRow, column: string): string | undefined => {
  const cell = row.cells[column];
  return cell?.state === "filled" && typeof cell.value === "string" ? cell.value.trim() : undefined;
};
