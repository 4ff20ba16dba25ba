/** One field of the form: what it is called, what may stand in it, and where its value comes from. */
import type { DateCell, FigureCell, TextCell } from "../../domain/cell";
import type { Unit } from "../../domain/figure";
import type { Expr } from "./expr";

type FigureKind = "money" | "count" | "percent" | "score";
export type Kind = FigureKind | "text" | "date" | "choice";

/** `P`: the paths that a derived field reads. */
export interface FieldOptions<P extends string = string> {
  /** Part of the defined name; the label without its punctuation unless given. */
  readonly name?: string;
  /** A blank cell is a finding. */
  readonly required?: boolean;
  /** Derived: the exact value and the native formula both follow from this. */
  readonly is?: Expr<P>;
  /** Where the form states the same figure once more. While parts of a derived one are blank, it tells whether any are missing. */
  readonly statedAs?: P;
  readonly choices?: readonly string[];
  readonly unit?: Unit;
  /** Shown by Excel when the cell is selected. */
  readonly prompt?: string;
  /** Width in characters when the field is a column. */
  readonly width?: number;
  /** Grid columns the field takes up in a list; 1 unless given. */
  readonly span?: number;
  /** May fall below zero: a balance, or what is carried over of one. */
  readonly signed?: true;
  /** Falls below zero where what was received or spent before is paid back: rare, so that it is asked about. */
  readonly reversible?: true;
  /** Prose or a list: wrapped, and given room. */
  readonly long?: boolean;
  /** A short text that may look like a figure and is kept as it is typed: Excel would make 0.96 of 96%, and a day of 2021年11月. */
  readonly verbatim?: true;
  /** A code of ours, which the cell keeps and does not show: in its place stands the indicator's name, or that it is given automatically. */
  readonly code?: "indicator" | "automatic";
}

export interface Field<K extends Kind = Kind, P extends string = string> extends FieldOptions<P> {
  readonly kind: K;
  readonly label: string;
}

const field =
  <K extends Kind>(kind: K, unit?: Unit) =>
  <P extends string = never>(label: string, options: FieldOptions<P> = {}): Field<K, NoInfer<P>> => ({
    kind,
    label,
    ...(unit === undefined ? {} : { unit }),
    ...options,
  });

/** 万元, printed with at most two decimals. */
export const money = field("money", "万元");
/** Whole numbers of persons unless another unit is given. */
export const count = field("count", "人");
/** Excel holds 0.3081, the model 30.81. */
export const percent = field("percent", "%");
export const score = field("score", "分");
export const text = field("text");
export const date = field("date");
export const choice = (
  label: string,
  choices: readonly string[],
  options: FieldOptions<never> = {},
): Field<"choice", never> => ({
  kind: "choice",
  label,
  choices,
  ...options,
});

export type CellOf<F extends Field> = F["kind"] extends FigureKind
  ? FigureCell
  : F["kind"] extends "date"
    ? DateCell
    : TextCell;

export const isFigureKind = (kind: Kind): kind is FigureKind =>
  kind === "money" || kind === "count" || kind === "percent" || kind === "score";

export const unitOf = (f: Field): Unit => f.unit ?? "万元";

/** Decimals the form prints for this kind. */
export const decimalsOf = (kind: Kind): number => (kind === "count" ? 0 : 2);
