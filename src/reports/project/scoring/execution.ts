/** 预算执行率 and what it earns: the weight times B over A, at most the weight. */
import { clamp, HUNDRED, ZERO, type Decimal } from "../../../domain/decimal";
import { plain } from "../../../domain/figure";
import { FULL_MARKS } from "../../../domain/score";
import type { Cap } from "../standards/standard";
import type { PointsStep } from "./points";

/** In %; undefined without a budget. */
export const executionRate = (budget: Decimal, spent: Decimal): Decimal | undefined =>
  budget.lte(ZERO) ? undefined : spent.dividedBy(budget).times(HUNDRED);

export const executionPoints = (weight: Decimal, rate: Decimal): Decimal =>
  clamp(weight.times(rate).dividedBy(HUNDRED), ZERO, weight);

export const executionStep = (weight: Decimal, rate: Decimal): PointsStep => ({
  id: rate.gt(HUNDRED) ? "capped" : "executed",
  data: { weight: plain(weight), rate: plain(rate), points: plain(executionPoints(weight, rate)) },
});

/** The most that the whole project may score at this rate. */
export const capAt = (rate: Decimal, caps: readonly Cap[]): Decimal =>
  caps.find(({ below }) => rate.lt(below))?.most ?? FULL_MARKS;
