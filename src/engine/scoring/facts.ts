/**
 * What scoring needs to know of a report, asked for by field id ("staffing.postsTotal", "income.sum.total").
 * A report satisfies it through an adapter; tests and the command line through plain data.
 */
import type { AnyCell, CellId, FigureCell, TextCell } from "../../domain/cell";
import { rememberingLast } from "../../domain/rememberingLast";

/** One row of a table. Spare rows of the printed form come with all cells blank. */
export interface FactRow {
  readonly cells: Readonly<Record<string, AnyCell>>;
}

/** Tables that some kinds of rule read, with the columns as the report names them; absent where it has none. */
export interface FactTables {
  /** Items that the officer answers with 是 or 否. */
  readonly checklist?: Readonly<Record<"table" | "indicator" | "item" | "answer", string>>;
  /** Cases that cost points, counted. */
  readonly occurrences?: Readonly<Record<"table" | "indicator" | "count" | "label", string>>;
  /** Amounts that have to be passed on by certain dates. */
  readonly dated?: Readonly<Record<"table" | "label" | "row" | "name" | "amount" | "excused", string>> & {
    /** Column by the word for the date. */
    readonly nodes: Readonly<Record<string, string>>;
    /** Where this figure is zero, an empty table means that there was nothing to pass on. */
    readonly noneWhenZero: CellId;
  };
}

export interface Facts {
  readonly tables: FactTables;
  /** A field that the report does not have is a blank cell with that id, never an exception. */
  figure(field: CellId): FigureCell;
  text(field: CellId): TextCell;
  /** Rows in the order of the sheet, without the 汇总 row. An unknown table has no rows. */
  rows(table: string): readonly FactRow[];
}

/** A field to point at, with the word an officer knows it by. */
export interface LabelledField {
  readonly field: CellId;
  readonly label: string;
}

const isUsed = ({ cells }: FactRow): boolean => {
  for (const column in cells) if (cells[column]?.state !== "blank") return true;
  return false;
};

const usedAmong = rememberingLast((rows: readonly FactRow[]): readonly FactRow[] => rows.filter(isUsed));

/** Rows in which somebody wrote something. */
export const usedRows = (facts: Facts, table: string): readonly FactRow[] => usedAmong(facts.rows(table));

/** The cell as trimmed text; undefined when blank, unreadable or not text. */
export const rowText = (row: FactRow, column: string): string | undefined => {
  const cell = row.cells[column];
  return cell?.state === "filled" && typeof cell.value === "string" ? cell.value.trim() : undefined;
};
