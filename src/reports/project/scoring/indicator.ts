/** One indicator: what its target, its actual value and its weight allow for points. */
import { ZERO, type Decimal } from "../../../domain/decimal";
import type { Day } from "../../../domain/cell";
import { inOneUnit } from "../../../domain/oneUnit";
import { plain } from "../../../domain/figure";
import type { Standard } from "../standards/standard";
import type { Amount, Sign, IndicatorValue } from "../values/value";
import type { Points } from "./points";
import { openPoints, qualityPoints } from "./quality";
import { quantityPoints } from "./quantity";

interface IndicatorValues {
  /** 二级指标 */
  readonly kind: string;
  readonly target: IndicatorValue;
  readonly actual: IndicatorValue;
  readonly weight: Decimal;
}

const signOf = ({ sign }: Amount, kind: string, { lessIsBetter }: Standard): Sign =>
  sign ?? (lessIsBetter.includes(kind) ? "≤" : "≥");

/** 0起 of 0起: there is no proportion, and none is needed. */
const noneAsFar = (weight: Decimal): Points => ({
  state: "scored",
  low: weight,
  high: weight,
  steps: [{ id: "reached", data: { weight: plain(weight) } }],
});

const amounts = (i: IndicatorValues, target: Amount, actual: Amount, standard: Standard): Points => {
  const values = inOneUnit(target, actual);
  if (values === undefined) return openPoints(i.weight, "unitsDiffer");
  const [asked, reached] = values;
  if (asked.isZero() && reached.isZero() && target.sign !== "<" && target.sign !== ">") return noneAsFar(i.weight);
  if (asked.lte(ZERO)) return openPoints(i.weight, "zeroTarget");
  const sign = signOf(target, i.kind, standard);
  return quantityPoints({ target: asked, actual: reached, sign, weight: i.weight }, standard);
};

/** What a day too late costs, no standard says. */
const deadlines = (weight: Decimal, by: Day, on: Day): Points =>
  on <= by
    ? {
        state: "scored",
        low: weight,
        high: weight,
        steps: [{ id: "onTime", data: { by, on, weight: plain(weight) } }],
      }
    : { ...openPoints(weight, "late"), steps: [{ id: "late", data: { by, on, weight: plain(weight) } }] };

const unlike = (i: IndicatorValues, standard: Standard): Points => {
  const { target, actual, weight } = i;
  if (actual.kind !== "words") return openPoints(weight, "words");
  if (target.kind === "amount") return openPoints(weight, "noFigure");
  return qualityPoints(actual.text, weight, standard);
};

export const indicatorPoints = (i: IndicatorValues, standard: Standard): Points => {
  const { target, actual, weight } = i;
  if (target.kind === "none") return { state: "leftOut", low: ZERO, high: ZERO, steps: [] };
  if (target.kind === "blank") return openPoints(weight, "noTarget");
  if (actual.kind === "blank" || actual.kind === "none") return openPoints(weight, "noActual");
  // What was asked for came about, figure by figure: nothing is short, and nothing to be told apart.
  if (target.kind === "several" && actual.kind === "several" && target.text === actual.text)
    return openPoints(weight, "words");
  if (target.kind === "several" || actual.kind === "several") return openPoints(weight, "several");
  if (target.kind === "amount" && actual.kind === "amount") return amounts(i, target, actual, standard);
  if (target.kind === "day" && actual.kind === "day") return deadlines(weight, target.day, actual.day);
  return unlike(i, standard);
};
