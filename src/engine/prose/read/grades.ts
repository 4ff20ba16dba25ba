/** A grade (优秀, 良好) where it is the department's own. */
import { put, spanFor } from "./claims";
import { spanOf } from "./page";
import { isElsewhere, unitOfSetting } from "./setting";
import type { ClauseState, Special } from "./state";
import { lexiconOf } from "./changes";
import type { Token } from "./tokens/token";

/** 等次分为优秀、良好、中、差: a list of the grades there are. 评级为“优”的: those that have it. */
const lists = (token: Token | undefined): boolean => token?.kind === "mark" && token.value === "、";
const describes = (token: Token | undefined): boolean =>
  token?.kind === "figure" || (token?.kind === "word" && token.value === "of");

const GRADED = /(?:被?评为|评定为|定为)$|^(?:为|是)$/;

/** 综合得分98.8分，评为“优秀”; 自评98.8分，优秀; 自评总分98.8分，我局为优秀: the department's own score was spoken of. */
const gradedAs = (
  { about, tokens, memory: { page, sentence } }: ClauseState,
  before: Token | undefined,
): Special | undefined => {
  if (before === undefined) return tokens.length === 1 ? sentence.score : undefined;
  const isGraded = before.kind === "word" && !about.text && GRADED.test(spanOf(page, before.start, before.end).quote);
  return isGraded ? sentence.score : undefined;
};

/** 评价等次为优秀. The word 中 reaches us as a preposition, so the text itself decides. Whether the token is a grade. */
export const gradeAt = (
  state: ClauseState,
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
): boolean => {
  const special = state.special ?? gradedAs(state, before);
  if (special === undefined || special.kind === "ratio") return false;
  if (lists(before) || lists(after) || describes(after)) return false;
  if (unitOfSetting(state.setting) !== undefined) return false;
  if (state.about.broken || isElsewhere(state.setting) || state.setting.time.value.when !== "now") return false;
  const at = spanFor(state, token);
  const grade = lexiconOf(state).gradeOf(at.quote.replace(/[“”"‘’']/g, ""));
  if (grade === undefined) return false;
  put(state, { says: "grade", at, grade });
  return true;
};
