/** How the columns of a sheet stand today against the standard form, as its words tell: a program put one in or took one out, and left the names behind. */
import { rememberingLast } from "../../../domain/rememberingLast";
import type { Point } from "../../../workbook/area";
import { groupBy } from "../../../workbook/groupBy";
import type { Word } from "../words/printedWords";
import type { Survey } from "./survey";

export interface ColumnsMoved {
  /** The first column of the standard form whose words moved. */
  readonly from: number;
  readonly by: number;
  /** One past the last column whose words stayed. */
  readonly after: number;
}

/** Words enough to tell. */
const TOLD = 2;

type Moved = Pick<Survey, "found" | "words" | "cells">;

export const printedOnce = (words: readonly Word[]): readonly Word[] =>
  [...groupBy(words, ({ text }) => text).values()].flatMap((own) => (own.length === 1 ? own : []));

/** By column of the standard form: by how many columns each of its words is off that stands once in the form and once here. */
const stepsOf = ({ found, words: { words } }: Moved): readonly (readonly [col: number, steps: readonly number[]])[] => {
  const seen = printedOnce(words).flatMap(({ text, col }) => {
    const [spot, ...more] = found.spotsOf(text);
    return spot === undefined || more.length > 0 ? [] : [{ col, by: spot.col - col }];
  });
  return [...groupBy(seen, ({ col }) => col)]
    .map(([col, own]) => [col, own.map(({ by }) => by)] as const)
    .sort(([a], [b]) => a - b);
};

const mostOf = (steps: readonly number[]): number => {
  const [most = [0]] = [...groupBy(steps, (step) => step).values()].sort((a, b) => b.length - a.length);
  return most[0] ?? 0;
};

interface Filled extends Point {
  readonly label: number;
  readonly own: number;
}

/** What stands in the rows of single cells behind their labels, where no word of the form stands behind the cells. */
const filledBehindLabels = ({ found, words: { words }, cells }: Moved): readonly Filled[] =>
  [...cells.values()].flatMap(({ label, area }) => {
    const [spot, ...more] = found.spotsOf(label.text);
    const isBeside = label.row === area.row && words.every(({ col }) => col < area.col);
    if (spot === undefined || more.length > 0 || !isBeside) return [];
    const behind = Array.from({ length: found.right - spot.col - 1 }, (_, i) => ({
      row: spot.row,
      col: spot.col + 1 + i,
    }));
    return behind.filter(found.isFilled).map((at) => ({ ...at, label: spot.col, own: area.col }));
  });

/** The words all stand in the columns before them: then the cells themselves tell, a number or a day among them, all in one other column. */
const movedBehindWords = (survey: Moved): ColumnsMoved | undefined => {
  const filled = filledBehindLabels(survey);
  const [first] = filled;
  if (first === undefined || filled.length < TOLD || first.col <= first.own) return undefined;
  if (filled.some(({ col, own, label }) => col !== first.col || own !== first.own || label !== first.label))
    return undefined;
  if (filled.every((at) => typeof survey.found.at(at)?.value !== "number")) return undefined;
  return { from: first.own, by: first.col - first.own, after: first.label + 1 };
};

/** Nothing where all stand where they should, or do not agree. */
export const columnsMoved = rememberingLast((survey: Moved): ColumnsMoved | undefined => {
  const columns = stepsOf(survey).map(([col, steps]) => ({ col, by: mostOf(steps), words: steps.length }));
  const at = columns.findIndex(({ by }) => by !== 0);
  if (at < 0) return movedBehindWords(survey);
  const [first, moved] = [columns[at], columns.slice(Math.max(at, 0))];
  if (first === undefined || moved.some(({ by }) => by !== first.by)) return undefined;
  if (moved.reduce((sum, { words }) => sum + words, 0) < TOLD) return undefined;
  return { from: first.col, by: first.by, after: (columns[at - 1]?.col ?? -1) + 1 };
});

/** By how many columns more than in the form two columns are apart. */
export const stepsBetween = (moved: ColumnsMoved | undefined, from: number, to: number): number => {
  if (moved === undefined) return 0;
  const isBehind = (col: number): boolean => col >= moved.from;
  return isBehind(from) === isBehind(to) ? 0 : isBehind(to) ? moved.by : -moved.by;
};

/** Its words do not tell where a column went that has none: as many as there are were taken out. */
export const isTakenOut = (moved: ColumnsMoved | undefined, col: number): boolean =>
  moved !== undefined && moved.from - moved.after === -moved.by && col >= moved.after && col < moved.from;

/** The name stands in its column of the standard form, and that column went elsewhere or is gone; below a list a column that is gone is told with the list. */
export const isLeftBehind = (survey: Survey, name: string, { row, col }: Point): boolean => {
  const [moved, proof] = [columnsMoved(survey), survey.cells.get(name)];
  if (moved === undefined || proof?.area.col !== col || col < moved.after) return false;
  const { isFilled } = survey.found;
  return (
    col >= moved.from ||
    (isTakenOut(moved, col) && proof.below === undefined) ||
    (moved.by > 0 && !isFilled({ row, col }) && isFilled({ row, col: col + moved.by }))
  );
};
