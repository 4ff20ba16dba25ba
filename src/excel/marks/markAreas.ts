/** Marks laid out so that every cell has one look. Pure. */
import type { Mark, MarkKind } from "../../app/changes";
import type { Area } from "../../workbook/model";
import { rectangles } from "../areas";
import { pointsOf, type Point } from "../../workbook/area";
import { groupBy } from "../../workbook/groupBy";

export interface MarkedAreas {
  readonly sheet: string;
  readonly kind: MarkKind;
  readonly areas: readonly Area[];
}

/** Where marks overlap the first of these is seen. */
const STRONGEST_FIRST: readonly MarkKind[] = ["must", "explain", "unsure", "related"];

/** One entry for each sheet and kind; no cell occurs twice. */
export const markedAreas = (marks: readonly Mark[]): readonly MarkedAreas[] =>
  [...groupBy(marks, ({ sheet }) => sheet)].flatMap(([sheet, own]) => {
    const kinds = groupBy(strongest(own).values(), ({ kind }) => kind);
    return [...kinds].map(([kind, points]) => ({ sheet, kind, areas: rectangles(points) }));
  });

const strongest = (marks: readonly Mark[]): ReadonlyMap<string, Point & { readonly kind: MarkKind }> => {
  const cells = new Map<string, Point & { readonly kind: MarkKind }>();
  const weakestFirst = [...marks].sort((a, b) => STRONGEST_FIRST.indexOf(b.kind) - STRONGEST_FIRST.indexOf(a.kind));
  for (const { area, kind } of weakestFirst)
    for (const point of pointsOf(area)) cells.set(`${point.row}/${point.col}`, { ...point, kind });
  return cells;
};
