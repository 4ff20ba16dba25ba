/** Quantitative indicators: reached is full points, short of the target is in proportion. */
import { clamp, decimal, HUNDRED, ZERO, type Decimal } from "../../../domain/decimal";
import { plain } from "../../../domain/figure";
import type { Standard } from "../standards/standard";
import type { Sign } from "../values/value";
import type { Points, PointsStep } from "./points";

interface QuantityValues {
  readonly target: Decimal;
  readonly actual: Decimal;
  /** As written, or as the kind of indicator implies. */
  readonly sign: Sign;
  readonly weight: Decimal;
}

const ONE = decimal(1);

const isReached = ({ sign, actual, target }: QuantityValues): boolean => {
  switch (sign) {
    case "≥":
      return actual.gte(target);
    case ">":
      return actual.gt(target);
    case "≤":
      return actual.lte(target);
    case "<":
      return actual.lt(target);
    case "=":
      return actual.equals(target);
  }
};

const lessIsBetter = (sign: Sign): boolean => sign === "≤" || sign === "<";

/** Too much of what should stay below, or of what should be just so. */
const isExceeded = ({ sign, actual, target }: QuantityValues): boolean =>
  actual.gt(target) && (lessIsBetter(sign) || sign === "=");

/** The part of the target that was reached; of what was exceeded the target as part of what came of it. */
const shareOf = (q: QuantityValues): Decimal =>
  clamp(isExceeded(q) ? q.target.dividedBy(q.actual) : q.actual.dividedBy(q.target), ZERO, ONE);

const exactly = (points: Decimal, deviation: Decimal, steps: readonly PointsStep[]): Points => ({
  state: "scored",
  low: points,
  high: points,
  deviation,
  steps,
});

/** Far beyond the target the target was too low: the standard may take points off. */
const whenReached = (
  { weight, sign }: QuantityValues,
  deviation: Decimal,
  { deviation: { bound, deduct } }: Standard,
): Points => {
  const beyond = lessIsBetter(sign) ? deviation.negated() : deviation;
  const full: PointsStep = { id: "reached", data: { weight: plain(weight) } };
  if (beyond.lt(bound)) return exactly(weight, deviation, [full]);
  const far: PointsStep = { id: "deviation", data: { deviation: plain(beyond), bound: plain(bound) } };
  if (deduct === undefined) return exactly(weight, deviation, [full, far]);
  const points = clamp(weight.minus(deduct), ZERO, weight);
  return exactly(points, deviation, [
    full,
    far,
    { id: "deducted", data: { deduct: plain(deduct), points: plain(points) } },
  ]);
};

/** Both sides are of one unit; the target is above 0. */
export const quantityPoints = (q: QuantityValues, standard: Standard): Points => {
  const deviation = q.actual.minus(q.target).dividedBy(q.target).times(HUNDRED);
  if (isReached(q)) return whenReached(q, deviation, standard);
  const points = q.weight.times(shareOf(q));
  const data = {
    weight: plain(q.weight),
    target: q.target.toFixed(),
    actual: q.actual.toFixed(),
    points: plain(points),
  };
  return exactly(points, deviation, [{ id: isExceeded(q) ? "exceeded" : "short", data }]);
};
