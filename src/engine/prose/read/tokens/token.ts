/** The pieces a sentence is read in. Positions are those of the paragraph. */
import type { Role, LexiconTerm } from "../../lexicon/schema";
import type { Against, Hedge, PrintedFigure, Sense } from "../claim";

/** All kinds have the same fields in the same order: those of things of one shape are read fastest, and every step reads them. */
interface TokenOf<Kind extends string, Value> {
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

export type FigureToken = TokenOf<"figure", PrintedFigure>;
export type TermToken = TokenOf<"term", LexiconTerm>;
export type WordToken = TokenOf<"word", Role>;
interface DirectionWord {
  readonly sense: Sense;
  readonly reaches: boolean;
  readonly against?: Against;
}
export type DirectionToken = TokenOf<"direction", DirectionWord>;
/** A unit of the department: its label, and the row it has in each table where it appears. */
export type UnitToken = TokenOf<"unit", string>;
/** `compares`: 与2020年相比 · `starts`: 2022年初 */
interface SaidYear {
  readonly year: string;
  readonly compares?: true;
  readonly starts?: true;
}
export type YearToken = TokenOf<"year", SaidYear>;
export type MarkToken = TokenOf<"mark", "," | ";" | "." | ":" | "、" | "(" | ")" | "item" | "line">;
/** Words we do not know, or a name. A figure behind them is not claimed. */
type TextToken = TokenOf<"text", undefined>;
type PeriodToken = TokenOf<"period", undefined>;
/** What stands in brackets, read by itself. */
export type GroupToken = TokenOf<"group", readonly Token[]>;

export type Token =
  | FigureToken
  | TermToken
  | WordToken
  | DirectionToken
  | UnitToken
  | YearToken
  | MarkToken
  | TextToken
  | PeriodToken
  | GroupToken;

export const HEDGE_BEFORE: Partial<Readonly<Record<Role, Hedge>>> = {
  aboutBefore: "about",
  nearlyBefore: "nearly",
  overBefore: "atLeast",
  atMostBefore: "atMost",
  belowBefore: "below",
};

export const HEDGE_AFTER: Partial<Readonly<Record<Role, Hedge>>> = {
  aboutAfter: "about",
  atLeastAfter: "atLeast",
  atMostAfter: "atMost",
  limitEnd: "atMost",
};

/** Whether a token is so, or one within its brackets. */
export const isOrHolds = (token: Token, is: (token: Token) => boolean): boolean =>
  is(token) || (token.kind === "group" && token.value.some((inner) => isOrHolds(inner, is)));
