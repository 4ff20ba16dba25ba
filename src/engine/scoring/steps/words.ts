/** Small words that every sentence about a score is made of. */
import type { Decimal } from "../../../domain/decimal";
import { plain } from "../../../domain/figure";
import type { MeasuredValue, ShownTerm } from "../measures/measure";

/** "2.5": trailing zeros dropped, at most two decimals unless the figure is smaller than that. */
export const points = (value: Decimal): string =>
  value.isZero() || value.abs().gte("0.01") ? plain(value) : plain(value, 4);

/** "91.11 %": percentages keep both decimals, as the form prints them. */
export const valueWords = (value: Decimal, unit: string): string =>
  unit === "%" ? `${value.toDecimalPlaces(2).toFixed(2)} %` : `${plain(value)} ${unit}`;

export const boundWords = (value: Decimal, unit: string): string => `${value.toFixed()} ${unit}`;

const figureWords = (value: Decimal): string => (value.isNegative() ? `(${plain(value)})` : plain(value));

const sumWords = (terms: readonly ShownTerm[]): string =>
  terms
    .map((term, index) =>
      index === 0
        ? `${term.minus ? "−" : ""}${figureWords(term.value)}`
        : `${term.minus ? " − " : " + "}${figureWords(term.value)}`,
    )
    .join("");

const inBrackets = (terms: readonly ShownTerm[]): string =>
  terms.length > 1 ? `(${sumWords(terms)})` : sumWords(terms);

/** "82 ÷ 90": the figures as the report shows them. */
export const formulaWords = ({ numerator, denominator }: MeasuredValue): string =>
  denominator.length === 0 ? sumWords(numerator) : `${inBrackets(numerator)} ÷ ${inBrackets(denominator)}`;

/** "在职人员控制率 = 82 ÷ 90 = 91.11 %"; an amount taken from one cell needs no formula: "结余 12.51 万元". */
export const measuredWords = (measured: MeasuredValue): string => {
  const { measure, value, numerator, denominator } = measured;
  const shown = valueWords(value, measure.unit);
  return denominator.length === 0 && numerator.length === 1
    ? `${measure.name} ${shown}`
    : `${measure.name} = ${formulaWords(measured)} = ${shown}`;
};

export const earned = (value: Decimal): string => `计 ${points(value)} 分`;
export const quoted = (text: string): string => `“${text}”`;
export const listed = (words: readonly string[]): string => words.join("、");
