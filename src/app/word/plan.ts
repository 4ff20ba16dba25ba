/** A Word report against the open workbook: what stands in each cell, what the document has for it, and what would be written. */
import { textIn, type AnyCell } from "../../domain/cell";
import { scalarOf } from "../../engine/layout/value";
import { readCell } from "../../engine/report/cells";
import { shownIn } from "../../engine/report/shown";
import { plainUnitName } from "../../engine/report/units";
import { fieldsOf, hasRowIds } from "../../engine/schema/lookup";
import { cellIn, listRow, listRows } from "../../engine/schema/path";
import { cellAddress, cellArea } from "../../workbook/address";
import type { Scalar } from "../../workbook/model";
import type { CellWrite } from "../changes";
import type { UnitTable } from "../units/tables";
import type { CarriedList } from "../../engine/report/carry";
import type { Loaded } from "../loading/context";
import type { WordUse, WordValueView } from "../views/word";
import { noRoom, rowsOfList, scoringRow, unitRow, type RowFor } from "./rows";
import type { Wanted } from "./wanted";

/** A value, and what writing it means. */
export interface Planned {
  readonly view: WordValueView;
  readonly write?: CellWrite;
  readonly unit?: { readonly table: UnitTable; readonly name: string; readonly field: string; readonly value: Scalar };
}

interface Site {
  readonly id: string;
  readonly at?: { readonly sheet: string; readonly row: number; readonly col: number };
  readonly now: AnyCell;
  readonly newUnit?: UnitTable;
}

const blank = (id: string): AnyCell => ({ id, state: "blank" });

const fieldSite = ({ reading: { cells, places } }: Loaded, { section, field }: Wanted): Site | string => {
  const id = cellIn(section, field);
  const at = places.get(id);
  return at === undefined ? "本工作簿里找不到这一栏，请先修复表格结构" : { id, at, now: cells.cell(id) };
};

const rowSite = ({ reading: { cells } }: Loaded, wanted: Wanted, row: RowFor): Site | string => {
  const { section, field } = wanted;
  const fresh = cellIn(listRow(section, cells.rowCount(section)), field);
  if (row.kind === "none") return row.because;
  if (row.kind === "newUnit") return { id: fresh, now: blank(fresh), newUnit: row.table };
  const id = row.prefix === undefined ? fresh : cellIn(row.prefix, field);
  const at = { sheet: row.sheet, row: row.row, col: row.columns.get(field) ?? 0 };
  return { id, at, now: row.prefix === undefined ? blank(id) : cells.cell(id) };
};

/** Rows of a list in the order of the document: over those that are there, or, of last year's, only into free ones. */
const listPlan = (
  loaded: Loaded,
  key: string,
  wanted: readonly Wanted[],
  use: WordUse,
): ReadonlyMap<string, RowFor> => {
  const { used, free } = rowsOfList(loaded, key);
  const rows = use === "draft" ? [...used, ...free] : free;
  const keys = [...new Set(wanted.filter((w) => w.section === key).flatMap(({ row }) => row ?? []))];
  return new Map(
    keys.map((row, i) => {
      const found = rows[i];
      return [row, found === undefined ? noRoom(keys.length - rows.length) : { kind: "row", ...found }];
    }),
  );
};

/** Rows of last year's list that this year's list has already, by what they are known by. */
const knownRows = (
  { reading: { cells } }: Loaded,
  { section, knownBy }: CarriedList,
  wanted: readonly Wanted[],
): ReadonlySet<Wanted["row"]> => {
  const there = new Set(
    listRows(section, cells.rowCount(section)).map((row) => textIn(cells.cell(cellIn(row, knownBy)))),
  );
  return new Set(
    wanted.filter((w) => w.section === section && w.field === knownBy && there.has(w.datum)).map(({ row }) => row),
  );
};

const withoutKnown = (loaded: Loaded, wanted: readonly Wanted[], use: WordUse): readonly Wanted[] => {
  if (use === "draft") return wanted;
  const { lists } = loaded.report.carryOver.fromDocument;
  const known = new Map(lists.map((list) => [list.section, knownRows(loaded, list, wanted)]));
  return wanted.filter((w) => known.get(w.section)?.has(w.row) !== true);
};

const plannedAt = (loaded: Loaded, wanted: Wanted, site: Site): Planned => {
  const field = fieldsOf(loaded.reading.cells.schema.sectionOf(wanted.section))[wanted.field];
  if (field === undefined) throw new Error(`The form has no ${wanted.section}.${wanted.field}`);
  const next = readCell(field, site.id, { value: wanted.datum });
  const [was, shown] = [shownIn(site.now), shownIn(next)];
  const state = was === shown ? "same" : site.now.state === "blank" ? "new" : "changed";
  const value = scalarOf(next, field);
  const view = viewOf(loaded, wanted, { was, shown, state }, site.at);
  if (site.newUnit !== undefined)
    return { view, unit: { table: site.newUnit, name: wanted.row ?? "", field: wanted.field, value } };
  return { view, ...(site.at === undefined || state === "same" ? {} : { write: { ...site.at, value } }) };
};

const viewOf = (
  { reading: { cells } }: Loaded,
  { section, field, where, row }: Wanted,
  said: Pick<WordValueView, "was" | "shown" | "state" | "because">,
  at?: Site["at"],
): WordValueView => {
  const part = cells.schema.sectionOf(section);
  const label = fieldsOf(part)[field]?.label ?? field;
  const name = part.type === "table" ? plainUnitName(row ?? "") : row === undefined ? "" : rowName(cells, section, row);
  return {
    id: [section, row ?? "", field].join("|"),
    part: part.label,
    field: name === "" ? label : `${name} · ${label}`,
    where,
    ...said,
    ...(at === undefined
      ? {}
      : {
          place: {
            sheet: at.sheet,
            area: cellArea(at.row, at.col),
            address: `${at.sheet}!${cellAddress(at.row, at.col)}`,
          },
        }),
  };
};

/** A row of the scoring sheet by its indicator, any other by its place. */
const rowName = (cells: Loaded["reading"]["cells"], section: string, row: string): string => {
  if (!hasRowIds(cells.schema.sectionOf(section))) return `第 ${Number(row) + 1} 行`;
  const own = listRows(section, cells.rowCount(section)).find((each) => textIn(cells.cell(cellIn(each, "id"))) === row);
  return own === undefined ? row : shownIn(cells.cell(cellIn(own, "level3")));
};

const siteOf = (
  loaded: Loaded,
  wanted: Wanted,
  lists: ReadonlyMap<string, ReadonlyMap<string, RowFor>>,
): Site | string => {
  const { section, row } = wanted;
  if (row === undefined) return fieldSite(loaded, wanted);
  if (hasRowIds(loaded.report.schema.sectionOf(section))) return rowSite(loaded, wanted, scoringRow(loaded, row));
  const list = lists.get(section)?.get(row);
  return rowSite(loaded, wanted, list ?? unitRow(loaded, section, row));
};

export const planOf = (loaded: Loaded, given: readonly Wanted[], use: WordUse): readonly Planned[] => {
  const { schema } = loaded.reading.cells;
  const wanted = withoutKnown(loaded, given, use);
  const listed = [...new Set(wanted.map(({ section }) => section))].filter(
    (key) => schema.sectionOf(key).type === "list" && !hasRowIds(schema.sectionOf(key)),
  );
  const lists = new Map(listed.map((key) => [key, listPlan(loaded, key, wanted, use)] as const));
  return wanted.map((each) => {
    const site = each.because ?? siteOf(loaded, each, lists);
    const shown = each.datum === "" ? "" : each.datum;
    return typeof site === "string"
      ? { view: viewOf(loaded, each, { was: "", shown, state: "notTaken", because: site }) }
      : plannedAt(loaded, each, site);
  });
};
