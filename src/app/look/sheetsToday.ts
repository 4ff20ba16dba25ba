/** How the sheets of the form would look if they were laid out today, where their rows stand in the workbook now. */
import { measureHints } from "../../engine/scoring/measures/hints";
import type { Canvas } from "../../engine/layout/canvas";
import { drawSheet, layoutWorkbook, type SheetPlan } from "../../engine/layout/workbook";
import { sheetParts, type SheetPart } from "../../engine/layout/print/sheetParts";
import { complete } from "../../engine/report/complete";
import { fromData } from "../../engine/report/data";
import { hasEndRow } from "../../engine/schema/lookup";
import { cellIn, listRows } from "../../engine/schema/path";
import { blockName } from "../../engine/schema/names";
import type { StandardData } from "../../engine/definition/report";
import type { Area, PageSetup, SheetSpec, WorkbookSpec } from "../../workbook/model";
import { targetOf } from "../../workbook/targets";
import { standardOf } from "../structure/standardLayout";
import { sheetToday } from "../structure/locate/tabsToday";
import { dataOf } from "../loading/load";
import type { Loaded } from "../loading/context";
import { rowsToday, type RowsToday } from "./rowsToday";

type LooseRow = Readonly<Record<string, string | null>>;
const BLANK: LooseRow = {};

/** With a blank row wherever the block has one, so that rows are counted as in the workbook. */
const paddedRows = (
  { snapshot, reading, report: { schema } }: Loaded,
  key: string,
  rows: readonly LooseRow[],
): readonly LooseRow[] => {
  const section = schema.sectionOf(key);
  const block = targetOf(snapshot, blockName(section));
  const [column = ""] = Object.keys(section.type === "fields" ? {} : section.columns);
  if (block === undefined) return rows;
  const first = block.area.row + (section.type === "table" ? 1 : 0);
  const count = block.area.row + block.area.rows - (hasEndRow(section) ? 1 : 0) - first;
  const padded = Array.from({ length: Math.max(0, count) }, () => BLANK);
  listRows(key, rows.length).forEach((row, i) => {
    const at = reading.places.get(cellIn(row, column))?.row ?? first + i;
    padded[at - first] = rows[i] ?? BLANK;
  });
  return padded;
};

const isRows = (value: unknown): value is { readonly rows: readonly LooseRow[] } =>
  typeof value === "object" && value !== null && "rows" in value;

const paddedData = (loaded: Loaded): StandardData => {
  const padded: unknown = Object.fromEntries(
    Object.entries(dataOf(loaded)).map(([key, part]: readonly [string, unknown]) => [
      key,
      isRows(part) ? { ...part, rows: paddedRows(loaded, key, part.rows) } : part,
    ]),
  );
  // The same parts as before, with more rows.
  return padded as StandardData;
};

/** The whole form with what stands in it now; its lists have as many rows as those of the workbook. */
export const laidOut = (loaded: Loaded): WorkbookSpec => {
  const { report, inUse } = loaded;
  const hints = measureHints(report, inUse.edition);
  return layoutWorkbook(report, fromData(report.schema, paddedData(loaded)), inUse.edition.id, hints).spec;
};

/** The same before figures are filled in. */
export const drawnSheets = (loaded: Loaded): readonly (readonly [plan: SheetPlan, drawn: Canvas])[] => {
  const { report, inUse } = loaded;
  const hints = measureHints(report, inUse.edition);
  const cells = complete(fromData(report.schema, paddedData(loaded)));
  return report.sheets.map((plan) => [plan, drawSheet(plan, cells, hints)] as const);
};

/** The parts in which each sheet prints, by its name in the layout and in rows of the layout. */
export const partsLaidOut = (loaded: Loaded): ReadonlyMap<string, readonly SheetPart[]> =>
  new Map(drawnSheets(loaded).map(([{ name, frame }, drawn]) => [name, sheetParts(drawn, frame)] as const));

export interface SheetToday {
  /** As its tab is called now. */
  readonly name: string;
  /** In the layout. */
  readonly standard: string;
  /** Where its rows in the layout stand. */
  readonly rows: RowsToday;
  /** Rows and columns as they stand in the workbook. Values are those of the layout and not to be written. */
  readonly spec: SheetSpec;
  /** Rows that follow their text. */
  readonly growing: readonly number[];
}

/** Nothing where its first or last row is not found. */
export const movedArea = (area: Area, rows: RowsToday): readonly Area[] => {
  const first = rows.get(area.row);
  const last = rows.get(area.row + area.rows - 1);
  return first === undefined || last === undefined ? [] : [{ ...area, row: first, rows: last - first + 1 }];
};

/** Blank rows at the end of the form have no place of their own: they follow the last row that has. */
const movedPrintArea = (area: Area, rows: RowsToday): Area => {
  const [first, last] = [rows.get(area.row) ?? area.row, Math.max(area.row, ...rows.keys())];
  const end = (rows.get(last) ?? last) + area.row + area.rows - last;
  return { ...area, row: first, rows: end - first };
};

const movedPage = ({ titleRows, ...page }: PageSetup, rows: RowsToday): PageSetup => {
  const [from, to] = [titleRows?.from, titleRows?.to].map((row) => (row === undefined ? undefined : rows.get(row)));
  return {
    ...page,
    printArea: movedPrintArea(page.printArea, rows),
    ...(from === undefined || to === undefined ? {} : { titleRows: { from, to } }),
    rowBreaks: (page.rowBreaks ?? []).flatMap((row) => rows.get(row) ?? []),
  };
};

const moved = (spec: SheetSpec, rows: RowsToday, name: string): SheetSpec => {
  const at = <T>(row: number, make: (row: number) => T): readonly T[] => {
    const today = rows.get(row);
    return today === undefined ? [] : [make(today)];
  };
  return {
    ...spec,
    name,
    cells: spec.cells.flatMap((cell) => at(cell.row, (row) => ({ ...cell, row }))),
    rowHeights: new Map([...spec.rowHeights].flatMap(([row, height]) => at(row, (today) => [today, height] as const))),
    merges: spec.merges.flatMap((area) => movedArea(area, rows)),
    validations: spec.validations.flatMap((v) => movedArea(v.area, rows).map((area) => ({ ...v, area }))),
    ...(spec.page === undefined ? {} : { page: movedPage(spec.page, rows) }),
  };
};

/** Of the visible sheets that have kept their columns. */
export const sheetsToday = (loaded: Loaded): readonly SheetToday[] => {
  const { sheets, names } = laidOut(loaded);
  return sheets.flatMap((laid): readonly SheetToday[] => {
    const name = sheetToday(standardOf(loaded.report), loaded.snapshot, laid.name);
    const found = loaded.snapshot.sheets.find((s) => s.name === name);
    if (found?.visibility !== "visible") return [];
    const rows = rowsToday(laid, names, found, loaded.snapshot);
    if (rows === undefined) return [];
    const spec = moved(laid, rows, name);
    const growing = [...new Set(spec.cells.map(({ row }) => row))].filter((row) => !spec.rowHeights.has(row));
    return [{ name, standard: laid.name, rows, spec, growing }];
  });
};
