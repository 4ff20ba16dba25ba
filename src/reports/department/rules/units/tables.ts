/** The four tables of 收支情况, which have a row for every unit. */
import type { AnyCell } from "../../../../domain/cell";
import type { SectionKey } from "../../form";
import { unitNameIn } from "../../../../engine/report/units";
import { cellIn, fieldIn, listRows } from "../../../../engine/schema/path";
import { type Cells } from "../../schema";

export const ACCOUNT_TABLES = ["income", "spending", "sangong", "assets"] as const satisfies readonly SectionKey[];
export type AccountTable = (typeof ACCOUNT_TABLES)[number];

/** Their first columns. */
export const UNIT_COLUMNS = ACCOUNT_TABLES.map((t) => fieldIn(t, "unit"));

/** Unit cells of a table, in order. */
export const unitCells = (cells: Cells, table: AccountTable): readonly AnyCell[] =>
  listRows(table, cells.rowCount(table))
    .map((row) => cells.cell(cellIn(row, "unit")))
    .filter((c) => unitNameIn(c) !== "");
