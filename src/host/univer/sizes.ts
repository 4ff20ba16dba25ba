/** Column widths and row heights, in points. */
import { invalidArgument } from "../protocol/errors";
import { requirePermission } from "./access";
import { PIXELS_PER_POINT } from "./data";
import type { Zone } from "./range";

/** Excel specifications and limits. */
const HIGHEST_ROW = 409.5;

/** null where they differ. */
export const columnWidth = (zone: Zone): number | null =>
  common(
    zone.parts.flatMap((part) =>
      lines(part.inGrid.startColumn, part.inGrid.endColumn, (col) => zone.sheet.facade.getColumnWidth(col)),
    ),
  );

export const rowHeight = (zone: Zone): number | null =>
  common(
    zone.parts.flatMap((part) =>
      lines(part.inGrid.startRow, part.inGrid.endRow, (row) => zone.sheet.facade.getRowHeight(row)),
    ),
  );

export const setColumnWidth = (zone: Zone, points: number): void => {
  requirePermission(zone.sheet, "allowFormatColumns");
  for (const part of zone.parts) {
    part.makeRoom();
    const { startColumn, endColumn } = part.inGrid;
    zone.sheet.facade.setColumnWidths(startColumn, endColumn - startColumn + 1, points * PIXELS_PER_POINT);
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
  }
};

const lines = (from: number, to: number, size: (line: number) => number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => size(from + i));

const common = (pixels: readonly number[]): number | null => {
  const [first] = pixels;
  if (first === undefined || pixels.some((each) => each !== first)) return null;
  return Math.round((first / PIXELS_PER_POINT) * 10_000) / 10_000;
};
