/**
 * Finds cells again by the form's own words: printed texts that stand near them in the standard layout are looked up in the sheet as it is.
 * Nothing is guessed: where the words point to two places, or to none, there is no answer.
 */
import { parseRef } from "../../workbook/address";
import type { Area, FoundSheet, SheetSpec, WorkbookSpec } from "../../workbook/model";

interface Spot {
  readonly row: number;
  readonly col: number;
}

interface Vote extends Spot {
  readonly count: number;
}

interface Anchor extends Spot {
  readonly text: string;
}

/** Printed words of a standard sheet; what stands where a name points is the report's, and no anchor. */
export const anchorsOf = ({ names }: WorkbookSpec, sheet: SheetSpec): readonly Anchor[] => {
  const filled = names.flatMap((n) => {
    const target = parseRef(n.ref);
    return target?.sheet === sheet.name ? [target.area] : [];
  });
  return sheet.cells.flatMap(({ row, col, value, formula }) =>
    typeof value === "string" &&
    value.trim() !== "" &&
    formula === undefined &&
    !filled.some((a) => holds(a, { row, col }))
      ? [{ row, col, text: value }]
      : [],
  );
};

const holds = (a: Area, { row, col }: Spot): boolean =>
  row >= a.row && row < a.row + a.rows && col >= a.col && col < a.col + a.cols;

const distance = (a: Anchor, area: Area): number => (area.row - a.row) * 10 + Math.abs(area.col - a.col);

/** Words above and to the left, nearest first. */
const before = (anchors: readonly Anchor[], area: Area): readonly Anchor[] =>
  anchors
    .filter((a) => a.row <= area.row && a.col <= area.col + area.cols)
    .sort((a, b) => distance(a, area) - distance(b, area));

const find = (sheet: FoundSheet, text: string): readonly Spot[] =>
  sheet.cells.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell.value === text ? [{ row: sheet.top + r, col: sheet.left + c }] : [])),
  );

/** How many of the words say that the area begins at a spot, by spot. */
const votesOf = (found: FoundSheet, anchors: readonly Anchor[], area: Area): ReadonlyMap<string, Vote> => {
  const votes = new Map<string, Vote>();
  for (const anchor of anchors)
    for (const hit of find(found, anchor.text)) {
      const spot = { row: hit.row + area.row - anchor.row, col: hit.col + area.col - anchor.col };
      const key = `${spot.row},${spot.col}`;
      votes.set(key, { ...spot, count: (votes.get(key)?.count ?? 0) + 1 });
    }
  return votes;
};

const best = (votes: readonly Vote[]): readonly Vote[] => {
  const most = Math.max(...votes.map((v) => v.count));
  return votes.filter((v) => v.count === most);
};

/** Further up other rows may have been inserted: words there only decide between places that those near by leave open. */
const REACH = 3;
const VOTERS = 6;

/** Where most of the words around the area say that it begins. */
export const relocate = (found: FoundSheet, anchors: readonly Anchor[], area: Area): Spot | undefined => {
  const all = before(anchors, area);
  const near = best([...votesOf(found, all.filter((a) => area.row - a.row <= REACH).slice(0, VOTERS), area).values()]);
  if (near.length <= 1) return near[0];
  const far = votesOf(found, all, area);
  const decided = best(near.map((v) => far.get(`${v.row},${v.col}`) ?? v));
  return decided.length === 1 ? decided[0] : undefined;
};

const lastUsedRow = ({ top, cells }: FoundSheet): number =>
  cells.reduce((last, row, r) => (row.some((c) => c.value !== null) ? top + r : last), 0);

/** The last row of a block of any length that begins at `top`: as far above the next printed words as in the standard layout. */
export const lastRowFrom = (
  found: FoundSheet,
  anchors: readonly Anchor[],
  area: Area,
  top: number,
): number | undefined => {
  const bottom = area.row + area.rows - 1;
  const [next] = anchors.filter((a) => a.row > bottom).sort((a, b) => a.row - b.row || a.col - b.col);
  if (next === undefined) return Math.max(lastUsedRow(found) + 1, top);
  const [hit] = find(found, next.text).filter((spot) => spot.row > top && spot.col === next.col);
  return hit === undefined ? undefined : hit.row - (next.row - bottom);
};
