/** Words that hold a figure against another one: 比上年, 完成预算的, 超出. */
import type { Against, Hedge } from "./claim";
import type { Role } from "../lexicon/schema";
import { doubt, lexiconOf, setSetting } from "./changes";
import { spanOf } from "./page";
import type { Effect } from "./scopeWords";
import { isBudget, said } from "./setting";
import type { BudgetStage } from "./setting";
import type { ClauseState, Compare } from "./state";
import { HEDGE_BEFORE } from "./tokens/token";
import type { DirectionToken, Token } from "./tokens/token";

/** Unknown words before 比上年 are the subject, and not one of ours. */
export const setCompare = (state: ClauseState, compare: Compare): void => {
  const { about, relation } = state;
  if (about.broken && !about.spent) doubt(state, "unclear");
  about.broken = false;
  relation.compare = compare;
  relation.compareCarried = false;
};

export const compareWith =
  (against: Compare): Effect =>
  (state) => {
    setCompare(state, against);
  };

/** 比上年预算: of a budget, against the one before; of an actual figure, something we have no rate for. */
export const comparePriorBudget: Effect = (state) => {
  const { last } = state.memory.sentence;
  const own = state.about.subjects[0]?.subject ?? (last === "open" ? undefined : last);
  setCompare(state, own !== undefined && isBudget(own.setting) ? "prior" : "other");
};

/** 完成年初预算的108.77%，超出预算261.25万元: of the budget that was just named. */
const againstOf = ({ memory: { claims } }: ClauseState, { value }: DirectionToken): Against | undefined => {
  const before = claims[claims.length - 1];
  const isOfInitial = before?.says === "share" && before.base.setting.measure.value === "initial";
  return value.against === "budget" && isOfInitial ? "initial" : value.against;
};

export const onDirection = (state: ClauseState, token: DirectionToken): void => {
  const { relation, about, memory } = state;
  const own = againstOf(state, token) ?? relation.compare;
  relation.compare = own ?? memory.sentence.compare;
  relation.compareCarried = own === undefined;
  relation.direction = token;
  if (about.broken && !about.spent) doubt(state, "unclear");
};

const COMPARING: ReadonlySet<string> = new Set<Role>([
  "comparePrior",
  "compareBudget",
  "compareInitial",
  "comparePriorBudget",
]);

const endsComparison = ({ relation }: ClauseState, before: Token | undefined): boolean =>
  relation.compare !== undefined &&
  (before?.kind === "year" || (before?.kind === "word" && COMPARING.has(before.value)));

/** 比2021年多169.79万元: unknown words that say more or less of what is compared right in front. Whether they are such. */
export const saysMoreOrLess = (state: ClauseState, token: Token, before: Token | undefined): boolean => {
  if (!endsComparison(state, before)) return false;
  const { start, end } = token;
  const sense = lexiconOf(state).words.comparatives[state.memory.page.plain.slice(start, end)];
  if (sense === undefined) return false;
  onDirection(state, { kind: "direction", start, end, value: { sense, reaches: false } });
  return true;
};

const ENDS = /[。；;\n]/;

/** 项目支出4929.99万元，高于基本支出2734.37万元: the noun right behind such a word is what the figure in front is held against. */
export const holdAgainst = (state: ClauseState, before: Token | undefined): void => {
  const { claims, page } = state.memory;
  const bound = before?.kind === "word" ? HEDGE_BEFORE[before.value] : undefined;
  const last = claims[claims.length - 1];
  if (before === undefined || bound === undefined || bound !== state.hedge || !BOUNDS.has(bound)) return;
  if (last === undefined || !("printed" in last) || last.printed.form !== "amount") return;
  if (ENDS.test(page.plain.slice(last.at.end, before.start))) return;
  state.apart = { from: last.printed, bound };
  state.hedge = undefined;
};
const BOUNDS: ReadonlySet<Hedge> = new Set<Hedge>(["atLeast", "below"]);

const isPercent = (token: Token | undefined): boolean => token?.kind === "figure" && token.value.form === "percent";

/** 完成预算的93.75%, 完成预算93.75% — but 完成预算1200万元. */
export const completes =
  (of: "budget" | "initial"): Effect =>
  (state, token) => {
    const behind = state.tokens[state.tokens.indexOf(token) + 1];
    const says = isPercent(behind) || spanOf(state.memory.page, token.start, token.end).quote.endsWith("的");
    if (says) state.relation.completes = of;
    else setSetting(state, { measure: said<BudgetStage>(of) });
  };

export const completesPrior = ({ relation }: ClauseState): void => {
  relation.completes = "prior";
};
