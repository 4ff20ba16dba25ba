/** 合计 behind a list: which of the amounts before it are added. */
import type { Lexicon } from "../lexicon/lexicon";
import type { Subject } from "./claim";
import { spanOf } from "./page";
import type { ClauseState } from "./scope";

const COUNTED: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4 };

const howMany = (state: ClauseState, all: number): number => {
  const sum = state.sum;
  const said = sum === undefined ? "" : spanOf(state.scope.page, sum.start, sum.end).quote.charAt(0);
  return COUNTED[said] ?? all;
};

const sameWhole = ({ firstQuantity }: Lexicon, subjects: readonly Subject[]): boolean =>
  new Set(subjects.map((subject) => firstQuantity(subject.quantities)?.within ?? "")).size === 1;

/** The sum of the list so far, when its items are parts of one whole; undefined when that is not plain. */
export const siblings = (state: ClauseState): Subject | undefined => {
  const { recent } = state.scope;
  const listed = recent.slice(-howMany(state, recent.length));
  const first = listed[0];
  if (first === undefined || listed.length < 2 || !sameWhole(state.scope.page.lexicon, listed)) return undefined;
  return {
    ...first,
    quantities: listed.flatMap((subject) => subject.quantities.slice(0, 1)),
    summed: true,
    words: listed.map((subject) => subject.words).join("、"),
  };
};
