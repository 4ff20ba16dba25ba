/** Whether everything that a claim rests on is said: only then can it be flatly wrong. */
import { isInferred } from "./setting";
import type { Aspect } from "./setting";
import type { ClauseState } from "./state";

/** No word is unknown, from the beginning of the sentence to the end of the clause, and nothing of somebody else's was counted or named above. */
const isUnderstood = ({ about, goesOn, memory: { sentence, underOther } }: ClauseState): boolean =>
  !goesOn &&
  underOther === undefined &&
  !about.text &&
  !sentence.text &&
  !sentence.counted &&
  !sentence.foreignParts &&
  !sentence.othersScore &&
  sentence.last !== "open";

const isSaid = ({ from }: Aspect<unknown>): boolean => from === "said" || from === "carried";

/** The paragraph's own heading on the form says that it is about the department's year, or the sentence does. */
const isPlaced = ({ setting, memory: { page } }: ClauseState): boolean =>
  page.lexicon.isHeaded(page.paragraph) || (isSaid(setting.time) && isSaid(setting.whole));

/** Nothing that a claim of this clause rests on is left unsaid. */
export const isSure = (state: ClauseState): boolean =>
  isUnderstood(state) && !isInferred(state.setting) && isPlaced(state);
