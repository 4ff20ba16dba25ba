/** Where pages end: a heading stays with what follows it, which Excel cannot be told otherwise than by a break of its own. */

export interface PageRow {
  /** In points; at least what any program makes it. */
  readonly height: number;
  /** A heading: never the last row of a page. */
  readonly keepsWithNext: boolean;
  /** Fitted to its text by the program that prints it, which may make it lower than we do. */
  readonly grows: boolean;
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

/**
 * The rows after which a page has to end, counted from 0. Heights are upper bounds: what fits by them fits in any program. Where a program may
 * have come less far than we count, a break brings both to the top of a page again, as long as a heading is still to come.
 */
export const breaksFor = (rows: readonly PageRow[], capacity: number): readonly number[] => {
  const breaks: number[] = [];
  const lastHeading = rows.findLastIndex(({ keepsWithNext }) => keepsWithNext);
  let [used, isSure] = [0, true];
  for (let row = 0; row < rows.length;) {
    const group = rows.slice(row, row + groupFrom(rows, row));
    const height = heightOfRows(group);
    if (used > 0 && used + height > capacity) {
      if (group.length > 1 || (!isSure && row < lastHeading)) {
        breaks.push(row - 1);
        isSure = true;
      }
      used = 0;
    }
    used = filledTo(used + height, capacity);
    isSure &&= group.every(({ grows }) => !grows);
    row += group.length;
  }
  return breaks;
};
