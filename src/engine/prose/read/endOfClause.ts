/** The end of a clause: claims that need no figure. */
import { directionOf, otherCandidates, put } from "./claims";
import type { Clause } from "./clauses";
import type { Subject } from "./claim";
import { spanOf } from "./page";
import { movedIn } from "./rates";
import { remember } from "./remember";
import { isElsewhere } from "./setting";
import type { ClauseState } from "./state";

/** 与上年相比，三公经费减少 — but not 压缩非必要开支 behind 比上年减少. */
const endsInDirection = ({ about, relation, tokens }: ClauseState): boolean =>
  about.subjects.length > 0 && tokens[tokens.length - 1] === relation.direction;

const isOwnActual = (subject: Subject | undefined): boolean =>
  subject?.setting.measure.value === "actual" && subject.setting.time.value.when === "now";

const SAYS_CASE = /情况|现象|问题|行为/;

/** 无超预算情况, 没有超预算列支, 未发生较上年增加的现象 — but 因无车辆购置比上年减少. */
const isDenied = ({ relation: { none: word, direction }, tokens, memory: { page } }: ClauseState): boolean => {
  if (word === undefined || direction === undefined || word.end > direction.start) return false;
  const end = tokens[tokens.length - 1]?.end;
  return word.end === direction.start || SAYS_CASE.test(page.plain.slice(direction.end, end));
};

/** 比上年有所减少, 与上年持平: a direction and no figure. */
export const trend = (state: ClauseState): void => {
  const { compare, direction, changed, compareCarried } = state.relation;
  if (compare === undefined || compare === "other" || direction === undefined || changed || direction.value.reaches)
    return;
  if (isElsewhere(state.setting) || state.about.per || (compareCarried && !endsInDirection(state))) return;
  const moved = movedIn(state, compare);
  if (!isOwnActual(moved.what[0])) return;
  const own = directionOf(state, direction);
  put(state, {
    says: "change",
    at: own.at,
    ...moved,
    others: otherCandidates(state),
    against: compare,
    direction: own,
    ...(isDenied(state) ? { denied: true } : {}),
    ...(compareCarried ? { carried: true } : {}),
  });
};

/** 控制在编制以内. */
const limit = (state: ClauseState): void => {
  const { limitTerm, exceeds } = state.relation;
  const what = state.about.subjects[0];
  if (limitTerm === undefined || what === undefined || state.about.doubt !== undefined || isElsewhere(state.setting))
    return;
  if (exceeds !== undefined && exceeds < state.figures) return;
  const at = spanOf(state.memory.page, what.start, limitTerm.end);
  const claim = { says: "limit", at, what: what.subject, limit: limitTerm.subject } as const;
  put(state, exceeds === undefined ? claim : { ...claim, exceeds: true });
};

/** 未发生公务用车购置费和因公出国费. */
const none = (state: ClauseState): void => {
  const { about, relation, setting } = state;
  const word = relation.none;
  if (word === undefined || relation.direction !== undefined || relation.limit !== undefined || state.figures > 0)
    return;
  if (about.doubt !== undefined || about.broken || isElsewhere(setting)) return;
  for (const { subject, start, end } of about.subjects)
    put(state, {
      says: "none",
      at: spanOf(state.memory.page, Math.min(word.start, start), Math.max(word.end, end)),
      what: subject,
    });
};

/** What the clause leaves behind. */
export const endClause = (state: ClauseState, clause: Clause): void => {
  trend(state);
  limit(state);
  none(state);
  remember(state, clause);
};
