/** Column widths and row heights, in points. */
import { invalidArgument } from "../../protocol/errors";
import { requirePermission } from "../access";
import { WIDEST } from "../../../workbook/fontMetrics";
import { fittedHeight } from "../../../workbook/textMeasure";
import type { Sheet } from "../book";
import { DEFAULT_ROW_PIXELS, No, PIXELS_PER_POINT, Wrap } from "../data";
import type { Zone } from "../range";
import { keepBeyond, sizeBeyond } from "./beyondGrid";
import { styleAt } from "./styles";

/** Excel specifications and limits. */
const HIGHEST_ROW = 409.5;

/** null where they differ. */
export const columnWidth = (zone: Zone): number | null =>
  common(
    zone.parts.flatMap((part) =>
      lines(part.inGrid.startColumn, part.inGrid.endColumn, (col) => widthOfColumn(zone.sheet, col)),
    ),
  );

export const rowHeight = (zone: Zone): number | null =>
  common(
    zone.parts.flatMap((part) =>
      lines(part.inGrid.startRow, part.inGrid.endRow, (row) => heightOfRow(zone.sheet, row)),
    ),
  );

export const setColumnWidth = (zone: Zone, points: number): void => {
  if (points < 0) throw invalidArgument(`A column cannot be ${points} points wide.`);
  requirePermission(zone.sheet, "allowFormatColumns");
  for (const part of zone.parts) {
    part.makeRoom();
    const { startColumn, endColumn } = part.inGrid;
    zone.sheet.facade.setColumnWidths(startColumn, endColumn - startColumn + 1, points * PIXELS_PER_POINT);
    keepBeyond(part, { columnWidth: points });
  }
};

/** Univer would let the contents set the height again; an add-in's height must hold. */
export const setRowHeight = (zone: Zone, points: number): void => {
  if (points < 0 || points > HIGHEST_ROW) throw invalidArgument(`A row cannot be ${points} points high.`);
  requirePermission(zone.sheet, "allowFormatRows");
  for (const part of zone.parts) {
    part.makeRoom();
    const { startRow, endRow } = part.inGrid;
    zone.sheet.facade.setRowHeightsForced(startRow, endRow - startRow + 1, points * PIXELS_PER_POINT);
    keepBeyond(part, { rowHeight: points });
  }
};

/** Rows follow their contents again, as high as these need now. */
export const fitRows = (zone: Zone): void => {
  requirePermission(zone.sheet, "allowFormatRows");
  for (const part of zone.parts) {
    const { startRow, endRow } = part.inGrid;
    for (let row = startRow; row <= endRow; row++)
      zone.sheet.facade.setRowHeightsForced(row, 1, neededHeight(zone.sheet, row));
    zone.sheet.facade.setRowAutoHeight(startRow, endRow - startRow + 1);
  }
};

const widthOfColumn = (sheet: Sheet, col: number): number => {
  const beyond = sizeBeyond(sheet, "columnWidth", col);
  const isSet = beyond === undefined || sheet.core.getSnapshot().columnData[col] !== undefined;
  return isSet ? sheet.facade.getColumnWidth(col) : beyond * PIXELS_PER_POINT;
};

/** A row that follows its contents is as high as they are; where no grid has drawn it, that is worked out. */
const heightOfRow = (sheet: Sheet, row: number): number => {
  const data = sheet.core.getSnapshot().rowData[row];
  const beyond = sizeBeyond(sheet, "rowHeight", row);
  if (data === undefined && beyond !== undefined) return beyond * PIXELS_PER_POINT;
  const set = sheet.facade.getRowHeight(row);
  return data?.ia === No || data?.ah !== undefined ? set : Math.max(set, neededHeight(sheet, row));
};

/** In pixels. Merged cells do not count, as in Excel. */
const neededHeight = (sheet: Sheet, row: number): number => {
  const cells = sheet.core.getCellMatrix().getRow(row);
  const merged = sheet.core.getMergeData().filter(({ startRow, endRow }) => startRow <= row && row <= endRow);
  const heights = Object.keys(cells ?? {}).map((key) => {
    const col = Number(key);
    const style = styleAt(sheet, row, col);
    const isMerged = merged.some(({ startColumn, endColumn }) => startColumn <= col && col <= endColumn);
    const value = isMerged || style.tb !== Wrap.WRAP ? "" : String(sheet.core.getCellRaw(row, col)?.v ?? "");
    const box = { pixels: sheet.facade.getColumnWidth(col), size: isMerged ? 0 : (style.fs ?? DEFAULT_SIZE) };
    return fittedHeight(value, box, WIDEST) * PIXELS_PER_POINT;
  });
  return Math.min(HIGHEST_ROW * PIXELS_PER_POINT, Math.max(DEFAULT_ROW_PIXELS, ...heights));
};

const DEFAULT_SIZE = 11;

const lines = (from: number, to: number, size: (line: number) => number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => size(from + i));

const common = (pixels: readonly number[]): number | null => {
  const [first] = pixels;
  if (first === undefined || pixels.some((each) => each !== first)) return null;
  return Math.round((first / PIXELS_PER_POINT) * 10_000) / 10_000;
};
