/** What would change the score: for each row below full, the figure that would earn the next points up. For planning; past figures are facts. */
import { Decimal, HUNDRED } from "../../domain/decimal";
import type { LabelledField } from "./facts";
import type { MeasuredValue, ShownTerm } from "./measures/measure";
import { totalOf } from "./measures/terms";
import type { Next } from "./methods/outcome";
import type { ScoredRow } from "./score/row";
import type { Relation } from "./steps/step";
import { boundWords, listed, points, valueWords } from "./steps/words";

interface Improvement {
  readonly indicator: string;
  /** Points of the row once that is so. */
  readonly points: Decimal;
  readonly next: Next;
  /** One figure of the report that would do it, all others as they are. */
  readonly figure?: { readonly field: LabelledField; readonly now: Decimal; readonly needed: Decimal };
}

const CENT = new Decimal("0.01");

/** The nearest figure with the decimals of the old one that is on the wanted side. */
const reach = (exact: Decimal, relation: Relation, grain: Decimal, rising: boolean): Decimal => {
  const steps = exact.dividedBy(grain);
  const whole = rising ? steps.toDecimalPlaces(9).ceil() : steps.toDecimalPlaces(9).floor();
  const strict = relation === "<" || relation === ">";
  const missed = strict && whole.minus(steps).abs().lt("1e-9");
  const moved = missed ? whole.plus(rising ? 1 : -1) : whole;
  return moved.times(grain);
};

const grainOf = (term: ShownTerm): Decimal =>
  term.value.isInteger() && /人|份|问卷/.test(term.label) ? new Decimal(1) : CENT;

/** The figure that can move by itself: one that does not also stand in the denominator. */
const movable = ({ numerator, denominator }: MeasuredValue): ShownTerm | undefined =>
  numerator.find((term) => denominator.every((other) => other.field !== term.field));

const figureFor = (measured: MeasuredValue, relation: Relation, bound: Decimal): Improvement["figure"] => {
  const term = movable(measured);
  if (term === undefined) return undefined;
  const { numerator, denominator } = measured;
  const wanted = denominator.length === 0 ? bound : bound.times(totalOf(denominator)).dividedBy(HUNDRED);
  const change = wanted.minus(totalOf(numerator));
  const exact = term.value.plus(term.minus ? change.negated() : change);
  const rising = (relation === "≥" || relation === ">") !== term.minus;
  const needed = relation === "=" ? exact : reach(exact, relation, grainOf(term), rising);
  return needed.isNegative() ? undefined : { field: { field: term.field, label: term.label }, now: term.value, needed };
};

/** undefined for rows that are full, judged by a person, or cannot be scored. */
export const improvementOf = ({ indicator, next }: ScoredRow): Improvement | undefined => {
  if (next === undefined) return undefined;
  const figure = next.kind === "value" ? figureFor(next.measured, next.relation, next.bound) : undefined;
  return { indicator: indicator.id, points: next.points, next, ...(figure === undefined ? {} : { figure }) };
};

const relations: Readonly<Record<Relation, string>> = {
  "≤": "不高于",
  "≥": "不低于",
  "=": "等于",
  "<": "低于",
  ">": "高于",
};

const valueChange = (
  { measured, relation, bound }: Extract<Next, { readonly kind: "value" }>,
  figure: Improvement["figure"],
): string => {
  const { name, unit } = measured.measure;
  const goal = `${name}${relations[relation]} ${boundWords(bound, unit)}`;
  if (figure === undefined || measured.denominator.length === 0)
    return `${goal}（现为 ${valueWords(measured.value, unit)}）`;
  return `${goal}（其他数不变，${figure.field.label}由 ${points(figure.now)} 变为 ${points(figure.needed)}）`;
};

const changeWords = ({ next, figure }: Improvement): string => {
  switch (next.kind) {
    case "value":
      return valueChange(next, figure);
    case "actual":
      return `${next.field.label}${relations[next.relation]} ${points(next.bound)}`;
    case "items":
      return `做到${listed(next.items.map((item) => `“${item}”`))}`;
    case "fewer":
      return next.what === "late"
        ? `未按进度下达的专项资金不超过 ${points(next.to)} 项`
        : `不符合要求的情况不超过 ${points(next.to)} 例`;
  }
};

/** "政府采购执行率高于 98 %（其他数不变，…由 96.1 变为 98.01），可得 2.8 分". No full stop. */
export const improvementWords = (improvement: Improvement): string =>
  `${changeWords(improvement)}，可得 ${points(improvement.points)} 分`;
