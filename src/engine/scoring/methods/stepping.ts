/** 每超过（低于）一个百分点扣 x 分，扣完为止: shared by the four kinds that print it. */
import { Decimal, ZERO } from "../../../domain/decimal";
import { steady } from "../exact";
import type { Settings } from "../settings";
import type { Step } from "../steps/step";
import type { LosingSide } from "./kind";
import { comparable, type MeasuredContext } from "./measured";
import { type Next, type MethodOutcome, scored } from "./outcome";

export interface Stepping {
  /** Which side of the bound costs points. */
  readonly direction: LosingSide;
  readonly bound: Decimal;
  readonly size: Decimal;
  readonly deduct: Decimal;
}

/** How many steps a distance makes. */
const countSteps = (distance: Decimal, size: Decimal, mode: Settings["stepMode"]): Decimal => {
  const exact = steady(distance.dividedBy(size));
  if (mode === "linear") return distance.dividedBy(size);
  return mode === "floor" ? exact.floor() : exact.ceil();
};

const distanceOf = ({ direction, bound }: Stepping, value: Decimal): Decimal =>
  Decimal.max(ZERO, steady(direction === "above" ? value.minus(bound) : bound.minus(value)));

const metStep = ({ direction, bound }: Stepping, { measured, weight }: MeasuredContext): Step => ({
  kind: "met",
  measured,
  relation: direction === "above" ? "≤" : "≥",
  bound,
  points: weight,
});

export const scoreStepping = (rule: Stepping, context: MeasuredContext): MethodOutcome => {
  const { measured, settings, weight } = context;
  const distance = distanceOf(rule, comparable(measured, settings));
  if (distance.isZero()) return scored(weight, metStep(rule, context));
  const count = countSteps(distance, rule.size, settings.stepMode);
  const due = count.times(rule.deduct);
  const deducted = Decimal.min(weight, due);
  const points = weight.minus(deducted);
  return scored(points, {
    kind: "stepped",
    measured,
    ...rule,
    distance,
    mode: settings.stepMode,
    count,
    deducted,
    exhausted: due.gt(weight),
    points,
  });
};

const at = ({ direction, bound }: Stepping, distance: Decimal): Decimal =>
  direction === "above" ? bound.plus(distance) : bound.minus(distance);

/** The bound for the next whole step up: one step fewer than now, or than what uses up the weight. */
export const nextStepping = (rule: Stepping, { measured, settings, weight }: MeasuredContext): Next | undefined => {
  const distance = distanceOf(rule, comparable(measured, settings));
  const above = rule.direction === "above";
  const full: Next = { kind: "value", measured, relation: above ? "≤" : "≥", bound: rule.bound, points: weight };
  if (distance.isZero() || rule.deduct.isZero()) return undefined;
  if (settings.stepMode === "linear") return full;
  const enough = weight.dividedBy(rule.deduct).ceil();
  const fewer = Decimal.min(countSteps(distance, rule.size, settings.stepMode), enough).minus(1);
  if (fewer.isNegative()) return undefined;
  const points = weight.minus(fewer.times(rule.deduct));
  if (settings.stepMode === "ceil")
    return fewer.isZero() ? full : { ...full, bound: at(rule, fewer.times(rule.size)), points };
  return {
    kind: "value",
    measured,
    relation: above ? "<" : ">",
    bound: at(rule, fewer.plus(1).times(rule.size)),
    points,
  };
};
