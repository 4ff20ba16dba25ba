/** 分别: which of several nouns, or of several bases of comparison, has its turn. */
import type { Role } from "../lexicon/schema";
import type { Subject } from "./claim";
import { ownOrLast } from "./claims";
import type { ClauseState, Compare, NamedSubject } from "./state";
import type { FigureToken, Token } from "./tokens/token";

interface Turn {
  readonly at: number;
  readonly of: number;
}

const isWord = (token: Token | undefined, ...roles: readonly Role[]): boolean =>
  token?.kind === "word" && roles.includes(token.value);

const isDistribute = (token: Token): boolean => isWord(token, "distribute");

const turnIn = (figures: readonly FigureToken[], token: FigureToken): Turn => ({
  at: figures.indexOf(token),
  of: figures.length,
});

/** Among all the figures that stand on its side of 分别, and among those of its form. */
const turnsOf = ({ tokens }: ClauseState, token: FigureToken): readonly Turn[] => {
  const word = tokens.findIndex(isDistribute);
  const isBehind = tokens.indexOf(token) > word;
  const figures = tokens.filter((one, i): one is FigureToken => one.kind === "figure" && i > word === isBehind);
  return [
    turnIn(figures, token),
    turnIn(
      figures.filter(({ value }) => value.form === token.value.form),
      token,
    ),
  ];
};

/** The nouns of the clause or, where it has none, those that were dealt out before or had the last figures. */
const nounsFor = (
  { memory: { sentence } }: ClauseState,
  own: readonly NamedSubject[],
  { of }: Turn,
): readonly Subject[] => {
  const { dealt, recent, last } = sentence;
  if (own.length > 0) return own.length === of ? own.map(({ subject }) => subject) : [];
  if (dealt.length === of) return dealt;
  return last === "open" || recent.length < of ? [] : recent.slice(-of);
};

/** 增长9.46%、18.57% behind 分别增加…: the same nouns once more. */
const goesOnDealing = (
  { memory: { sentence } }: ClauseState,
  own: readonly NamedSubject[],
  turns: readonly Turn[],
): boolean => own.length === 0 && sentence.dealt.length > 1 && turns.some(({ of }) => of > 1);

/** The noun whose turn the figure is; undefined where nothing is dealt out. `own`: the nouns of the clause that have no figure yet. */
export const dealtTo = (
  state: ClauseState,
  token: FigureToken,
  own: readonly NamedSubject[],
): Subject | "unclear" | undefined => {
  const turns = turnsOf(state, token);
  if (!state.tokens.some(isDistribute) && !goesOnDealing(state, own, turns)) return undefined;
  for (const turn of turns) {
    const nouns = nounsFor(state, own, turn);
    const mine = nouns[turn.at];
    if (mine === undefined) continue;
    state.memory.sentence.dealt = nouns;
    return mine;
  }
  return "unclear";
};

const BASES: Partial<Readonly<Record<Role, Compare>>> = {
  comparePrior: "prior",
  before: "prior",
  compareBudget: "budget",
  budget: "budget",
  compareInitial: "initial",
  initial: "initial",
  comparePriorBudget: "other",
  adjusted: "other",
};

const baseOf = (token: Token, reportYear: string | undefined): Compare | undefined => {
  if (token.kind === "word") return BASES[token.value];
  if (token.kind !== "year") return undefined;
  return reportYear !== undefined && Number(token.value.year) + 1 === Number(reportYear) ? "prior" : "other";
};

const compares = (token: Token): boolean =>
  isWord(token, "comparePrior", "compareBudget", "compareInitial", "comparePriorBudget", "compareYear") ||
  (token.kind === "year" && token.value.compares === true);

const joins = (token: Token | undefined): boolean =>
  isWord(token, "join") || (token?.kind === "mark" && token.value === "、");

/** 比预算和上年, 比2021年、2020年: what is compared with, in order. 2021年预算 is one, and none of ours. */
const basesIn = ({ tokens, memory: { reportYear } }: ClauseState): readonly Compare[] => {
  const bases: Compare[] = [];
  const from = tokens.findIndex(compares);
  for (let i = Math.max(from, 0); i < tokens.length && from >= 0; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === "direction" || token.kind === "figure") break;
    const base = baseOf(token, reportYear);
    if (base === undefined) continue;
    if (bases.length === 0 || joins(tokens[i - 1])) bases.push(base);
    else bases[bases.length - 1] = "other";
  }
  return bases;
};

/** What changed, and against what. */
export interface Changed {
  readonly what: readonly Subject[];
  readonly against: Compare | undefined;
  readonly isDealt: boolean;
}

/** One noun against several bases: 三公经费比预算和上年分别下降. */
const dealtBase = (
  state: ClauseState,
  token: FigureToken,
  own: readonly NamedSubject[],
  bases: readonly Compare[],
): Changed | undefined => {
  const { last, recent, recentBefore } = state.memory.sentence;
  const isOne = own.length === 1 || (own.length === 0 && recent.length - recentBefore < 2);
  const what = own[0]?.subject ?? (last === "open" ? undefined : last);
  const turn = turnsOf(state, token).find(({ of }) => of === bases.length);
  const against = turn === undefined ? undefined : bases[turn.at];
  return what === undefined || !isOne || against === undefined ? undefined : { what: [what], against, isDealt: true };
};

/** Of the figure's turn, where anything is dealt out; undefined where it is not plain whose turn it is. */
export const changedIn = (state: ClauseState, token: FigureToken): Changed | undefined => {
  const { about, relation, tokens } = state;
  const against = relation.compare;
  const own = about.spent ? [] : about.subjects;
  const bases = basesIn(state);
  if (bases.length > 1 && tokens.some(isDistribute)) return dealtBase(state, token, own, bases);
  const what = against === undefined ? undefined : dealtTo(state, token, own);
  if (what === "unclear") return undefined;
  return what === undefined
    ? { what: ownOrLast(state, about.subjects), against, isDealt: false }
    : { what: [what], against, isDealt: true };
};
