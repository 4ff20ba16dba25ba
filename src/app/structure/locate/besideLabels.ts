/** Names against the labels of their cells: which stand beside their own, and by how many rows the others are off. */
import { rememberingLast } from "../../../domain/rememberingLast";
import type { Area } from "../../../workbook/model";
import { isBesideItsLabel } from "./ownLabel";
import type { Survey } from "./survey";

interface Shift {
  readonly by: number;
  /** The rows between those, above and below these names, in which names stand where they should. */
  readonly from: number;
  readonly to: number;
}

/** Names enough to tell that a program moved rows without them. */
const SHIFTED = 2;

/** By how many rows names of the sheet are off, each beside its label there; where they do not agree, nothing is told. */
export const shiftOf = rememberingLast((survey: Survey): Shift | undefined => {
  const { cells, held, found } = survey;
  const rows = new Map<number, number[]>();
  const right: number[] = [];
  for (const [name, { label, area }] of cells) {
    const at = held.get(name);
    if (at === undefined) continue;
    if (isBesideItsLabel(survey, name, at)) {
      right.push(at.row);
      continue;
    }
    const spots = found.spotsOf(label.text).map(({ row }) => row + area.row - label.row);
    const [row] = spots.filter((to) => isBesideItsLabel(survey, name, { ...at, row: to }));
    if (row !== undefined) rows.set(row - at.row, [...(rows.get(row - at.row) ?? []), at.row]);
  }
  const [most, next] = [...rows].sort(([, a], [, b]) => b.length - a.length);
  if (most === undefined || most[1].length < SHIFTED || (next?.[1].length ?? 0) * 2 > most[1].length) return undefined;
  const [first, last] = [Math.min(...most[1]), Math.max(...most[1])];
  return {
    by: most[0],
    from: Math.max(-1, ...right.filter((row) => row < first)) + 1,
    to: Math.min(Infinity, ...right.filter((row) => row > last)),
  };
});

/** It stands beside the label of another one, whose name left it as well. */
export const isBesideAnothers = (survey: Survey, name: string, held: Area): boolean =>
  [...survey.held].some(
    ([other, area]) =>
      other !== name && isBesideItsLabel(survey, other, held) && !isBesideItsLabel(survey, other, area),
  );
