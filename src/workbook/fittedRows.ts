/** Rows that follow their text: the height that a program gives them which fits rows by itself. For programs that show what a file says, as LibreOffice does. */
import { DEFAULT_WIDTH } from "./columnWidth";
import { WIDEST } from "./fontMetrics";
import { HIGHEST_ROW } from "./limits";
import type { CellSpec, SheetSpec } from "./model";
import { fittedHeight, pixelsOfColumns } from "./textMeasure";

/** Of an untouched cell, in points. */
const DEFAULT_SIZE = 11;

const isMerged = ({ merges }: SheetSpec): ((cell: CellSpec) => boolean) => {
  const merged = new Set(
    merges.flatMap(({ row, col, rows, cols }) =>
      Array.from({ length: rows * cols }, (_, i) => `${row + Math.floor(i / cols)},${col + (i % cols)}`),
    ),
  );
  return ({ row, col }) => merged.has(`${row},${col}`);
};

/** Without wrapping only the line breaks in the text make it higher, which are rare enough to be left out. */
const heightNeeded = ({ value, style, col }: CellSpec, widths: readonly number[]): number => {
  const text = style?.wrap === true && typeof value === "string" ? value : "";
  const pixels = pixelsOfColumns([widths[col] ?? DEFAULT_WIDTH]);
  return fittedHeight(text, { pixels, size: style?.font?.size ?? DEFAULT_SIZE }, WIDEST);
};

/** Only rows with a cell of ours in them; merged cells do not count, as in Excel. */
export const fittedRows = (sheet: SheetSpec): ReadonlyMap<number, number> => {
  const merged = isMerged(sheet);
  const heights = new Map<number, number>();
  for (const cell of sheet.cells) {
    if (sheet.rowHeights.has(cell.row) || cell.style === undefined || merged(cell)) continue;
    const height = Math.min(HIGHEST_ROW, heightNeeded(cell, sheet.columnWidths));
    heights.set(cell.row, Math.max(heights.get(cell.row) ?? 0, height));
  }
  return heights;
};
