/** The pieces a sentence is read in. Positions are those of the paragraph. */
import type { Role, LexiconTerm } from "../../lexicon/schema";
import type { Against, Hedge, PrintedFigure, Sense } from "../claim";

interface At {
  readonly start: number;
  readonly end: number;
}

export type FigureToken = At & { readonly kind: "figure"; readonly printed: PrintedFigure };
export type TermToken = At & { readonly kind: "term"; readonly term: LexiconTerm };
export type WordToken = At & { readonly kind: "word"; readonly role: Role };
export type DirectionToken = At & {
  readonly kind: "direction";
  readonly sense: Sense;
  readonly reaches: boolean;
  readonly against?: Against;
};
/** A unit of the department: its label, and the row it has in each table where it appears. */
export type UnitToken = At & { readonly kind: "unit"; readonly label: string };
/** `compares`: 与2020年相比 · `starts`: 2022年初 */
export type YearToken = At & {
  readonly kind: "year";
  readonly year: string;
  readonly compares?: true;
  readonly starts?: true;
};
export type MarkToken = At & {
  readonly kind: "mark";
  readonly mark: "," | ";" | "." | ":" | "、" | "(" | ")" | "item" | "line";
};
/** Words we do not know, or a name. A figure behind them is not claimed. */
export type TextToken = At & { readonly kind: "text" };
export type PeriodToken = At & { readonly kind: "period" };
/** What stands in brackets, read by itself. */
export type GroupToken = At & { readonly kind: "group"; readonly tokens: readonly Token[] };

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
