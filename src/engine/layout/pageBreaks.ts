/** Where pages end: a heading stays with what follows it, and a table stays whole, which Excel cannot be told otherwise than by a break of its own. */

export interface PageRow {
  /** In points; at least what any program makes it. */
  readonly height: number;
  /** A heading: never the last row of a page. */
  readonly keepsWithNext: boolean;
  /** The first row of a table: how many rows should stand on one page, if a page can hold them. */
  readonly together?: number;
}

/** Rows that belong together, as a count: headings and the row after them. */
const groupFrom = (rows: readonly PageRow[], first: number): number => {
  let last = first;
  while (rows[last]?.keepsWithNext === true && last < rows.length - 1) last++;
  return last - first + 1;
};

const heightOfRows = (rows: readonly PageRow[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/** How far the last page is filled; a page that is full to the last point is full. */
const filledTo = (height: number, capacity: number): number =>
  height <= capacity || height % capacity === 0 ? Math.min(height, capacity) : height % capacity;

/** The height that has to be free for the rows from here: of the table where a page can hold it, else of the group. */
const roomFor = (rows: readonly PageRow[], first: number, group: number, capacity: number): number => {
  const table = heightOfRows(rows.slice(first, first + (rows[first]?.together ?? 0)));
  return table > 0 && table <= capacity ? table : heightOfRows(rows.slice(first, first + group));
};

/**
 * The rows after which a page has to end, counted from 0. Heights are upper bounds: what fits by them fits in any program. A program may have come
 * less far than we count, by lower rows or a smaller scale: a break brings both to the top of a page again, as long as a heading is still to come.
 */
export const breaksFor = (rows: readonly PageRow[], capacity: number): readonly number[] => {
  const breaks: number[] = [];
  const lastHeading = rows.findLastIndex(({ keepsWithNext }) => keepsWithNext);
  let used = 0;
  for (let row = 0; row < rows.length;) {
    const group = groupFrom(rows, row);
    if (used > 0 && used + roomFor(rows, row, group, capacity) > capacity) {
      if (group > 1 || row < lastHeading) breaks.push(row - 1);
      used = 0;
    }
    used = filledTo(used + heightOfRows(rows.slice(row, row + group)), capacity);
    row += group;
  }
  return breaks;
};
