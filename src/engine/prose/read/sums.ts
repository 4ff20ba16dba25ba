/** 合计 behind a list: which of the amounts before it are added. */
import type { Lexicon } from "../lexicon/lexicon";
import type { Subject } from "./claim";
import { spanOf } from "./page";
import type { ClauseState } from "./state";
import { lexiconOf } from "./changes";

const COUNTED: Readonly<Record<string, number>> = { 两: 2, 二: 2, 三: 3, 四: 4 };

const howMany = ({ listing: { sum }, memory }: ClauseState): number | undefined =>
  COUNTED[sum === undefined ? "" : spanOf(memory.page, sum.start, sum.end).quote.charAt(0)];

const sameWhole = ({ firstQuantity }: Lexicon, subjects: readonly Subject[]): boolean =>
  new Set(subjects.map(({ quantities }) => firstQuantity(quantities)?.within ?? "")).size === 1;

/** 基本支出1991.90万元、上级专项80万元、项目支出1249.35万元: what nobody knows stands among the nouns. */
const holdsOther = ({ memory: { claims } }: ClauseState, [first]: readonly Subject[]): boolean => {
  const from = claims.findLastIndex((claim) => claim.says === "amount" && claim.what === first);
  return claims.slice(from + 1).some((claim) => claim.says === "open" && claim.printed.form === "amount");
};

/** The sum of the list so far, when its items are parts of one whole; undefined when that is not plain. */
export const siblings = (state: ClauseState): Subject | undefined => {
  const { recent } = state.memory.sentence;
  const count = howMany(state) ?? recent.length;
  const listed = recent.slice(-count);
  const first = listed[0];
  const nouns = new Set(listed.map(({ quantities: [id] }) => id));
  if (nouns.size < listed.length || listed.length < count) return undefined;
  if (first === undefined || listed.length < 2 || !sameWhole(lexiconOf(state), listed)) return undefined;
  if (holdsOther(state, listed)) return undefined;
  return {
    ...first,
    quantities: listed.flatMap((subject) => subject.quantities.slice(0, 1)),
    summed: true,
    carried: true,
    words: listed.map((subject) => subject.words).join("、"),
  };
};
