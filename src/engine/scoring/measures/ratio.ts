/** Measures that are a quotient of sums, or a plain amount. */
import { HUNDRED } from "../../../domain/decimal";
import { oncePer } from "../../../domain/oncePer";
import type { LabelledField } from "../facts";
import type { SettingKey } from "../settings";
import type { Measure, MeasureCard, MeasureContext, Measured, ShownTerm } from "./measure";
import { readTerms, type FigureTerm, totalOf } from "./terms";

export interface RatioParts {
  readonly numerator: readonly FigureTerm[];
  /** Empty: the numerator itself is the value. */
  readonly denominator: readonly FigureTerm[];
}

const distinct = (terms: readonly FigureTerm[]): readonly LabelledField[] => [
  ...new Map(terms.map((term) => [term.field, { field: term.field, label: term.label }])).values(),
];

const bare = oncePer(({ id, name, formula, definition, unit, source, partOfWhole }: MeasureCard): MeasureCard => ({
  id,
  name,
  formula,
  definition,
  unit,
  source,
  ...(partOfWhole === true ? { partOfWhole } : {}),
}));

/** The value of terms already read; a negative denominator cannot be a budget or a count. */
export const quotient = (
  card: MeasureCard,
  numerator: readonly ShownTerm[],
  denominator: readonly ShownTerm[],
): Measured => {
  const measure = bare(card);
  const top = totalOf(numerator);
  if (denominator.length === 0) return { state: "value", measure, value: top, dp: 2, numerator, denominator };
  const bottom = totalOf(denominator);
  if (bottom.isZero()) return { state: top.isZero() ? "zeroOverZero" : "overZero", measure, fields: denominator };
  if (bottom.isNegative()) return { state: "contradiction", measure, fields: denominator };
  return { state: "value", measure, value: top.dividedBy(bottom).times(HUNDRED), dp: 2, numerator, denominator };
};

const evaluate = (card: MeasureCard, parts: RatioParts, context: MeasureContext): Measured => {
  const read = readTerms([...parts.numerator, ...parts.denominator], context);
  if (read.state !== "read") return { state: read.state, measure: bare(card), fields: read.fields };
  const cut = parts.numerator.length;
  return quotient(card, read.terms.slice(0, cut), read.terms.slice(cut));
};

/** A measure whose terms are always the same. */
export const ratioMeasure = (
  card: MeasureCard,
  numerator: readonly FigureTerm[],
  denominator: readonly FigureTerm[] = [],
): Measure => ({
  ...card,
  inputs: distinct([...numerator, ...denominator]),
  settings: [],
  evaluate: (context) => evaluate(card, { numerator, denominator }, context),
});

/** A measure whose terms depend on a setting or on what the officer chose; `all` lists every term it may use. */
export const ratioBy = (
  card: MeasureCard,
  settings: readonly SettingKey[],
  all: readonly FigureTerm[],
  choose: (context: MeasureContext) => RatioParts,
): Measure => ({
  ...card,
  inputs: distinct(all),
  settings,
  evaluate: (context) => evaluate(card, choose(context), context),
});
