/** A term in a clause: what the next figure is said of, the context of another term, a base after 占, or a limit. */
import type { LexiconTerm } from "../lexicon/schema";
import type { Subject } from "./claim";
import { isDoubtful } from "./doubts";
import { isLoose } from "./loose";
import { heldKind } from "./staff";
import { gluedTo } from "./neighbours";
import { spanOf } from "./page";
import { absorbed, isIncome, isTotal, namesBoth, repeatsNoun, spentOfBudget, spentOnCounted } from "./repeats";
import { general, overPart, quantitiesFor } from "./resolve";
import { specialOf, takeSpecial } from "./ratiosAndScores";
import { formSetting, said, settingWith } from "./setting";
import type { BudgetStage, Setting } from "./setting";
import { put } from "./claims";
import type { ClauseState, NamedSubject, Share } from "./state";
import { newAbout } from "./initialState";
import { holdAgainst } from "./comparisonWords";
import { doubt, lexiconOf, setSetting, UNCHANGED } from "./changes";
import type { TermToken, Token } from "./tokens/token";

const wordsOf = ({ memory }: ClauseState, { start, end }: TermToken): string => memory.page.text.slice(start, end);

/** 局机关支出2116.20万元。其中基本支出…: the unit of the sentence before, unless this one says whose. */
const perhapsOf = ({ setting, memory: { unitBefore } }: ClauseState): Setting | undefined =>
  unitBefore === undefined || setting.whole.from !== "form" ? undefined : settingWith(setting, { whole: unitBefore });

const subjectOf = (state: ClauseState, token: TermToken, named: readonly string[]): Subject => {
  const kind = heldKind(state, token);
  const subject: Subject = {
    quantities: kind.length === 0 ? named : [...named, ...kind],
    setting: state.setting,
    words: wordsOf(state, token),
  };
  const isCarried = kind.length > 0 || general(token.value, state) !== undefined;
  const perhaps = perhapsOf(state);
  const isTotal = token.value.weak === true || token.value.total === true;
  const loose = isLoose(state, token);
  if (!isCarried && perhaps === undefined && !isTotal && !loose) return subject;
  return {
    ...subject,
    ...(isCarried ? { carried: true } : {}),
    ...(perhaps === undefined ? {} : { perhaps }),
    ...(isTotal ? { total: true } : {}),
    ...(loose ? { loose } : {}),
  };
};

/**
 * The subject so far becomes the whole in which the new term is a part: 基本支出中人员经费. A kind of income in front of a kind of
 * spending names what it was paid from: 财政拨款基本支出.
 */
const demote = (state: ClauseState, quantities: readonly string[]): void => {
  const { about } = state;
  const contexts = about.subjects.flatMap((named) => named.subject.quantities);
  const isPaidFrom = isIncome(state, contexts) && quantities.length > 0 && !isIncome(state, quantities);
  about.subjects = [];
  if (isPaidFrom) setSetting(state, { whole: said({ kind: "fiscal" }) });
  else about.contexts = [...about.contexts, ...contexts];
};

const isPartOfContexts = (state: ClauseState, quantities: readonly string[]): boolean =>
  state.about.contexts.every((context) => quantities.some((id) => lexiconOf(state).ancestry(id).includes(context)));

/** 财政拨款支出占本年支出合计的: the department's. */
const ofDepartment = (named: NamedSubject): NamedSubject => ({
  ...named,
  subject: { ...named.subject, setting: settingWith(named.subject.setting, { whole: formSetting.whole }) },
});

/** 占基本支出的: our base. 占全市总支出的: somebody else's. */
const takeBase = ({ relation }: ClauseState, share: Share, named: NamedSubject, before: Token | undefined): void => {
  const unknown = share.unknown || gluedTo(before) || named.subject.quantities.length === 0;
  const { subject } = named;
  const base = subject.total === true && subject.setting.whole.value.kind === "fiscal" ? ofDepartment(named) : named;
  relation.share = { ...share, unknown, base };
};

const WHOLE_YEAR = /^(?:全年|本年)/;

/** 全年支出 behind a figure of a budget or of some months is what was spent in the year. */
const wholeYearBy = (state: ClauseState, token: TermToken): Partial<Setting> => {
  const { setting, memory } = state;
  if (memory.sentence.last === undefined || !WHOLE_YEAR.test(wordsOf(state, token))) return UNCHANGED;
  const own = setting.measure.from === "said" ? {} : { measure: formSetting.measure };
  return { ...own, ...(setting.time.from === "said" ? {} : { time: formSetting.time }) };
};

const isEndedByTotal = ({ value: { kind }, from }: Setting["whole"]): boolean =>
  (kind === "fiscal" && from !== "said") || (kind === "elsewhere" && from === "lingers");

/** 支出总计 ends what was said of 财政拨款 alone, and a list of what is not ours. */
const settingBy = ({ measure, fiscal, total }: LexiconTerm, { whole }: Setting): Partial<Setting> => {
  const ends = total === true && isEndedByTotal(whole);
  if (measure === undefined && fiscal !== true && !ends) return UNCHANGED;
  return {
    ...(measure === undefined ? {} : { measure: said(measure) }),
    ...(fiscal === true ? { whole: said({ kind: "fiscal" } as const) } : {}),
    ...(ends ? { whole: formSetting.whole } : {}),
  };
};

const takeSubject = (
  state: ClauseState,
  token: TermToken,
  before: Token | undefined,
  after: Token | undefined,
): void => {
  const { about } = state;
  const quantities = overPart(token.value, state, token.end) ?? quantitiesFor(token, state);
  const isInDoubt = isDoubtful(state, token, before, after);
  if (!about.joining && about.subjects.length > 0) demote(state, quantities);
  if (isInDoubt) doubt(state, "unclear");
  if (quantities.length === 0) doubt(state, "noField");
  else if (about.contexts.length > 0 && !isPartOfContexts(state, quantities)) doubt(state, "unclear");
  const named: NamedSubject = { subject: subjectOf(state, token, quantities), start: token.start, end: token.end };
  about.subjects = [...about.subjects, named];
  about.broken = false;
};

/** 占支出总预算的: the base may say its own measure. */
export const namedBy = (state: ClauseState, token: TermToken): NamedSubject => {
  const subject = subjectOf(state, token, quantitiesFor(token, state));
  const { measure } = token.value;
  const setting = measure === undefined ? subject.setting : { ...subject.setting, measure: said(measure) };
  return { subject: { ...subject, setting }, start: token.start, end: token.end };
};

/** 没有购置公务用车 */
const sayNone = (state: ClauseState, token: TermToken): void => {
  const { subject } = namedBy(state, token);
  put(state, { says: "none", at: spanOf(state.memory.page, token.start, token.end), what: subject });
};

/** 占财政拨款支出的: what was paid from it, not what came in. */
const paidFrom = (state: ClauseState, share: Share, { value: term }: TermToken): void => {
  const isIncomeBase = share.base !== undefined && isIncome(state, share.base.subject.quantities);
  if (isIncomeBase && isTotal(state, "spent", term.means)) state.relation.share = { ...share, unknown: true };
};

/** 实有人数159人超过编制数 */
const isExceeded = ({ about }: ClauseState, before: Token | undefined): boolean =>
  before?.kind === "word" && before.value === "overBefore" && about.spent && about.subjects.length > 0;

const absorb = (state: ClauseState, term: LexiconTerm): void => {
  setSetting(state, settingBy(term, state.setting));
  if (namesBoth(state, term)) doubt(state, "unclear");
};

/** 支出决算: the noun that was spoken of before, once more. Whether the term is that. */
const takeAgain = (state: ClauseState, token: TermToken, before: Token | undefined): boolean => {
  if (spentOfBudget(state, token, before) || spentOnCounted(state, token, before))
    setSetting(state, { measure: said<BudgetStage>("actual") });
  else if (repeatsNoun(state, token)) absorb(state, token.value);
  else return false;
  state.about.again = true;
  return true;
};

/** 控制在编制以内, 超过编制数: what something is held against. Whether the term is that. */
const takeLimit = (state: ClauseState, token: TermToken, before: Token | undefined): boolean => {
  const { relation, about, figures } = state;
  const isLimit = relation.limit !== undefined && about.subjects.length > 0;
  if (!isLimit && !isExceeded(state, before)) return false;
  relation.limitTerm = namedBy(state, token);
  if (!isLimit) relation.exceeds = figures;
  return true;
};

/** A noun of its own: what was said before it and has had its figure is past, and no 的 or 和 waits any more. */
const takeNoun = (state: ClauseState, token: TermToken, before: Token | undefined, after: Token | undefined): void => {
  if (state.about.spent) state.about = newAbout();
  holdAgainst(state, before);
  setSetting(state, wholeYearBy(state, token));
  setSetting(state, settingBy(token.value, state.setting));
  takeSubject(state, token, before, after);
  state.about.joining = false;
  state.about.of = false;
};

/** What a term does to the clause. `before` is the token in front of it. */
export const onTerm = (
  state: ClauseState,
  token: TermToken,
  before: Token | undefined,
  after: Token | undefined,
): void => {
  const { value: term } = token;
  const kind = specialOf(token);
  if (kind !== undefined) return takeSpecial(state, token, kind, before);
  if (term.none === true) return sayNone(state, token);
  if (takeAgain(state, token, before) || takeLimit(state, token, before)) return;
  const { share } = state.relation;
  if (share !== undefined && share.base === undefined) takeBase(state, share, namedBy(state, token), before);
  else if (share !== undefined && term.weak === true) paidFrom(state, share, token);
  else if (absorbed(state, token)) absorb(state, term);
  else takeNoun(state, token, before, after);
};
