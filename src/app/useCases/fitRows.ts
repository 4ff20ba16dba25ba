/** 调整行高: every row as high as its text needs, merged as the form is, and pages that end where no heading is left alone. */
import { columnOffsets, fieldsOf, hasEndRow } from "../../engine/schema/lookup";
import { blockName } from "../../engine/schema/names";
import type { Section } from "../../engine/schema/section";
import type { Area, FoundSheet } from "../../workbook/model";
import { targetOf } from "../../workbook/targets";
import type { RowsFit, RowsOfSheet } from "../changes";
import { sheetsToday, type SheetToday } from "../look/sheetsToday";
import type { Loaded, WorkbookContext } from "../loading/context";
import type { FittedView } from "../views/print";

/** Cells of one row of which only the first may hold anything: merging them loses nothing. */
const isFree = ({ row, col, cols }: Area, { top, left, cells }: FoundSheet): boolean =>
  (cells[row - top] ?? [])
    .slice(Math.max(0, col + 1 - left), Math.max(0, col + cols - left))
    .every(({ value }) => value === null || value === "");

/** Cells of its rows that the form merges, but for the end row. */
const mergesIn = (section: Section, { row, col, rows }: Area): readonly Area[] => {
  const offsets = columnOffsets(section);
  const wide = Object.entries(fieldsOf(section)).filter(([, { span = 1 }]) => span > 1);
  return wide.flatMap(([key, { span = 1 }]) =>
    Array.from({ length: rows - (hasEndRow(section) ? 1 : 0) }, (_, i) => ({
      row: row + i,
      col: col + (offsets.get(key) ?? 0),
      rows: 1,
      cols: span,
    })),
  );
};

/** A row that was inserted in a table has the look of the row above it, but its cells are not merged as those are. */
const rowMerges = ({ report: { schema }, snapshot }: Loaded, { name }: SheetToday): readonly Area[] => {
  const found = snapshot.sheets.find((s) => s.name === name);
  const merges = schema.sectionKeys.flatMap((key): readonly Area[] => {
    const section = schema.sectionOf(key);
    const block = section.type === "fields" ? undefined : targetOf(snapshot, blockName(section));
    return block?.sheet === name ? mergesIn(section, block.area) : [];
  });
  return found === undefined ? [] : merges.filter((area) => isFree(area, found));
};

/** Where pages end, and what is merged; every row stays as high as it is. */
const pagesOf = (loaded: Loaded, sheet: SheetToday): RowsFit => ({
  sheet: sheet.name,
  heights: new Map(),
  following: [],
  merges: rowMerges(loaded, sheet),
  breaks: sheet.spec.page?.rowBreaks ?? [],
});

const fitOf = (loaded: Loaded, sheet: SheetToday): RowsFit => ({
  ...pagesOf(loaded, sheet),
  heights: sheet.spec.rowHeights,
  following: sheet.growing,
});

const openSheets = (loaded: Loaded): readonly SheetToday[] =>
  sheetsToday(loaded).filter(({ name }) => !loaded.snapshot.sheets.some((s) => s.name === name && s.protected));

/** Rows in which somebody inserted cells that were not merged as the form has them, and that hold something. */
const mergedNow = ({ snapshot }: Loaded, changed: readonly RowsOfSheet[]): readonly RowsOfSheet[] =>
  changed.flatMap(({ sheet, rows }): readonly RowsOfSheet[] => {
    const { top = 0, cells = [] } = snapshot.sheets.find(({ name }) => name === sheet) ?? {};
    const held = rows.filter((row) => (cells[row - 1 - top] ?? []).some(({ value }) => value !== null && value !== ""));
    return held.length === 0 ? [] : [{ sheet, rows: held }];
  });

/** Of these sheets, or of all that are not protected. */
export const fitRowsOf = async (
  { workbook }: WorkbookContext,
  loaded: Loaded,
  wanted?: readonly string[],
): Promise<FittedView> => {
  const sheets =
    wanted === undefined ? openSheets(loaded) : sheetsToday(loaded).filter(({ name }) => wanted.includes(name));
  const fits = sheets.map((sheet) => fitOf(loaded, sheet));
  const changed = fits.length === 0 ? [] : await workbook.fitRows(fits);
  return { sheets: fits.map(({ sheet }) => sheet), merged: mergedNow(loaded, changed) };
};

/** For the printer: of all sheets that are not protected. `breaks`: of those that print a part of their rows, by their tabs. */
export const setPages = async (
  { workbook }: WorkbookContext,
  loaded: Loaded,
  breaks: ReadonlyMap<string, readonly number[]>,
): Promise<readonly RowsOfSheet[]> => {
  const fits = openSheets(loaded).map((sheet): RowsFit => {
    const fit = pagesOf(loaded, sheet);
    return { ...fit, breaks: breaks.get(sheet.name) ?? fit.breaks };
  });
  return fits.length === 0 ? [] : mergedNow(loaded, await workbook.fitRows(fits));
};
