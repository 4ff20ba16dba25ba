/** The end of a clause: claims that need no figure, and what the next clause may lean on. */
import { directionOf, otherCandidates, ownOrLast, put, spanFor } from "./claims";
import type { Clause } from "./clauses";
import { memoryWith, sentenceWith } from "./copies";
import type { Subject } from "./claim";
import { spanOf } from "./page";
import { carried, isElsewhere, said, unitOfSetting } from "./setting";
import type { Aspect, Setting, Time } from "./setting";
import type { ClauseState, Memory, Sentence, Special } from "./state";
import { lexiconOf } from "./nextState";
import { ownSubject } from "./subjects";
import { isAboutOthers, titleIn } from "./titles";
import type { Token } from "./tokens/token";

/** 与上年相比，三公经费减少 — but not 压缩非必要开支 behind 比上年减少. */
const endsInDirection = ({ about, relation, tokens }: ClauseState): boolean =>
  about.subjects.length > 0 && tokens[tokens.length - 1] === relation.direction;

/** 比上年有所减少, 与上年持平: a direction and no figure. */
export const trend = (state: ClauseState): ClauseState => {
  const { compare, direction, changed, compareCarried } = state.relation;
  if (compare === undefined || compare === "other" || direction === undefined || changed || direction.reaches)
    return state;
  if (isElsewhere(state.setting) || state.about.per || (compareCarried && !endsInDirection(state))) return state;
  const what = ownOrLast(state, state.about.subjects);
  if (what[0]?.setting.measure.value !== "actual" || what[0].setting.time.value.when !== "now") return state;
  const own = directionOf(state, direction);
  return put(state, {
    says: "change",
    at: own.at,
    what,
    others: otherCandidates(state),
    against: compare,
    direction: own,
    ...(compareCarried ? { carried: true } : {}),
  });
};

/** 控制在编制以内. */
const limit = (state: ClauseState): ClauseState => {
  const { limitTerm } = state.relation;
  const what = state.about.subjects[0];
  if (limitTerm === undefined || what === undefined || state.about.doubt !== undefined || isElsewhere(state.setting))
    return state;
  const { exceeds } = state.relation;
  if (exceeds !== undefined && exceeds < state.figures) return state;
  const at = spanOf(state.memory.page, what.start, limitTerm.end);
  const claim = { says: "limit", at, what: what.subject, limit: limitTerm.subject } as const;
  return put(state, exceeds === undefined ? claim : { ...claim, exceeds: true });
};

/** 未发生公务用车购置费和因公出国费. */
const none = (state: ClauseState): ClauseState => {
  const { about, relation, setting } = state;
  const word = relation.none;
  if (word === undefined || relation.direction !== undefined || state.figures > 0) return state;
  if (about.doubt !== undefined || about.broken || isElsewhere(setting)) return state;
  return put(
    state,
    ...about.subjects.map((named) => ({
      says: "none" as const,
      at: spanOf(state.memory.page, Math.min(word.start, named.start), Math.max(word.end, named.end)),
      what: named.subject,
    })),
  );
};

/** 等次分为优秀、良好、中、差: a list of the grades there are. 评级为“优”的: those that have it. */
const lists = (token: Token | undefined): boolean => token?.kind === "mark" && token.mark === "、";
const describes = (token: Token | undefined): boolean =>
  token?.kind === "figure" || (token?.kind === "word" && token.role === "of");

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

/** 评价等次为优秀. The word 中 reaches us as a preposition, so the text itself decides. Undefined when the token is no grade. */
export const gradeAt = (
  state: ClauseState,
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
): ClauseState | undefined => {
  const special = state.special ?? gradedAs(state, before);
  if (special === undefined || special.kind === "ratio") return undefined;
  if (lists(before) || lists(after) || describes(after)) return undefined;
  if (unitOfSetting(state.setting) !== undefined) return undefined;
  if (state.about.broken || isElsewhere(state.setting) || state.setting.time.value.when !== "now") return undefined;
  const at = spanFor(state, token);
  const grade = lexiconOf(state).gradeOf(at.quote.replace(/[“”"‘’']/g, ""));
  return grade === undefined ? undefined : put(state, { says: "grade", at, grade });
};

/** “三公”经费情况： — a heading: the rest of the paragraph speaks of it unless it says otherwise. */
const isHeading = ({ figures, about }: ClauseState, clause: Clause): boolean =>
  clause.end === ":" && figures === 0 && about.subjects.length === 1 && about.doubt === undefined;

/** 3.“三公”经费。 — the heading of an item. */
const isItemHeading = ({ figures, about, memory }: ClauseState, clause: Clause): boolean =>
  clause.end === "." &&
  figures === 0 &&
  about.subjects.length === 1 &&
  about.doubt === undefined &&
  !about.text &&
  !memory.sentence.text &&
  memory.sentence.mentioned === undefined &&
  memory.sentence.last === undefined;

const mentionedAfter = (state: ClauseState): Subject | undefined => {
  const subject = ownSubject(state);
  const { counted, last, mentioned } = state.memory.sentence;
  const isOnlyCounted = counted && last === undefined && !state.about.spent;
  if ((state.figures === 0 || isOnlyCounted) && subject !== undefined) return subject;
  if (isOnlyCounted && state.figures > 0) return mentioned;
  return state.about.text ? state.memory.sentence.mentioned : undefined;
};

/** Another year is carried on only from a clause that holds nothing else: 2015年成立以来 says nothing of the figures behind it. */
const timeAfter = ({ figures, about, setting, memory }: ClauseState, { end }: Clause): Aspect<Time> =>
  figures === 0 && about.text && end !== ":" && setting.time.value.when !== "now"
    ? memory.sentence.setting.time
    : setting.time;

/** What lies elsewhere is carried on from a clause that gives a figure of it, or nothing but its name. */
const wholeAfter = (state: ClauseState, clause: Clause): Setting["whole"] => {
  if (isAboutOthers(state)) return said({ kind: "elsewhere" });
  const holds = state.figures > 0 || !state.about.text || clause.end === ":";
  return isElsewhere(state.setting) && !holds ? state.memory.sentence.setting.whole : state.setting.whole;
};

/** A budget that was only mentioned on the way, with no figure and no noun of ours, says nothing of what follows. */
const measureAfter = ({ figures, about, setting, memory }: ClauseState): Setting["measure"] =>
  figures === 0 && about.text && about.subjects.length === 0 ? memory.sentence.setting.measure : setting.measure;

const topicAfter = (state: ClauseState, clause: Clause): Pick<Memory, "topic" | "ownTopic"> => {
  const { memory } = state;
  const topic = ownSubject(state)?.quantities[0];
  if (topic === undefined) return memory;
  if (isHeading(state, clause)) return { topic, ownTopic: topic };
  return isItemHeading(state, clause) ? { topic, ownTopic: memory.ownTopic } : memory;
};

/** Years or units that a clause lists without a figure are dealt out in the next. */
const turnsAfter = ({ figures, listing: { settings }, memory }: ClauseState): readonly Partial<Setting>[] =>
  figures === 0 && settings.length > 1 ? settings : memory.sentence.turns;

/**
 * 公务用车运行维护费增加1.05万元；公务接待费比预算无变化，比上年增加: what is compared without a figure is what is spoken of from there on.
 * 差旅费：年初预算6万元: what only the colon sets apart, too.
 */
const lastAfter = (state: ClauseState, isNamed: boolean): Sentence["last"] => {
  const { figures, relation, memory } = state;
  if (isNamed) return "open";
  return figures === 0 && relation.direction !== undefined && ownSubject(state) !== undefined
    ? undefined
    : memory.sentence.last;
};

const remember = (state: ClauseState, clause: Clause): Memory => {
  const { memory } = state;
  const titled = titleIn(state, clause) ?? (clause.tokens.length === 0 ? memory.titled : undefined);
  const isNamed = titled !== undefined && clause.end === ":";
  const setting: Setting = {
    measure: measureAfter(state),
    time: timeAfter(state, clause),
    whole: wholeAfter(state, clause),
  };
  const sentence = sentenceWith(memory.sentence, {
    setting: carried(setting),
    last: lastAfter(state, isNamed),
    named: memory.sentence.named || state.about.subjects.length > 0,
    mentioned: mentionedAfter(state),
    compare: state.relation.compare ?? memory.sentence.compare,
    turns: turnsAfter(state),
    ratio: state.special?.kind === "ratio" ? state.special : undefined,
    text: memory.sentence.text || state.about.text,
  });
  const { topic, ownTopic } = topicAfter(state, clause);
  return memoryWith(memory, {
    topic,
    ownTopic,
    titled,
    underOther: isNamed ? { reach: "line", title: titled } : memory.underOther,
    sentence,
  });
};

/** What the clause leaves behind. */
export const endClause = (state: ClauseState, clause: Clause): Memory => remember(none(limit(trend(state))), clause);
