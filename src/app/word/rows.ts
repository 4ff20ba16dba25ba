/** Where the rows of a document go in the open workbook: rows that are there, rows that are free, or new ones. */
import { textIn } from "../../domain/cell";
import type { Field } from "../../engine/schema/field";
import { columnOffsets, fieldsOf, hasEndRow } from "../../engine/schema/lookup";
import { blockName } from "../../engine/schema/names";
import { cellIn, listRows } from "../../engine/schema/path";
import { plainUnitName } from "../../engine/report/units";
import { targetOf } from "../../workbook/targets";
import { findUnitTables, type UnitTable } from "../units/tables";
import type { Loaded } from "../loading/context";

interface TargetRow {
  readonly sheet: string;
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
  /** "goals.rows.2"; absent for a row in which nothing stands. */
  readonly prefix?: string;
}

export type RowFor =
  | ({ readonly kind: "row" } & TargetRow)
  /** A row of a unit that the table does not have yet. */
  | { readonly kind: "newUnit"; readonly table: UnitTable }
  | { readonly kind: "none"; readonly because: string };

const none = (because: string): RowFor => ({ kind: "none", because });

const blockOf = ({ snapshot, reading }: Loaded, key: string) =>
  targetOf(snapshot, blockName(reading.cells.schema.sectionOf(key)));

const isPrepared = ({ choices }: Field): boolean => choices !== undefined;

/** Nothing stands in it but what a fresh form offers to choose from. */
const isFree = ({ reading: { cells } }: Loaded, key: string, prefix: string): boolean =>
  Object.entries(fieldsOf(cells.schema.sectionOf(key))).every(
    ([f, field]) => isPrepared(field) || cells.cell(cellIn(prefix, f)).state === "blank",
  );

interface ListRows {
  readonly used: readonly TargetRow[];
  readonly free: readonly TargetRow[];
}

/** Rows of a list, whether anything stands in them or not. */
export const rowsOfList = (loaded: Loaded, key: string): ListRows => {
  const { cells, places } = loaded.reading;
  const section = cells.schema.sectionOf(key);
  const block = blockOf(loaded, key);
  if (block === undefined) return { used: [], free: [] };
  const { sheet, area } = block;
  const columns = new Map([...columnOffsets(section)].map(([f, offset]) => [f, area.col + offset] as const));
  const [first = ""] = columns.keys();
  const prefixes = new Map(
    listRows(key, cells.rowCount(key)).map((prefix) => [places.get(cellIn(prefix, first))?.row, prefix] as const),
  );
  const all = Array.from({ length: area.rows - (hasEndRow(section) ? 1 : 0) }, (_, i): TargetRow => {
    const prefix = prefixes.get(area.row + i);
    return { sheet, row: area.row + i, columns, ...(prefix === undefined ? {} : { prefix }) };
  });
  const isUsed = ({ prefix }: TargetRow): boolean => prefix !== undefined && !isFree(loaded, key, prefix);
  return { used: all.filter(isUsed), free: all.filter((row) => !isUsed(row)) };
};

/** By unit: the row with its name, or a new one. */
export const unitRow = (loaded: Loaded, key: string, name: string): RowFor => {
  const tables = findUnitTables(loaded);
  if ("why" in tables) return none(`${tables.why}，${tables.next.replace(/。$/, "")}`);
  const table = tables.find((t) => t.key === key);
  if (table === undefined) return none("本工作簿里找不到这张表");
  const own = table.rows.find((r) => r.plain === plainUnitName(name));
  if (own === undefined) return { kind: "newUnit", table };
  return { kind: "row", sheet: table.sheet, row: own.row, columns: table.columns, prefix: own.prefix };
};

/** By indicator. */
export const scoringRow = ({ reading: { cells, places } }: Loaded, id: string): RowFor => {
  const prefix = listRows("scoring", cells.rowCount("scoring")).find(
    (row) => textIn(cells.cell(cellIn(row, "id"))) === id,
  );
  if (prefix === undefined)
    return none("本工作簿的评分表没有这一项指标，请先在“评价指标”里改好，生成评分表后再选择这份文档");
  const at = places.get(cellIn(prefix, "id"));
  if (at === undefined) return none("本工作簿里找不到评分表");
  const columns = Object.keys(fieldsOf(cells.schema.sectionOf("scoring"))).flatMap((f) => {
    const place = places.get(cellIn(prefix, f));
    return place === undefined ? [] : [[f, place.col] as const];
  });
  return { kind: "row", sheet: at.sheet, row: at.row, columns: new Map(columns), prefix };
};

export const noRoom = (missing: number): RowFor =>
  none(`表里的空行不够，还缺 ${missing} 行，请在灰色细行上方插入行后，重新选择这份文档`);
