/** Function words: what each does to the clause. */
import type { Role } from "../lexicon/schema";
import { spanOf } from "./page";
import { said, settingWith } from "./setting";
import type { BudgetStage, Setting, Time } from "./setting";
import type { ClauseState } from "./state";
import { trend } from "./endOfClause";
import { inTurn, setSetting } from "./changes";
import { comparePriorBudget, compareWith, completes, completesPrior, setCompare } from "./comparisonWords";
import { all, byFunction, byUnit, department, elsewhere, except, hedges } from "./scopeWords";
import type { Effect } from "./scopeWords";
import { isTakenOf, measure, thatYear, time, wholeYear, yearStart } from "./timeWords";
import { HEDGE_BEFORE } from "./tokens/token";
import type { Token, WordToken, YearToken } from "./tokens/token";

/** Unknown words: whatever figure follows is not plainly that of the noun before them. */
export const onText = ({ about }: ClauseState): void => {
  about.text = true;
  about.broken = true;
  about.of = false;
  if (about.subjects.length === 0) about.joining = false;
};

const beginShare: Effect = (state, token) => {
  if (spanOf(state.memory.page, token.start, token.end).quote.includes("约")) state.hedge = "about";
  const { about, relation } = state;
  const { broken, spent, subjects } = about;
  relation.share = { base: undefined, unknown: broken && !spent, of: spent ? [] : subjects };
  about.broken = false;
};

/** 占公用经费和项目经费合计597.69万元的: of more than the base that was named. */
const ofSeveral = ({ relation }: ClauseState): void => {
  const { share } = relation;
  if (share?.base !== undefined) relation.share = { ...share, unknown: true };
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
  const opens = own === undefined && opensBehindOther(state, token);
  sentence.foreignParts = opens || (own === undefined && isForeign);
  if (opens) setSetting(state, { whole: OF_ANOTHER });
  const last = sentence.last === "open" ? undefined : sentence.last;
  sentence.parent = sentence.foreignParts ? undefined : (own ?? last ?? sentence.mentioned ?? sentence.parent ?? top);
};

/** 上年结转386.73万元中，实际使用352.48万元，占91.14%: what follows is some part of what had its figure. */
const insideFigure = ({ about: { subjects, doubt: why }, memory: { sentence } }: ClauseState): void => {
  sentence.last = "open";
  if (why === undefined && subjects.length === 1) sentence.parent = subjects[0]?.subject;
};

/** 基本支出中人员经费; but 年末结余91.4万元中有86万元 is some part of what has had its figure. */
const inside: Effect = (state, token) => {
  const { about, memory, tokens } = state;
  const { spent, subjects, contexts } = about;
  if (spent && tokens[tokens.length - 1] === token) insideFigure(state);
  if (spent) return onText(state);
  if (subjects.length === 0) return;
  memory.sentence.parent = subjects[0]?.subject;
  about.contexts = [...contexts, ...subjects.flatMap((named) => named.subject.quantities)];
  about.subjects = [];
};

/** 控制在预算以内 names the limit, 预算安排 the measure of what follows. */
const budget: Effect = (state, { start, end }) => {
  const { about, relation } = state;
  const [first] = about.subjects;
  if (relation.limit === undefined || first === undefined)
    return setSetting(state, { measure: said<BudgetStage>("budget") });
  const setting = settingWith(first.subject.setting, { measure: said<BudgetStage>("budget") });
  relation.limitTerm = { subject: { ...first.subject, setting }, start, end };
};

const EFFECTS: Partial<Readonly<Record<Role, Effect>>> = {
  share: beginShare,
  part,
  inside,
  budget,
  initial: measure("initial"),
  adjusted: measure("adjusted"),
  actual: measure("actual"),
  join: (state) => {
    state.about.joining = true;
    ofSeveral(state);
  },
  each: ({ listing }) => {
    listing.each = true;
  },
  per: ({ about, memory }) => {
    about.per = true;
    memory.sentence.othersScore = true;
  },
  distribute: ({ listing }) => {
    listing.turn = 0;
  },
  sum: (state, token) => {
    state.listing.sum = token;
    ofSeveral(state);
  },
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
  othersScore: (state) => {
    onText(state);
    state.memory.sentence.othersScore = true;
  },
  phrase: onText,
  none: ({ relation }, token) => {
    relation.none = token;
  },
  limitTo: ({ relation }, token) => {
    relation.limit = token;
  },
  completes: completes("budget"),
  completesInitial: completes("initial"),
  completesPrior,
  etc: ({ about }) => {
    if (about.subjects.length > 0) about.broken = true;
  },
};

/** What each word does that does anything; a map is asked faster than an object. */
const EFFECT_OF: ReadonlyMap<string, Effect> = new Map([
  ...Object.entries(EFFECTS),
  ...Object.entries(HEDGE_BEFORE).map(([role, hedge]) => [role, hedges(hedge)] as const),
]);

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
  before?.kind === "year" || (before?.kind === "word" && TELLS_TIME.includes(before.value));

/** 决算数小于预算数的主要原因: that it is smaller has been said, whatever the reason. */
const endsInReason = ({ memory: { page } }: ClauseState, token: WordToken, before: Token | undefined): boolean =>
  token.value === "of" &&
  before?.kind === "direction" &&
  before.value.against !== undefined &&
  /^的(?:主要)?原因/.test(page.plain.slice(token.start, token.start + 5));

/** What a function word does. `before` is the token in front of it. */
export const onWord = (state: ClauseState, token: WordToken, before: Token | undefined): void => {
  if (endsInReason(state, token, before)) {
    trend(state);
    state.relation.changed = true;
  }
  state.about.of = token.value === "of" && !tellsTime(before);
  EFFECT_OF.get(token.value)?.(state, token);
};

/** 低于2021年41.25万元: what it is lower than is that year's figure, and exact. */
const dropBound = (state: ClauseState): void => {
  if (state.hedge === "below" || state.hedge === "atLeast") state.hedge = undefined;
};

/** 比2020年, 与2020年相比: a comparison. Otherwise the year of what follows. */
export const onYear = (state: ClauseState, token: YearToken, before: Token | undefined): void => {
  const { page, reportYear } = state.memory;
  const { year: named, compares, starts } = token.value;
  dropBound(state);
  const isPrior = reportYear !== undefined && Number(named) + 1 === Number(reportYear);
  if (compares === true || (before?.kind === "word" && before.value === "compareYear"))
    return setCompare(state, isPrior ? "prior" : "other");
  if (isPrior && isTakenOf(page, token)) return completesPrior(state);
  const year = { value: named, at: spanOf(page, token.start, token.start + named.length) };
  const isNow = reportYear === undefined || named === reportYear;
  const own: Time = { when: isNow ? "now" : isPrior ? "prior" : "other", year };
  const at: Time = starts === true ? { when: isNow ? "start" : "other", year } : own;
  setSetting(state, { time: said(at) });
  inTurn(state, { time: said(at) });
};
