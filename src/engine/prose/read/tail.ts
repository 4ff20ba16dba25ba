/** The end of a clause: claims that need no figure, and what the next clause may lean on. */
import { candidates, directionOf, ownOrLast, put, spanFor } from "./claims";
import type { Clause } from "./clauses";
import { spanOf } from "./page";
import type { ClauseState } from "./scope";
import type { Token } from "./token";

/** 与上年相比，三公经费减少 — but not 压缩非必要开支 behind 比上年减少. */
const endsInDirection = (state: ClauseState): boolean =>
  state.subjects.length > 0 && state.tokens[state.tokens.length - 1] === state.direction;

/** 比上年有所减少, 与上年持平: a direction and no figure. */
const trend = (state: ClauseState): void => {
  const { compare, direction } = state;
  if ((compare !== "prior" && compare !== "budget") || direction === undefined || state.changed || direction.reaches)
    return;
  if (state.elsewhere || (state.compareCarried && !endsInDirection(state))) return;
  const what = ownOrLast(state, state.subjects);
  if (what.length === 0 || what[0]?.when !== "now") return;
  const own = directionOf(state, direction);
  put(state, { says: "change", at: own.at, what: candidates(state, what), against: compare, direction: own });
};

/** 控制在编制以内. */
const limit = (state: ClauseState): void => {
  const what = state.subjects[0];
  if (state.limitTerm === undefined || what === undefined || state.tainted !== undefined || state.elsewhere) return;
  const at = spanOf(state.scope.page, what.start, state.limitTerm.end);
  put(state, { says: "limit", at, what: what.subject, limit: state.limitTerm.subject });
};

/** 未发生公务用车购置费和因公出国费. */
const none = (state: ClauseState): void => {
  const { none: word } = state;
  if (
    word === undefined ||
    state.figures > 0 ||
    state.tainted !== undefined ||
    state.broken ||
    state.elsewhere ||
    state.direction !== undefined
  )
    return;
  for (const named of state.subjects)
    put(state, { says: "none", at: spanOf(state.scope.page, word.start, named.end), what: named.subject });
};

/** 等次分为优秀、良好、中、差: a list of the grades there are. */
const lists = (token: Token | undefined): boolean => token?.kind === "mark" && token.mark === "、";

const ofOtherYear = (state: ClauseState): boolean =>
  state.past || (state.year !== undefined && state.year.value !== state.scope.reportYear);

/** 评价等次为优秀. The word 中 reaches us as a preposition, so the text itself decides. */
export const gradeAt = (state: ClauseState, token: Token, around: readonly (Token | undefined)[]): boolean => {
  if (state.special === undefined || state.special.kind === "ratio" || around.some(lists)) return false;
  if (state.broken || state.elsewhere || ofOtherYear(state)) return false;
  const at = spanFor(state, token);
  const grade = state.scope.page.lexicon.gradeOf(at.quote.replace(/[“”"‘’']/g, ""));
  if (grade === undefined) return false;
  put(state, { says: "grade", at, grade });
  return true;
};

/** “三公”经费情况： — a heading: the rest of the paragraph speaks of it unless it says otherwise. */
const heading = (state: ClauseState, clause: Clause): boolean =>
  clause.end === ":" && state.figures === 0 && state.subjects.length === 1 && state.tainted === undefined;

const own = (state: ClauseState): (typeof state.subjects)[number]["subject"] | undefined =>
  state.tainted === undefined && !state.broken ? state.subjects[0]?.subject : undefined;

const mentionedAfter = (state: ClauseState): ClauseState["scope"]["mentioned"] => {
  const subject = own(state);
  if (state.figures === 0 && subject !== undefined) return subject;
  return state.text ? state.scope.mentioned : undefined;
};

/** Another year is carried on only from a clause that holds nothing else: 2015年成立以来 says nothing of the figures behind it. */
const yearAfter = (state: ClauseState): ClauseState["year"] =>
  state.text && state.year?.value !== state.scope.reportYear ? undefined : state.year;

const remember = (state: ClauseState, clause: Clause): void => {
  const { scope } = state;
  if (heading(state, clause)) scope.topic = own(state)?.quantities[0] ?? scope.topic;
  if (state.elsewhere && (state.figures > 0 || !state.text || clause.end === ":")) scope.elsewhere = true;
  scope.mentioned = mentionedAfter(state);
  scope.compare = state.compare ?? scope.compare;
  scope.year = yearAfter(state);
  scope.past = state.past;
  scope.unit = state.subjects.length > 0 ? (state.unit ?? scope.unit) : scope.unit;
};

export const endClause = (state: ClauseState, clause: Clause): void => {
  trend(state);
  limit(state);
  none(state);
  remember(state, clause);
};
