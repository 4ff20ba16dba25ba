/** What a clause leaves standing for the next. */
import type { Clause } from "./clauses";
import type { Subject } from "./claim";
import { carried, isElsewhere, said } from "./setting";
import type { Aspect, Setting, Time } from "./setting";
import type { ClauseState, Compare, Sentence } from "./state";
import { ownSubject } from "./subjects";
import { isAboutOthers, isUnitAlone, titleIn } from "./titles";

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
  figures === 0 && about.text && end !== ":" && setting.time.value.when !== "now" && setting.time.value.when !== "part"
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

/** A line of its own that gives no figure and is no sentence: （三）公务接待费. */
const isHeadingLine = ({ tokens, figures, memory }: ClauseState, { end }: Clause): boolean => {
  const { claims, claimsBefore, sentence } = memory;
  const isFirst = sentence.last === undefined && sentence.mentioned === undefined && !sentence.text;
  return end === "line" && tokens.length > 0 && figures === 0 && isFirst && claims.length === claimsBefore;
};

/** What the lines below it speak of: the one thing that it names, or what the paragraph does. */
const topicBelow = ({ about, memory: { page } }: ClauseState): string | undefined => {
  const [named] = about.subjects;
  const isOne = about.subjects.length === 1 && about.doubt === undefined && !about.text;
  return (
    (isOne && named?.subject.total !== true ? named?.subject.quantities[0] : undefined) ??
    page.lexicon.topicOf(page.paragraph)
  );
};

const rememberTopic = (state: ClauseState, clause: Clause): void => {
  const { memory } = state;
  if (isHeadingLine(state, clause)) memory.ownTopic = topicBelow(state);
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

/** 与2021年41.25万元相比: the figure stands between the year and the word. */
const comparedIn = ({ tokens, figures, setting: { time }, memory: { page } }: ClauseState): Compare | undefined => {
  const last = tokens[tokens.length - 1];
  if (figures !== 1 || last === undefined || time.from !== "said" || time.value.when === "now") return undefined;
  if (!COMPARED.test(page.plain.slice(tokens[0]?.start, last.end))) return undefined;
  return time.value.when === "prior" ? "prior" : "other";
};
const COMPARED = /^[与和同].*相?比较?$/;

/** The topic and the title first: they ask what the sentence said before this clause. */
export const remember = (state: ClauseState, clause: Clause): void => {
  const { memory, about, relation, special } = state;
  const { sentence } = memory;
  rememberTopic(state, clause);
  const titled = titleIn(state, clause) ?? (clause.tokens.length === 0 ? memory.titled : undefined);
  memory.titled = titled;
  if (clause.tokens.length > 0) memory.unitAlone = isUnitAlone(state, clause) ? state.setting.whole : undefined;
  const isNamed = titled !== undefined && clause.end === ":";
  if (isNamed) memory.underOther = { reach: "line", title: titled };
  const compared = comparedIn(state);
  const setting = {
    measure: measureAfter(state),
    time: compared === undefined ? timeAfter(state, clause) : sentence.setting.time,
    whole: wholeAfter(state, clause),
  };
  sentence.setting = carried(setting);
  sentence.mentioned = mentionedAfter(state);
  sentence.last = lastAfter(state, isNamed);
  sentence.named ||= about.subjects.length > 0;
  sentence.compare = relation.compare ?? compared ?? sentence.compare;
  sentence.turns = turnsAfter(state);
  sentence.dealt = dealtAfter(state);
  sentence.ratio = special?.kind === "ratio" ? special : undefined;
  sentence.text ||= about.text;
};
