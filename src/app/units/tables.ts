/** The tables that have a row for each unit, as they stand in the workbook. */
import { fieldsOf } from "../../engine/schema/lookup";
import { blockName } from "../../engine/schema/names";
import type { TableSection } from "../../engine/schema/section";
import { plainUnitName } from "../../engine/report/units";
import { targetOf } from "../../workbook/targets";
import type { Area } from "../../workbook/model";
import { Problem } from "../ports";
import type { Loaded } from "../loading/context";
import { cellIn, listRows, sumRow } from "../../engine/schema/path";

export interface UnitRow {
  /** "income.rows.0" */
  readonly prefix: string;
  readonly row: number;
  /** As it is written, the number included. */
  readonly name: string;
  /** What makes it the same unit in every table. */
  readonly plain: string;
  /** Worked out by a formula. */
  readonly isFormula: boolean;
}

export interface UnitTable {
  readonly key: string;
  readonly section: TableSection;
  readonly sheet: string;
  /** 汇总 row to end row. */
  readonly area: Area;
  /** Where each column stands. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly UnitRow[];
}

export const endRowOf = ({ area }: UnitTable): number => area.row + area.rows - 1;

const rowsOf = ({ reading: { cells, places } }: Loaded, key: string, column: string): readonly UnitRow[] =>
  listRows(key, cells.rowCount(key)).flatMap((prefix) => {
    const cell = cells.cell(cellIn(prefix, column));
    const place = places.get(cellIn(prefix, column));
    const name = cell.state === "filled" && typeof cell.value === "string" ? cell.value : "";
    const isFormula = cell.formula !== undefined;
    return place === undefined ? [] : [{ prefix, row: place.row, name, plain: plainUnitName(name), isFormula }];
  });

const tableAt = (loaded: Loaded, key: string, section: TableSection): UnitTable | undefined => {
  const { snapshot, reading } = loaded;
  const target = targetOf(snapshot, blockName(section));
  const columns = Object.keys(fieldsOf(section)).flatMap((f) => {
    const place = reading.places.get(cellIn(sumRow(key), f));
    return place === undefined ? [] : [[f, place.col] as const];
  });
  if (target === undefined || columns.length < Object.keys(fieldsOf(section)).length) return undefined;
  return { key, section, ...target, columns: new Map(columns), rows: rowsOf(loaded, key, section.unitColumn) };
};

/** Why rows cannot be added or removed now, and what to do about it. */
interface Hindrance {
  readonly why: string;
  readonly next: string;
}

/** Rows are inserted through the whole width of a sheet: each table needs rows of its own. */
const tangled = (tables: readonly UnitTable[]): Hindrance | undefined => {
  const [first] = tables;
  const apart = tables.find((t) => t.sheet !== first?.sheet);
  const label = ({ section }: UnitTable): string => `《${section.label}》`;
  if (first !== undefined && apart !== undefined)
    return {
      why: `${label(apart)}不在“${first.sheet}”上`,
      next: "请在每张表的最后一行上方逐一插入或删除行，或先把表移回同一张工作表。",
    };
  const overlap = tables.find((t) =>
    tables.some((o) => o !== t && o.area.row <= endRowOf(t) && t.area.row <= endRowOf(o)),
  );
  return overlap === undefined
    ? undefined
    : {
        why: `${label(overlap)}与另一张表左右并排，增删整行会改动另一张表`,
        next: "请先把两张表上下排开，再试一次。",
      };
};

/** What keeps a table from being found whole, or from being changed. */
const HINDERING: ReadonlySet<string> = new Set([
  "nameMissing",
  "nameBroken",
  "nameMoved",
  "namesLost",
  "columnsChanged",
  "columnsMoved",
  "sheetMissing",
  "sheetUnclear",
  "sheetProtected",
]);

const REPAIR_FIRST = "请先全审，按提示修复结构，再试一次。";

const damaged = ({ reading: { cells, faults } }: Loaded): Hindrance | undefined => {
  const { sectionOf } = cells.schema;
  const fault = faults.find((f) => HINDERING.has(f.kind) && sectionOf(f.section).type === "table");
  if (fault === undefined) return undefined;
  return { why: `《${sectionOf(fault.section).label}》的结构有改动或受保护`, next: REPAIR_FIRST };
};

/** Every table with a row for each unit, from the top, or why rows cannot be added or removed. */
export const findUnitTables = (loaded: Loaded): readonly UnitTable[] | Hindrance => {
  const { sectionKeys, sectionOf } = loaded.reading.cells.schema;
  const wanted = sectionKeys.flatMap((key) => {
    const section = sectionOf(key);
    return section.type === "table" ? [{ key, section }] : [];
  });
  const tables = wanted.flatMap(({ key, section }) => tableAt(loaded, key, section) ?? []);
  const lost = tables.length < wanted.length ? { why: "有表格的名称或汇总行找不到", next: REPAIR_FIRST } : undefined;
  return damaged(loaded) ?? lost ?? tangled(tables) ?? [...tables].sort((a, b) => a.area.row - b.area.row);
};

/** The same, or a refusal. */
export const unitTables = (loaded: Loaded, action: string): readonly UnitTable[] => {
  const found = findUnitTables(loaded);
  if ("why" in found) throw new Problem("unsupported", `没有${action}，工作簿没有改动`, found.why, found.next);
  return found;
};
