/** A line of tokens cut into clauses: the stretches within which a figure looks for its subject. */
import type { Role } from "../lexicon/schema";
import { HEDGE_AFTER, type MarkToken, type Token } from "./tokens/token";

/** list: a line ends in a colon, and what it begins is listed in the lines below. */
type Break = "," | ";" | "." | ":" | "item" | "line" | "list";

export interface Clause {
  readonly tokens: readonly Token[];
  /** What ended it. */
  readonly end: Break;
}

const isWord = (token: Token | undefined, role: Role, orRole = role): boolean =>
  token?.kind === "word" && (token.value === role || token.value === orRole);

const isMark = (token: Token | undefined, mark: MarkToken["value"]): boolean =>
  token?.kind === "mark" && token.value === mark;

/** 其中：…, 基本支出：2195.62万元 — a colon that joins instead of parting. */
const colonJoins = (before: Token | undefined, after: Token | undefined): boolean =>
  before === undefined || isWord(before, "part", "distribute") || after?.kind === "figure";

const deals = (clause: readonly Token[]): boolean => clause.some((token) => isWord(token, "distribute"));

/** After a figure, 、 and 和 begin the next item — unless the clause deals out figures to a list (分别为 a、b 和 c). */
const listGoesOn = (after: Token | undefined): boolean =>
  after?.kind === "figure" || isWord(after, "aboutBefore", "nearlyBefore");

/** 分别增加295.20万元、507.58万元，增长9.46%、18.57%; 分别占…，占总支出的53.79%、7.66%: the same nouns once more. */
const goesOnDealing = (clause: readonly Token[], before: Clause | undefined): boolean =>
  before?.end === "," &&
  deals(before.tokens) &&
  (isWord(clause[0], "share", "comparePrior") || clause[0]?.kind === "direction");

const isHedge = (token: Token | undefined): boolean => token?.kind === "word" && HEDGE_AFTER[token.value] !== undefined;

const behindFigure = (clause: readonly Token[]): boolean => {
  const last = clause[clause.length - 1];
  const figure = isHedge(last) || last?.kind === "group" ? clause[clause.length - 2] : last;
  return figure?.kind === "figure";
};

const markBreak = (
  clause: readonly Token[],
  mark: MarkToken["value"],
  after: Token | undefined,
): Break | "drop" | undefined => {
  switch (mark) {
    case ",":
      return deals(clause) && listGoesOn(after) ? "drop" : ",";
    case ":":
      return colonJoins(clause[clause.length - 1], after) ? "drop" : ":";
    case "、":
    case "(":
    case ")":
      return undefined;
    default:
      return mark;
  }
};

/** How this token ends the clause so far, or undefined when it belongs to it. "drop": neither. */
const breakAt = (
  clause: readonly Token[],
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  last: Clause | undefined,
): Break | "drop" | undefined => {
  if (token.kind !== "mark" && !isWord(token, "join")) return undefined;
  const joins = token.kind !== "mark" || token.value === "、";
  if (joins && behindFigure(clause))
    return listGoesOn(after) && (deals(clause) || goesOnDealing(clause, last)) ? "drop" : ",";
  if (isMark(token, "line") && isMark(before, ":")) return "list";
  return token.kind === "mark" ? markBreak(clause, token.value, after) : undefined;
};

/** Every token but the breaking marks, in order, as far as the clause that holds the token numbered `last`. */
export const clausesOf = (tokens: readonly Token[], last = tokens.length - 1): readonly Clause[] => {
  const clauses: Clause[] = [];
  let current: Token[] = [];
  let before: Token | undefined;
  for (let i = 0; i <= last || current.length > 0; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const end = breakAt(current, token, before, tokens[i + 1], clauses[clauses.length - 1]);
    before = token;
    if (end === undefined) current.push(token);
    if (end === undefined || end === "drop") continue;
    clauses.push({ tokens: current, end });
    current = [];
  }
  if (current.length > 0) clauses.push({ tokens: current, end: "," });
  return clauses;
};
