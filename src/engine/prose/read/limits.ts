/** 控制在40万元预算以内, 未超过168名编制: what is said of a figure that something was kept within. */
import type { PrintedFigure, Subject } from "./claim";
import { ownOrLast } from "./claims";
import { isBudget, said, settingWith } from "./setting";
import type { BudgetStage } from "./setting";
import type { ClauseState } from "./state";
import { namedBy } from "./terms";
import type { FigureToken, Token } from "./tokens/token";

const BUDGET = /^的?(?:当年|年度|全年)?(年初)?(?:部门)?预算/;
const NAMED_OTHERWISE = /^(?:限额|控制数|控制线|上限|指标|额度)/;
const NEVER_BEYOND = /超|突破/;
const FARTHEST = 3;

const isEnd = (token: Token): boolean => token.kind === "word" && token.value === "limitEnd";

const wordsBehind = ({ memory: { page } }: ClauseState, { end }: FigureToken): string =>
  page.plain.slice(end, end + 10);

const tokensBehind = ({ tokens }: ClauseState, token: FigureToken): readonly Token[] => {
  const from = tokens.indexOf(token) + 1;
  return tokens.slice(from, from + FARTHEST);
};

/** What the figure itself is, where the words behind it name something of the form: its budget, its posts. */
const namedBehind = (state: ClauseState, token: FigureToken, what: Subject): Subject | undefined => {
  const budget = BUDGET.exec(wordsBehind(state, token));
  if (budget !== null) {
    const measure = said<BudgetStage>(budget[1] === undefined ? "budget" : "initial");
    return { ...what, setting: settingWith(what.setting, { measure }) };
  }
  const term = tokensBehind(state, token).find(({ kind, value }) => kind !== "word" || value !== "of");
  const named = term?.kind === "term" ? namedBy(state, term).subject : undefined;
  return named === undefined || named.quantities.length === 0 ? undefined : named;
};

const isLimited = (state: ClauseState, token: FigureToken, limit: Token): boolean =>
  NEVER_BEYOND.test(state.memory.page.plain.slice(limit.start, limit.end)) ||
  NAMED_OTHERWISE.test(wordsBehind(state, token)) ||
  tokensBehind(state, token).some(isEnd);

/** The figure as a limit; with what it is itself, where that is something of the form. */
interface Limit {
  readonly printed: PrintedFigure;
  readonly kept?: { readonly what: Subject; readonly within: Subject };
}

export const limitAt = (state: ClauseState, token: FigureToken, printed: PrintedFigure): Limit => {
  const { limit } = state.relation;
  if (limit === undefined) return { printed };
  const what = ownOrLast(state, state.about.subjects)[0];
  const within = what === undefined || isBudget(what.setting) ? undefined : namedBehind(state, token, what);
  if (what !== undefined && within !== undefined) return { printed, kept: { what, within } };
  return { printed: isLimited(state, token, limit) ? { ...printed, hedge: "atMost" } : printed };
};
