/** A unit's row that was written outside its table, beside it, or into the end row: whether it can be taken in, and how. */
import { fieldsOf } from "../../engine/schema/lookup";
import { plainUnitName } from "../../engine/report/units";
import type { Fault } from "../../engine/report/read";
import type { FoundCell, Scalar } from "../../workbook/model";
import type { RowsChange } from "../changes";
import type { Loaded } from "../loading/context";
import { addingRows } from "./rows";
import { endRowOf, findUnitTables, type UnitTable } from "./tables";

interface Misplaced {
  readonly tables: readonly UnitTable[];
  readonly table: UnitTable;
  readonly row: number;
  readonly name: string;
  readonly given: ReadonlyMap<string, Scalar>;
  /** How many columns right of those of the table it stands. */
  readonly shift: number;
}

const isBlank = ({ value, formula }: FoundCell): boolean => (value === null || value === "") && formula === undefined;

const EMPTY: FoundCell = { value: null };

interface Row {
  readonly at: (col: number) => FoundCell;
  readonly filled: readonly number[];
}

const rowIn = ({ snapshot }: Loaded, sheet: string, row: number): Row => {
  const found = snapshot.sheets.find((s) => s.name === sheet);
  const line = found?.cells[row - found.top] ?? [];
  const left = found?.left ?? 0;
  return {
    at: (col) => line[col - left] ?? EMPTY,
    filled: line.flatMap((cell, i) => (isBlank(cell) ? [] : [left + i])),
  };
};

/** Outside every table, or in the end row of this one. */
const isOutside = (tables: readonly UnitTable[], table: UnitTable, row: number): boolean =>
  row === endRowOf(table) || tables.every((t) => row < t.area.row || row > endRowOf(t));

/** What stands right of the table in one of its rows, moved to its columns in the order in which they come. */
const besideIn = ({ area, columns, section }: UnitTable, { at, filled }: Row): Row & { readonly shift: number } => {
  const beside = filled.filter((col) => col >= area.col + area.cols);
  const shift = (beside[0] ?? 0) - (columns.get(section.unitColumn) ?? 0);
  return { at: (col) => at(col + shift), filled: beside.map((col) => col - shift), shift };
};

const writtenIn = (table: UnitTable, row: number, found: Row): Row & { readonly shift: number } => {
  const isInRows = row >= table.area.row && row <= endRowOf(table);
  const isOwn = found.filled.some((col) => col < table.area.col + table.area.cols);
  return isInRows && (row !== endRowOf(table) || !isOwn) ? besideIn(table, found) : { ...found, shift: 0 };
};

/** What goes over: constants, whatever they are. The form's own formulas take the place of formulas in derived columns; others cannot move. */
const givenIn = (table: UnitTable, { at }: Row): ReadonlyMap<string, Scalar> | undefined => {
  const given = new Map<string, Scalar>();
  for (const [f, field] of Object.entries(fieldsOf(table.section))) {
    const { value, formula } = at(table.columns.get(f) ?? 0);
    if (formula !== undefined && field.is === undefined) return undefined;
    if (f !== table.section.unitColumn && formula === undefined && value !== null && value !== "") given.set(f, value);
  }
  return given;
};

const nameIn = (table: UnitTable, { at }: Row): string | undefined => {
  const { value } = at(table.columns.get(table.section.unitColumn) ?? 0);
  const name = typeof value === "string" ? value.trim() : "";
  const plain = plainUnitName(name);
  return plain === "" || table.rows.some((r) => r.plain === plain) ? undefined : name;
};

/** undefined where anything in the row would be left behind, or where it is not certain which unit it is. */
export const misplacedRow = (loaded: Loaded, fault: Fault): Misplaced | undefined => {
  if (fault.kind !== "rowOutside" && fault.kind !== "endRowUsed") return undefined;
  const tables = findUnitTables(loaded);
  if ("why" in tables) return undefined;
  const { row } = fault.place;
  const table = tables.find((t) => t.key === fault.section && t.sheet === fault.place.sheet);
  if (table === undefined) return undefined;
  const { shift, ...found } = writtenIn(table, row, rowIn(loaded, table.sheet, row));
  if (shift === 0 && !isOutside(tables, table, row)) return undefined;
  const columns = new Set(table.columns.values());
  const name = nameIn(table, found);
  const given = givenIn(table, found);
  if (name === undefined || given === undefined || found.filled.some((col) => !columns.has(col))) return undefined;
  return { tables, table, row, name, given, shift };
};

/** In above the end row, and the old cells emptied, in one step. */
export const takingIn = (loaded: Loaded, { tables, table, row, name, given, shift }: Misplaced): RowsChange => {
  const change = addingRows(loaded, tables, [{ table, name, given }]);
  const old = row + (endRowOf(table) <= row ? 1 : 0);
  const emptied = [...table.columns.values()].map((col) => ({ row: old, col: col + shift, value: "" }));
  return { ...change, cells: [...change.cells, ...emptied] };
};
