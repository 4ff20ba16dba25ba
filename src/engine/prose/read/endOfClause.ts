/** The end of a clause: claims that need no figure, and what the next clause may lean on. */
import { directionOf, otherCandidates, put, spanFor } from "./claims";
import type { Clause } from "./clauses";
import type { Subject } from "./claim";
import { spanOf } from "./page";
import { movedIn } from "./rates";
import { carried, isElsewhere, said, unitOfSetting } from "./setting";
import type { Aspect, Setting, Time } from "./setting";
import type { ClauseState, Sentence, Special } from "./state";
import { lexiconOf } from "./changes";
import { ownSubject } from "./subjects";
import { isAboutOthers, titleIn } from "./titles";
import type { Token } from "./tokens/token";

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

const rememberTopic = (state: ClauseState, clause: Clause): void => {
  const { memory } = state;
  const topic = ownSubject(state)?.quantities[0];
  if (topic === undefined) return;
  if (isHeading(state, clause)) memory.ownTopic = topic;
  else if (!isItemHeading(state, clause)) return;
  memory.topic = topic;
};

const NONE: readonly Subject[] = [];

/** They are spoken of until something else is named. */
const dealtAfter = ({ about, listing, memory: { sentence } }: ClauseState): readonly Subject[] => {
  if (listing.turn !== undefined && about.subjects.length > 1) return about.subjects.map(({ subject }) => subject);
  return listing.turn === undefined && (about.text || about.subjects.length > 0) ? NONE : sentence.dealt;
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

/** The topic and the title first: they ask what the sentence said before this clause. */
const remember = (state: ClauseState, clause: Clause): void => {
  const { memory, about, relation, special } = state;
  const { sentence } = memory;
  rememberTopic(state, clause);
  const titled = titleIn(state, clause) ?? (clause.tokens.length === 0 ? memory.titled : undefined);
  memory.titled = titled;
  const isNamed = titled !== undefined && clause.end === ":";
  if (isNamed) memory.underOther = { reach: "line", title: titled };
  const setting = {
    measure: measureAfter(state),
    time: timeAfter(state, clause),
    whole: wholeAfter(state, clause),
  };
  sentence.setting = carried(setting);
  sentence.mentioned = mentionedAfter(state);
  sentence.last = lastAfter(state, isNamed);
  sentence.named ||= about.subjects.length > 0;
  sentence.compare = relation.compare ?? sentence.compare;
  sentence.turns = turnsAfter(state);
  sentence.dealt = dealtAfter(state);
  sentence.ratio = special?.kind === "ratio" ? special : undefined;
  sentence.text ||= about.text;
};

/** What the clause leaves behind. */
export const endClause = (state: ClauseState, clause: Clause): void => {
  trend(state);
  limit(state);
  none(state);
  remember(state, clause);
};
