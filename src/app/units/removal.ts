/** What goes with a unit, told before anything is removed. */
import { fieldsOf } from "../../engine/schema/lookup";
import { shownIn } from "../../engine/report/shown";
import { cellAddress, cellArea } from "../../workbook/address";
import type { UnitFigureView } from "../views/units";
import type { RowsChange } from "../changes";
import type { PlaceView } from "../views/place";
import type { Loaded } from "../loading/context";
import { endRowOf, type UnitRow, type UnitTable } from "./tables";
import { cellIn } from "../../engine/schema/path";

const placeAt = (sheet: string, row: number, col: number): PlaceView => ({
  sheet,
  area: cellArea(row, col),
  address: `${sheet}!${cellAddress(row, col)}`,
});

/** Everything in the row but its name: what the form's own formulas work out again is left out. */
const figuresIn = ({ reading }: Loaded, table: UnitTable, { prefix, row }: UnitRow): readonly UnitFigureView[] =>
  Object.entries(fieldsOf(table.section)).flatMap(([f, field]) => {
    const cell = reading.cells.cell(cellIn(prefix, f));
    const isDerived = field.is !== undefined && cell.formula !== undefined;
    if (f === table.section.unitColumn || cell.state === "blank" || isDerived) return [];
    const place = placeAt(table.sheet, row, table.columns.get(f) ?? 0);
    return [{ table: table.section.label, field: field.label, shown: shownIn(cell), place }];
  });

/** What an officer has written beside the table goes with the row. */
const besideIn = ({ snapshot }: Loaded, table: UnitTable, { row }: UnitRow): readonly UnitFigureView[] => {
  const found = snapshot.sheets.find((s) => s.name === table.sheet);
  const own = new Set(table.columns.values());
  return (found?.cells[row - found.top] ?? []).flatMap(({ value, formula }, c) => {
    const col = c + (found?.left ?? 0);
    if (own.has(col) || (value === null && formula === undefined)) return [];
    const place = placeAt(table.sheet, row, col);
    return [{ table: table.section.label, field: "表格旁边的内容", shown: String(value ?? formula), place }];
  });
};

const rowsOfUnit = ({ rows }: UnitTable, plain: string): readonly UnitRow[] => rows.filter((r) => r.plain === plain);

export const lostWith = (loaded: Loaded, tables: readonly UnitTable[], plain: string): readonly UnitFigureView[] =>
  tables.flatMap((table) =>
    rowsOfUnit(table, plain).flatMap((row) => [...figuresIn(loaded, table, row), ...besideIn(loaded, table, row)]),
  );

/** The last row of a table stays as an empty one, so that the sums over it keep their range. */
const isOnlyRow = (table: UnitTable, removed: readonly UnitRow[]): boolean =>
  endRowOf(table) - table.area.row - 1 <= removed.length;

interface Removal {
  readonly removed: readonly number[];
  /** As numbered before. */
  readonly emptied: readonly { readonly row: number; readonly table: UnitTable }[];
}

export const removalOf = (tables: readonly UnitTable[], plain: string): Removal => {
  const each = tables.map((table) => {
    const rows = rowsOfUnit(table, plain);
    const kept = isOnlyRow(table, rows) ? rows.slice(0, 1) : [];
    return { removed: rows.slice(kept.length).map((r) => r.row), emptied: kept.map(({ row }) => ({ row, table })) };
  });
  return { removed: each.flatMap((e) => e.removed), emptied: each.flatMap((e) => e.emptied) };
};

/** Number of a row once these are gone. */
export const closedUp = (row: number, removed: readonly number[]): number =>
  row - removed.filter((gone) => gone < row).length;

/** "" clears; a row that stays keeps the formulas of the form. */
export const emptiedCells = ({ removed, emptied }: Removal): RowsChange["cells"] =>
  emptied.flatMap(({ row, table }) =>
    Object.entries(fieldsOf(table.section)).flatMap(([f, field]) =>
      field.is !== undefined ? [] : [{ row: closedUp(row, removed), col: table.columns.get(f) ?? 0, value: "" }],
    ),
  );
