/** Rows for units: where they come in, and what stands in them. */
import { fieldsOf } from "../../engine/schema/lookup";
import { blockName } from "../../engine/schema/names";
import { formulaFor } from "../../engine/layout/formula";
import type { Sites } from "../../engine/layout/sites";
import { valueStyle } from "../../engine/layout/styles";
import { validationFor } from "../../engine/layout/validation";
import { derivationOf } from "../../engine/report/complete";
import type { CellId } from "../../domain/cell";
import type { Place } from "../../engine/report/read";
import { cellArea } from "../../workbook/address";
import type { CellSpec, Scalar, ValidationSpec } from "../../workbook/model";
import type { RowsChange } from "../changes";
import type { Loaded } from "../loading/context";
import { endRowOf, type UnitTable } from "./tables";
import { cellIn, listRow } from "../../engine/schema/path";

/** A row for one unit: inserted above the end row, or one that stands free below the last unit. */
export interface NewRow {
  readonly table: UnitTable;
  readonly name: string;
  readonly free?: number;
  /** By column: what is moved into it. */
  readonly given?: ReadonlyMap<string, Scalar>;
}

/** Number of a row once rows have been inserted above these. */
const shifted = (row: number, above: readonly number[]): number => row + above.filter((at) => at <= row).length;

/** Each new row of a table comes after those it has. */
const prefixOf = (row: NewRow, all: readonly NewRow[]): string => {
  const { key, rows } = row.table;
  return listRow(key, rows.length + all.filter(({ table }) => table === row.table).indexOf(row));
};

export const firstFreeRow = (table: UnitTable): number | undefined => {
  const next = Math.max(table.area.row, ...table.rows.map((r) => r.row)) + 1;
  return next < endRowOf(table) ? next : undefined;
};

const insertionsOf = (rows: readonly NewRow[]): readonly number[] =>
  rows.filter((r) => r.free === undefined).map(({ table }) => endRowOf(table));

/** How many of the new rows are inserted above a row, or push it down. */
export const rowsAbove = (rows: readonly NewRow[], row: number): number => shifted(row, insertionsOf(rows)) - row;

/** Where a new row stands in the end. */
const rowOf = (row: NewRow, rows: readonly NewRow[]): number => {
  const { table, free } = row;
  const above = insertionsOf(rows);
  if (free !== undefined) return shifted(free, above);
  const before = rows.filter((r) => r.table === table && r.free === undefined).indexOf(row);
  return endRowOf(table) + above.filter((at) => at < endRowOf(table)).length + before;
};

/** Places as they are in the end, the new rows among them. */
const sitesAfter = ({ reading }: Loaded, tables: readonly UnitTable[], rows: readonly NewRow[]): Sites => {
  const above = insertionsOf(rows);
  const fresh = new Map<CellId, Place>(
    rows.flatMap((r) =>
      [...r.table.columns].map(([f, col]) => [
        cellIn(prefixOf(r, rows), f),
        { sheet: r.table.sheet, row: rowOf(r, rows), col },
      ]),
    ),
  );
  const sheet = tables[0]?.sheet;
  return {
    schema: reading.cells.schema,
    place: (id) => {
      const old = reading.places.get(id);
      const moved = old?.sheet === sheet && old !== undefined ? { ...old, row: shifted(old.row, above) } : old;
      return fresh.get(id) ?? moved;
    },
    block: (key) => {
      const table = tables.find((t) => blockName(t.section) === blockName(reading.cells.schema.sectionOf(key)));
      if (table === undefined) return undefined;
      const row = shifted(table.area.row, above);
      return { sheet: table.sheet, area: { ...table.area, row, rows: shifted(endRowOf(table), above) - row + 1 } };
    },
  };
};

const foundAt = ({ snapshot }: Loaded, sheet: string, row: number, col: number) => {
  const found = snapshot.sheets.find((s) => s.name === sheet);
  return found?.cells[row - found.top]?.[col - found.left];
};

/** In a free row whatever the officer or the form has put into a cell stays; only the name and missing formulas go in. */
const cellsOf = (loaded: Loaded, { row, at, prefix }: PlacedRow, sites: Sites): readonly CellSpec[] => {
  const { table, name, free, given } = row;
  return Object.entries(fieldsOf(table.section)).flatMap(([f, field]): readonly CellSpec[] => {
    const id = cellIn(prefix, f);
    const col = table.columns.get(f) ?? 0;
    const style = valueStyle(field, { derived: derivationOf(id, sites.schema) !== undefined, borders: true });
    if (f === table.section.unitColumn) return [{ row: at, col, value: name, style }];
    const typed = given?.get(f) ?? null;
    const formula = typed === null ? formulaFor(id, table.sheet, sites) : undefined;
    const held = free === undefined ? undefined : foundAt(loaded, table.sheet, free, col);
    if (held?.formula !== undefined) return [];
    return [{ row: at, col, value: typed, style, ...(formula === undefined ? {} : { formula }) }];
  });
};

const validationsOf = ({ row: { table }, at, prefix }: PlacedRow, sites: Sites): readonly ValidationSpec[] =>
  Object.entries(fieldsOf(table.section)).flatMap(([f, field]) => {
    if (derivationOf(cellIn(prefix, f), sites.schema) !== undefined) return [];
    return validationFor(field, cellArea(at, table.columns.get(f) ?? 0)) ?? [];
  });

interface PlacedRow {
  readonly row: NewRow;
  /** Its row in the sheet in the end. */
  readonly at: number;
  readonly prefix: string;
}

/** All of these rows at once. */
export const addingRows = (loaded: Loaded, tables: readonly UnitTable[], rows: readonly NewRow[]): RowsChange => {
  const sites = sitesAfter(loaded, tables, rows);
  const placed = rows.map((row): PlacedRow => ({ row, at: rowOf(row, rows), prefix: prefixOf(row, rows) }));
  return {
    sheet: tables[0]?.sheet ?? "",
    removed: [],
    inserted: placed.filter(({ row }) => row.free === undefined).map(({ at }) => at),
    cells: placed.flatMap((each) => cellsOf(loaded, each, sites)),
    heights: new Map(),
    validations: placed.flatMap((each) => validationsOf(each, sites)),
  };
};
