/** Merged cells, sizes and the colour of the tab. */
import type { Area, SheetSpec } from "../../workbook/model";
import { addressLists, rectangles } from "../areas";
import { groupBy } from "../../workbook/groupBy";
import { pointsOfCharacters } from "../units";
import { rangeOf } from "./contents";

/** Queues everything about a sheet that is neither contents nor cell formats nor an optional setting. Visibility comes last, elsewhere. */
export const applyLayout = (sheet: Excel.Worksheet, spec: SheetSpec): void => {
  applyMerges(sheet, spec.merges);
  applyWidths(sheet, spec.columnWidths);
  applyHeights(sheet, spec.rowHeights);
  fitOthers(sheet, spec);
  if (spec.tabColor !== undefined) sheet.tabColor = spec.tabColor;
};

export const applyMerges = (sheet: Excel.Worksheet, merges: readonly Area[]): void => {
  for (const block of mergeBlocks(merges)) rangeOf(sheet, block.area).merge(block.rowByRow);
};

/** The same where some are merged already, or with cells of rows beside them. */
export const mergeAgain = (sheet: Excel.Worksheet, merges: readonly Area[]): void => {
  for (const { area } of mergeBlocks(merges)) rangeOf(sheet, area).unmerge();
  applyMerges(sheet, merges);
};

/** Merges of one row that lie below each other over the same columns become one call; a table of 200 rows is merged like one of two. */
export const mergeBlocks = (
  merges: readonly Area[],
): readonly { readonly area: Area; readonly rowByRow: boolean }[] => {
  const flat = merges.filter(({ rows }) => rows === 1);
  const byColumns = [...groupBy(flat, ({ col, cols }) => `${col}/${cols}`).values()];
  const stacked = byColumns.flatMap((alike) =>
    rectangles(alike).map(({ row, rows }) => ({
      area: { row, col: alike[0]?.col ?? 0, rows, cols: alike[0]?.cols ?? 1 },
      rowByRow: true,
    })),
  );
  return [...stacked, ...merges.filter(({ rows }) => rows > 1).map((area) => ({ area, rowByRow: false }))];
};

const applyWidths = (sheet: Excel.Worksheet, widths: readonly number[]): void => {
  const columns = groupBy(widths.keys(), (col) => widths[col] ?? 0);
  for (const [width, cols] of columns)
    for (const list of addressLists(rectangles(cols.map((col) => ({ row: 0, col })))))
      sheet.getRanges(list).format.columnWidth = pointsOfCharacters(width);
};

export const applySomeWidths = (
  sheet: Excel.Worksheet,
  widths: readonly (readonly [col: number, width: number])[],
): void => {
  for (const [col, width] of widths)
    rangeOf(sheet, { row: 0, col, rows: 1, cols: 1 }).format.columnWidth = pointsOfCharacters(width);
};

/** Rows without a height of their own follow their text; a sheet that is built anew has them at the standard height until then. */
const fitOthers = (sheet: Excel.Worksheet, { cells, rowHeights }: SheetSpec): void => {
  const rows = [...new Set(cells.map(({ row }) => row))].filter((row) => !rowHeights.has(row));
  for (const list of addressLists(rectangles(rows.map((row) => ({ row, col: 0 })))))
    sheet.getRanges(list).format.autofitRows();
};

export const applyHeights = (sheet: Excel.Worksheet, heights: ReadonlyMap<number, number>): void => {
  const rows = groupBy(heights, ([, height]) => height);
  for (const [height, entries] of rows)
    for (const list of addressLists(rectangles(entries.map(([row]) => ({ row, col: 0 })))))
      sheet.getRanges(list).format.rowHeight = height;
};
