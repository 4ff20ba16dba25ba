/** Cells gathered into rectangles, and rectangles into address lists that Office.js accepts. Pure. */
import { areaAddress } from "../workbook/address";
import type { Point } from "../workbook/area";
import type { Area } from "../workbook/model";

/** Excel cuts address strings off at 8,192 characters (office-js-docs-pr: excel-add-ins-troubleshooting.md); we stay well below. */
const LONGEST_LIST = 8000;
/** Some lists of 513 areas are refused, others are not (office-js#5198). */
const MOST_AREAS = 500;

/**
 * The same cells as few rectangles: neighbours in a row are joined, then equal runs of consecutive rows.
 * Every cell is covered exactly once, even if it was given twice; the order is top to bottom.
 */
export const rectangles = (points: readonly Point[]): readonly Area[] =>
  stack(runs([...points].sort((a, b) => a.row - b.row || a.col - b.col)));

/** Horizontal runs of sorted points. */
const runs = (sorted: readonly Point[]): readonly Area[] => {
  const found: Area[] = [];
  for (const { row, col } of sorted) {
    const last = found.at(-1);
    if (last === undefined || last.row !== row || col > last.col + last.cols)
      found.push({ row, col, rows: 1, cols: 1 });
    else if (col === last.col + last.cols) found[found.length - 1] = { ...last, cols: last.cols + 1 };
  }
  return found;
};

/** Joins runs that stand exactly below each other. */
const stack = (lines: readonly Area[]): readonly Area[] => {
  const open = new Map<string, number>();
  const found: Area[] = [];
  for (const line of lines) {
    const key = `${line.col}/${line.cols}`;
    const at = open.get(key);
    const above = at === undefined ? undefined : found[at];
    if (at !== undefined && above !== undefined && above.row + above.rows === line.row)
      found[at] = { ...above, rows: above.rows + 1 };
    else open.set(key, found.push(line) - 1);
  }
  return found;
};

/** "A1:B2,D4", split so that no list is longer, or of more areas, than Excel reads. Empty input gives no list. */
export const addressLists = (areas: readonly Area[], longest = LONGEST_LIST): readonly string[] => {
  const lists: string[][] = [];
  let length = 0;
  for (const address of areas.map(areaAddress)) {
    const last = lists.at(-1);
    const isFull = last === undefined || last.length === MOST_AREAS || length + 1 + address.length > longest;
    if (isFull) lists.push([address]);
    else last.push(address);
    length = isFull ? address.length : length + 1 + address.length;
  }
  return lists.map((list) => list.join(","));
};
