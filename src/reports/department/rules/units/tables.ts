/** The four tables of 收支情况, which have a row for every unit. */
import type { AnyCell } from "../../../../domain/cell";
import { rememberingLast } from "../../../../domain/rememberingLast";
import type { SectionKey } from "../../form";
import type { ReportCells } from "../../../../engine/report/cells";
import { unitNameIn } from "../../../../engine/report/units";
import { cellIn, fieldIn, listRows } from "../../../../engine/schema/path";

export const ACCOUNT_TABLES = ["income", "spending", "sangong", "assets"] as const satisfies readonly SectionKey[];
export type AccountTable = (typeof ACCOUNT_TABLES)[number];

/** Their first columns. */
export const UNIT_COLUMNS = ACCOUNT_TABLES.map((t) => fieldIn(t, "unit"));

export interface NamedUnit {
  readonly cell: AnyCell;
  /** Without its number. */
  readonly name: string;
}

const unitsIn = (cells: ReportCells, table: AccountTable): readonly NamedUnit[] =>
  listRows(table, cells.rowCount(table))
    .map((row): NamedUnit => {
      const cell = cells.cell(cellIn(row, "unit"));
      return { cell, name: unitNameIn(cell) };
    })
    .filter(({ name }) => name !== "");

/** Units of each table, in order: many rules ask. */
export const unitsOf = rememberingLast((cells: ReportCells): Readonly<Record<AccountTable, readonly NamedUnit[]>> => ({
  income: unitsIn(cells, "income"),
  spending: unitsIn(cells, "spending"),
  sangong: unitsIn(cells, "sangong"),
  assets: unitsIn(cells, "assets"),
}));
