/** Function words: what each does to the clause. */
import type { Role } from "../lexicon/schema";
import { clauseWith, settingWith } from "./copies";
import { spanOf } from "./page";
import { isBudget, said } from "./setting";
import type { BudgetStage, Setting, Time } from "./setting";
import type { ClauseState, Compare } from "./state";
import { trend } from "./endOfClause";
import { inTurn, withAbout, withDoubt, withListing, withRelation, withSentence, withSetting } from "./nextState";
import { all, byFunction, byUnit, department, elsewhere, except } from "./scopeWords";
import type { Effect } from "./scopeWords";
import { measure, thatYear, time, wholeYear, yearStart } from "./timeWords";
import { HEDGE_BEFORE } from "./tokens/token";
import type { DirectionToken, Token, WordToken, YearToken } from "./tokens/token";

/** Unknown words: whatever figure follows is not plainly that of the noun before them. */
export const onText = (state: ClauseState): ClauseState => {
  const { text, broken, of, joining: joined, subjects } = state.about;
  const joining = joined && subjects.length > 0;
  return text && broken && !of && joined === joining
    ? state
    : withAbout(state, { text: true, broken: true, of: false, joining });
};

const beginShare: Effect = (before, token) => {
  const isRough = spanOf(before.memory.page, token.start, token.end).quote.includes("约");
  const state: ClauseState = isRough ? clauseWith(before, { hedge: "about" }) : before;
  const { broken, spent, subjects } = state.about;
  const share = { base: undefined, unknown: broken && !spent, of: spent ? [] : subjects };
  return withAbout(withRelation(state, { share }), { broken: false });
};

/** 占公用经费和项目经费合计597.69万元的: of more than the base that was named. */
const ofSeveral = (state: ClauseState): ClauseState => {
  const { share } = state.relation;
  return share?.base === undefined ? state : withRelation(state, { share: { ...share, unknown: true } });
};

const OF_ANOTHER = said<Setting["whole"]["value"]>({ kind: "elsewhere" });

/** 2010年全市各单位决算支出94.70亿元。其中，公务接待费15.28亿元: parts of what the sentence before gave, which is not ours. */
const opensBehindOther = ({ memory: { sentence }, tokens }: ClauseState, token: Token): boolean =>
  tokens[0] === token &&
  sentence.behindOther &&
  sentence.last === undefined &&
  sentence.mentioned === undefined &&
  !sentence.text;

/** 其中: what follows are parts of what the sentence — or the one before — was about. */
const part: Effect = (state, token) => {
  const { sentence, top } = state.memory;
  const own = state.about.spent ? undefined : state.about.subjects[0]?.subject;
  const isForeign = sentence.last === "open" || (sentence.last === undefined && sentence.counted);
  if (own === undefined && opensBehindOther(state, token))
    return withSetting(withSentence(state, { parent: undefined, foreignParts: true }), { whole: OF_ANOTHER });
  if (own === undefined && isForeign) return withSentence(state, { parent: undefined, foreignParts: true });
  const last = sentence.last === "open" ? undefined : sentence.last;
  const parent = own ?? last ?? sentence.mentioned ?? sentence.parent ?? top;
  return withSentence(state, { parent, foreignParts: false });
};

/** 基本支出中人员经费; but 年末结余91.4万元中有86万元 is some part of what has had its figure. */
const inside: Effect = (state) => {
  const { spent, subjects, contexts } = state.about;
  if (spent) return onText(state);
  if (subjects.length === 0) return state;
  const parent = subjects[0]?.subject;
  return withAbout(withSentence(state, { parent }), {
    contexts: [...contexts, ...subjects.flatMap((named) => named.subject.quantities)],
    subjects: [],
  });
};

/** Unknown words before 比上年 are the subject, and not one of ours. */
const setCompare = (state: ClauseState, compare: Compare): ClauseState => {
  const { broken, spent } = state.about;
  const doubtful = broken && !spent ? withDoubt(state, "unclear") : state;
  return withRelation(withAbout(doubtful, { broken: false }), { compare, compareCarried: false });
};

const compareWith =
  (against: Compare): Effect =>
  (state) =>
    setCompare(state, against);

/** 比上年预算: of a budget, against the one before; of an actual figure, something we have no rate for. */
const comparePriorBudget: Effect = (state) => {
  const { last } = state.memory.sentence;
  const own = state.about.subjects[0]?.subject ?? (last === "open" ? undefined : last);
  return setCompare(state, own !== undefined && isBudget(own.setting) ? "prior" : "other");
};

/** 完成年初预算的108.77%，超出预算261.25万元: of the budget that was just named. */
const againstOf = ({ memory: { claims } }: ClauseState, { against }: DirectionToken): DirectionToken["against"] => {
  const before = claims[claims.length - 1];
  const isOfInitial = before?.says === "share" && before.base.setting.measure.value === "initial";
  return against === "budget" && isOfInitial ? "initial" : against;
};

export const onDirection = (state: ClauseState, token: DirectionToken): ClauseState => {
  const { relation, about } = state;
  const own = againstOf(state, token) ?? relation.compare;
  const next = withRelation(state, {
    compare: own ?? state.memory.sentence.compare,
    compareCarried: own === undefined,
    direction: token,
  });
  return about.broken && !about.spent ? withDoubt(next, "unclear") : next;
};

/** 控制在预算以内 names the limit, 预算安排 the measure of what follows. */
const budget: Effect = (state, token) => {
  const first = state.about.subjects[0];
  if (state.relation.limit === undefined || first === undefined) return measure("budget")(state, token);
  const setting = settingWith(first.subject.setting, { measure: said<BudgetStage>("budget") });
  return withRelation(state, {
    limitTerm: { subject: { ...first.subject, setting }, start: token.start, end: token.end },
  });
};

const isPercent = (token: Token | undefined): boolean => token?.kind === "figure" && token.printed.form === "percent";

/** 完成预算的93.75%, 完成预算93.75% — but 完成预算1200万元. */
const completes =
  (of: "budget" | "initial"): Effect =>
  (state, token) => {
    const behind = state.tokens[state.tokens.indexOf(token) + 1];
    const says = isPercent(behind) || spanOf(state.memory.page, token.start, token.end).quote.endsWith("的");
    return says ? withRelation(state, { completes: of }) : measure(of)(state, token);
  };

const EFFECTS: Partial<Readonly<Record<Role, Effect>>> = {
  share: beginShare,
  part,
  inside,
  budget,
  initial: measure("initial"),
  adjusted: measure("adjusted"),
  actual: measure("actual"),
  join: (state) => ofSeveral(withAbout(state, { joining: true })),
  each: (state) => withListing(state, { each: true }),
  per: (state) => withSentence(withAbout(state, { per: true }), { othersScore: true }),
  distribute: (state) => withListing(state, { turn: 0 }),
  sum: (state, token) => ofSeveral(withListing(state, { sum: token })),
  comparePrior: compareWith("prior"),
  compareBudget: compareWith("budget"),
  compareInitial: compareWith("initial"),
  comparePriorBudget,
  now: time("now"),
  before: time("prior"),
  thatYear,
  wholeYear,
  yearStart,
  partYear: time("part"),
  nextYear: time("other"),
  manyYears: time("span"),
  department,
  byUnit,
  byFunction,
  all,
  subunits: elsewhere,
  elsewhere,
  except,
  othersScore: (state) => withSentence(onText(state), { othersScore: true }),
  phrase: onText,
  none: (state, token) => withRelation(state, { none: token }),
  limitTo: (state, token) => withRelation(state, { limit: token }),
  completes: completes("budget"),
  completesInitial: completes("initial"),
  etc: (state) => (state.about.subjects.length > 0 ? withAbout(state, { broken: true }) : state),
};

const TELLS_TIME: readonly Role[] = [
  "now",
  "before",
  "thatYear",
  "wholeYear",
  "comparePrior",
  "compareBudget",
  "compareInitial",
];

/** 上年的26.97万元 is last year's figure; 三公经费的25.87万元 is some part of 三公经费. */
const tellsTime = (before: Token | undefined): boolean =>
  before?.kind === "year" || (before?.kind === "word" && TELLS_TIME.includes(before.role));

/** 决算数小于预算数的主要原因: that it is smaller has been said, whatever the reason. */
const endsInReason = ({ memory: { page } }: ClauseState, token: WordToken, before: Token | undefined): boolean =>
  token.role === "of" &&
  before?.kind === "direction" &&
  before.against !== undefined &&
  /^的(?:主要)?原因/.test(page.plain.slice(token.start, token.start + 5));

/** What a function word does. `before` is the token in front of it. */
export const onWord = (given: ClauseState, token: WordToken, before: Token | undefined): ClauseState => {
  const state = endsInReason(given, token, before) ? withRelation(trend(given), { changed: true }) : given;
  const of = token.role === "of" && !tellsTime(before);
  const marked = state.about.of === of ? state : withAbout(state, { of });
  const hedge = HEDGE_BEFORE[token.role];
  const next = hedge === undefined ? marked : clauseWith(marked, { hedge });
  return EFFECTS[token.role]?.(next, token) ?? next;
};

/** 比2020年, 与2020年相比: a comparison. Otherwise the year of what follows. */
export const onYear = (state: ClauseState, token: YearToken, before: Token | undefined): ClauseState => {
  const { page, reportYear } = state.memory;
  const isPrior = reportYear !== undefined && Number(token.year) + 1 === Number(reportYear);
  if (token.compares === true || (before?.kind === "word" && before.role === "compareYear"))
    return setCompare(state, isPrior ? "prior" : "other");
  const year = { value: token.year, at: spanOf(page, token.start, token.start + token.year.length) };
  const isNow = reportYear === undefined || token.year === reportYear;
  const own: Time = { when: isNow ? "now" : isPrior ? "prior" : "other", year };
  const at: Time = token.starts === true ? { when: isNow ? "start" : "other", year } : own;
  return inTurn(withSetting(state, { time: said(at) }), { time: said(at) });
};
