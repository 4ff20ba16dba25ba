/** A term in a clause: what the next figure is said of, the context of another term, a base after 占, or a limit. */
import type { LexiconTerm } from "../lexicon/schema";
import type { Subject } from "./claim";
import { settingWith } from "./copies";
import { isDoubtful } from "./doubts";
import { isLoose } from "./loose";
import { heldKind } from "./staff";
import { gluedTo } from "./neighbours";
import { spanOf } from "./page";
import { absorbed, isIncome, isTotal, namesBoth, repeatsNoun, spentOfBudget, spentOnCounted } from "./repeats";
import { general, overPart, quantitiesFor } from "./resolve";
import { specialOf, takeSpecial } from "./ratiosAndScores";
import { formSetting, said } from "./setting";
import type { Setting } from "./setting";
import { put } from "./claims";
import type { ClauseState, NamedSubject, Share } from "./state";
import { freshAbout } from "./initialState";
import { lexiconOf, withAbout, withDoubt, withRelation, withSetting } from "./nextState";
import type { TermToken, Token } from "./tokens/token";

const wordsOf = ({ memory }: ClauseState, { start, end }: TermToken): string => spanOf(memory.page, start, end).quote;

/** 局机关支出2116.20万元。其中基本支出…: the unit of the sentence before, unless this one says whose. */
const perhapsOf = ({ setting, memory: { unitBefore } }: ClauseState): Pick<Subject, "perhaps"> =>
  unitBefore === undefined || setting.whole.from !== "form"
    ? {}
    : { perhaps: settingWith(setting, { whole: unitBefore }) };

const subjectOf = (state: ClauseState, token: TermToken, named: readonly string[]): Subject => {
  const kind = heldKind(state, token);
  return {
    quantities: kind.length === 0 ? named : [...named, ...kind],
    setting: state.setting,
    words: wordsOf(state, token),
    ...(general(token.term, state) === undefined && kind.length === 0 ? {} : { carried: true }),
    ...perhapsOf(state),
    ...(token.term.weak === true || token.term.total === true ? { total: true } : {}),
    ...(isLoose(state, token) ? { loose: true } : {}),
  };
};

/**
 * The subject so far becomes the whole in which the new term is a part: 基本支出中人员经费. A kind of income in front of a kind of
 * spending names what it was paid from: 财政拨款基本支出.
 */
const demote = (state: ClauseState, quantities: readonly string[]): ClauseState => {
  const contexts = state.about.subjects.flatMap((named) => named.subject.quantities);
  const paidFrom = isIncome(state, contexts) && quantities.length > 0 && !isIncome(state, quantities);
  const next = withAbout(state, { subjects: [] });
  return paidFrom
    ? withSetting(next, { whole: said({ kind: "fiscal" }) })
    : withAbout(next, { contexts: [...state.about.contexts, ...contexts] });
};

const isPartOfContexts = (state: ClauseState, quantities: readonly string[]): boolean =>
  state.about.contexts.every((context) => quantities.some((id) => lexiconOf(state).ancestry(id).includes(context)));

/** 财政拨款支出占本年支出合计的: the department's. */
const ofDepartment = (named: NamedSubject): NamedSubject => ({
  ...named,
  subject: { ...named.subject, setting: settingWith(named.subject.setting, { whole: formSetting.whole }) },
});

/** 占基本支出的: our base. 占全市总支出的: somebody else's. */
const takeBase = (state: ClauseState, named: NamedSubject, before: Token | undefined): ClauseState => {
  const { share } = state.relation;
  if (share === undefined) return state;
  const unknown = share.unknown || gluedTo(before) || named.subject.quantities.length === 0;
  const { subject } = named;
  const base = subject.total === true && subject.setting.whole.value.kind === "fiscal" ? ofDepartment(named) : named;
  return withRelation(state, { share: { ...share, unknown, base } });
};

const WHOLE_YEAR = /^(?:全年|本年)/;

/** 全年支出 behind a figure of a budget or of some months is what was spent in the year. */
const wholeYearBy = (words: string, { setting, memory: { sentence } }: ClauseState): Partial<Setting> => {
  if (!WHOLE_YEAR.test(words) || sentence.last === undefined) return {};
  const own = setting.measure.from === "said" ? {} : { measure: formSetting.measure };
  return { ...own, ...(setting.time.from === "said" ? {} : { time: formSetting.time }) };
};

const isEndedByTotal = ({ value: { kind }, from }: Setting["whole"]): boolean =>
  (kind === "fiscal" && from !== "said") || (kind === "elsewhere" && from === "lingers");

/** 支出总计 ends what was said of 财政拨款 alone, and a list of what is not ours. */
const settingBy = (term: LexiconTerm, { whole }: Setting): Partial<Setting> => ({
  ...(term.measure === undefined ? {} : { measure: said(term.measure) }),
  ...(term.fiscal === true ? { whole: said({ kind: "fiscal" } as const) } : {}),
  ...(term.total === true && isEndedByTotal(whole) ? { whole: formSetting.whole } : {}),
});

const takeSubject = (
  state: ClauseState,
  token: TermToken,
  before: Token | undefined,
  after: Token | undefined,
): ClauseState => {
  const afresh = state.about.spent ? withAbout(state, freshAbout) : state;
  const quantities = overPart(token.term, afresh, token.end) ?? quantitiesFor(token, afresh);
  const inside = !afresh.about.joining && afresh.about.subjects.length > 0 ? demote(afresh, quantities) : afresh;
  const own = isDoubtful(afresh, token, before, after) ? withDoubt(inside, "unclear") : inside;
  const known = quantities.length === 0 ? withDoubt(own, "noField") : own;
  const fits =
    known.about.contexts.length > 0 && quantities.length > 0 && !isPartOfContexts(known, quantities)
      ? withDoubt(known, "unclear")
      : known;
  const named: NamedSubject = { subject: subjectOf(fits, token, quantities), start: token.start, end: token.end };
  return withAbout(fits, { subjects: [...fits.about.subjects, named], broken: false });
};

/** 占支出总预算的: the base may say its own measure. */
const namedBy = (state: ClauseState, token: TermToken): NamedSubject => {
  const subject = subjectOf(state, token, quantitiesFor(token, state));
  const { measure } = token.term;
  const setting = measure === undefined ? subject.setting : { ...subject.setting, measure: said(measure) };
  return { subject: { ...subject, setting }, start: token.start, end: token.end };
};

/** 没有购置公务用车 */
const sayNone = (state: ClauseState, token: TermToken): ClauseState => {
  const { subject } = namedBy(state, token);
  return put(state, { says: "none", at: spanOf(state.memory.page, token.start, token.end), what: subject });
};

/** 占财政拨款支出的: what was paid from it, not what came in. */
const paidFrom = (state: ClauseState, share: Share, { term }: TermToken): ClauseState => {
  const isIncomeBase = share.base !== undefined && isIncome(state, share.base.subject.quantities);
  return isIncomeBase && isTotal(state, "spent", term.means)
    ? withRelation(state, { share: { ...share, unknown: true } })
    : state;
};

/** 实有人数159人超过编制数 */
const isExceeded = ({ about }: ClauseState, before: Token | undefined): boolean =>
  before?.kind === "word" && before.role === "overBefore" && about.spent && about.subjects.length > 0;

const absorb = (state: ClauseState, term: LexiconTerm): ClauseState => {
  const next = withSetting(state, settingBy(term, state.setting));
  return namesBoth(state, term) ? withDoubt(next, "unclear") : next;
};

/** The noun has taken its place: no 的 or 和 waits for it any more. */
const joined = (state: ClauseState): ClauseState =>
  state.about.joining || state.about.of ? withAbout(state, { joining: false, of: false }) : state;

/** What a term does to the clause. `before` is the token in front of it. */
export const onTerm = (
  state: ClauseState,
  token: TermToken,
  before: Token | undefined,
  after: Token | undefined,
): ClauseState => {
  const { term } = token;
  const kind = specialOf(token);
  if (kind !== undefined) return takeSpecial(state, token, kind, before);
  if (term.none === true) return sayNone(state, token);
  if (spentOfBudget(state, token, before) || spentOnCounted(state, token, before))
    return withAbout(withSetting(state, { measure: said("actual") }), { again: true });
  if (repeatsNoun(state, token)) return withAbout(absorb(state, term), { again: true });
  const { share, limit } = state.relation;
  if (limit !== undefined && state.about.subjects.length > 0)
    return withRelation(state, { limitTerm: namedBy(state, token) });
  if (isExceeded(state, before))
    return withRelation(state, { limitTerm: namedBy(state, token), exceeds: state.figures });
  if (share !== undefined && share.base === undefined) return takeBase(state, namedBy(state, token), before);
  if (share !== undefined && term.weak === true) return paidFrom(state, share, token);
  if (absorbed(state, token)) return absorb(state, term);
  const set = withSetting(state.about.spent ? withAbout(state, freshAbout) : state, {
    ...wholeYearBy(wordsOf(state, token), state),
    ...settingBy(term, state.setting),
  });
  return joined(takeSubject(set, token, before, after));
};
