/**
 * One reading of the workbook: its structure and, in the same round trip, the cells of the sheets that are listed by name. Cells of other
 * sheets are never asked for, whatever names point at them: what is somebody else's can neither slow a check down nor keep it from its end. No write.
 */
import type { Area, FoundSheet, WorkbookSnapshot } from "../workbook/model";
import { foundCells, NO_CELLS } from "./cells";
import { notCalculated } from "./refusals";
import { given } from "./optionalMembers";
import type { NamedPlaces } from "./places";
import type { SeenCells } from "./seen";
import { finished, isNamed, type SheetStructure, type StructureCache } from "./structureCache";
import { readStructure } from "./structure";

interface Remembered {
  readonly cache: StructureCache;
  readonly seen: SeenCells;
  readonly places: NamedPlaces;
}

export const readWorkbook = async (
  context: Excel.RequestContext,
  { cache, seen, places }: Remembered,
  listed: readonly string[],
): Promise<WorkbookSnapshot> => {
  const asked = listed.map((name) => usedCells(context.workbook.worksheets.getItemOrNullObject(name)));
  const structure = await readStructure(context);
  if (structure.stale) throw notCalculated();
  const shown = finished(structure);
  const rangeOf = (sheet: SheetStructure): UsedCells | undefined =>
    asked[listed.findIndex((name) => isNamed(sheet, name))];
  const wanted = shown.sheets.filter((sheet) => rangeOf(sheet) !== undefined);
  const sheets = wanted.map((sheet) => foundSheet(sheet, rangeOf(sheet)));
  cache.put(structure);
  places.put(shown.names, shown.sheets);
  wanted.forEach(({ id }, i) => seen.put(id, sheets[i] ?? NO_CELLS));
  return { sheets, names: shown.names, tabs: shown.sheets.map(({ name }) => name) };
};

interface UsedCells {
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/** Over so many rows and columns the last cell that holds something may be merged. */
const MERGED = 4;

const usedCells = (sheet: Excel.Worksheet): UsedCells => {
  const range = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,values,formulas,numberFormat");
  const whole = range.getResizedRange(MERGED, MERGED);
  return {
    range,
    rows: whole.getRowProperties({ format: { rowHeight: true } }),
    columns: whole.getColumnProperties({ format: { columnWidth: true } }),
  };
};

const foundSheet = (sheet: SheetStructure, used: UsedCells | undefined): FoundSheet => {
  const found = { name: sheet.name, visibility: sheet.visibility, protected: sheet.protected };
  if (used === undefined || used.range.isNullObject) return { ...found, top: 0, left: 0, cells: [] };
  const { rowIndex: top, columnIndex: left } = used.range;
  return { ...found, top, left, cells: foundCells(sheet.name, used.range), ...formatsOf(used), ...sizesOf(used) };
};

/** Above its limits Excel may answer null for them, too. */
const formatsOf = ({ range }: UsedCells): Pick<FoundSheet, "formats"> => {
  const formats = given<unknown>(range.numberFormat);
  return formats == null ? {} : { formats: formats as readonly (readonly string[])[] };
};

/** Left out where this Excel does not tell all of them. */
const sizesOf = ({ rows, columns }: UsedCells): Pick<FoundSheet, "sizes"> => {
  const heights = given(rows.value)?.map(({ format }) => given(format?.rowHeight)) ?? [];
  const widths = given(columns.value)?.map(({ format }) => given(format?.columnWidth)) ?? [];
  const isKnown = (size: number | null | undefined): size is number => typeof size === "number";
  return heights.every(isKnown) && widths.every(isKnown) ? { sizes: { heights, widths } } : {};
};

/** Of sheets that may be anybody's: from the first cell on, so that nothing far down or right of it comes along. */
export const readTopTexts = async (
  context: Excel.RequestContext,
  sheets: readonly string[],
  { rows, cols }: Pick<Area, "rows" | "cols">,
): Promise<readonly string[]> => {
  const tops = sheets.map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    return sheet.getRangeByIndexes(0, 0, rows, cols).load("values");
  });
  await context.sync();
  return tops
    .flatMap((top) => (top.isNullObject ? [] : (top.values as readonly (readonly unknown[])[]).flat()))
    .filter((value) => typeof value === "string");
};
