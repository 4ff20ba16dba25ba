/** What an add-in says of all cells of a sheet holds too for those that Univer's grid does not have yet. */
import type { IStyleData } from "../data";
import type { Sheet } from "../book";
import type { WholeFormat } from "../metadata";
import type { CellRange } from "../range";

const isWhole = (part: CellRange): boolean => part.wholeRows && part.wholeColumns;

const wholeOf = (sheet: Sheet): WholeFormat | undefined => sheet.book.metadata.sheets[sheet.id]?.whole;

/** Formats of a cell beyond the grid, that was or is; a cell's own come before them. */
export const styleBeyond = (sheet: Sheet, row: number, col: number): IStyleData | undefined => {
  const whole = wholeOf(sheet);
  return whole !== undefined && (row >= whole.rows || col >= whole.cols) ? whole.style : undefined;
};

export const sizeBeyond = (sheet: Sheet, of: "columnWidth" | "rowHeight", line: number): number | undefined => {
  const whole = wholeOf(sheet);
  return whole !== undefined && line >= (of === "rowHeight" ? whole.rows : whole.cols) ? whole[of] : undefined;
};

/** Keeps what was said, where it was said of a whole sheet. */
export const keepBeyond = (
  part: CellRange,
  said: { readonly style?: IStyleData } & Partial<Pick<WholeFormat, "columnWidth" | "rowHeight">>,
): void => {
  if (!isWhole(part)) return;
  const { core, metadata } = part.sheet;
  const before = metadata.whole ?? { style: {}, rows: core.getRowCount(), cols: core.getColumnCount() };
  metadata.whole = { ...before, ...said, style: { ...before.style, ...said.style } };
};

/** Formats of cells go, widths and heights stay. */
export const clearBeyond = (part: CellRange): void => {
  const { metadata } = part.sheet;
  if (isWhole(part) && metadata.whole !== undefined) metadata.whole = { ...metadata.whole, style: {} };
};
