/** Laws of all measured kinds: points within [0, weight], never NaN, monotone in the direction of the rule. */
import fc from "fast-check";
import { Decimal, decimal } from "../../../../src/domain/decimal";
import { contextOf, outcomeOf, ruleOf } from "./helpers";
import type { ScoringRule } from "../../../../src/engine/scoring/methods/kind";

const STEP_MODES = ["floor", "linear", "ceil"] as const;
const WEIGHT = "5";

const falling: readonly (readonly [string, ScoringRule])[] = [
  ["stepAbove", ruleOf("stepAbove", { base: "100", deduct: "0.5" })],
  ["stepOfPoints 高于", ruleOf("stepOfPoints", { direction: "高于", base: "100", size: "5", deduct: "2" })],
  ["equalBands", ruleOf("equalBands", { equals: "0", points: "5", bands: ["(0,10]:2", "(10,20]:1", ">20:0"] })],
  ["bands falling", ruleOf("bands", { bands: ["≤10:5", "(10,20]:4", ">20:0"] })],
  ["proportional 不高于", ruleOf("proportional", { direction: "不高于", base: "100" })],
  ["allOrNothing ≤", ruleOf("allOrNothing", { when: "≤100" })],
];
const rising: readonly (readonly [string, ScoringRule])[] = [
  ["stepBelow", ruleOf("stepBelow", { base: "100", deduct: "0.1" })],
  ["stepOfPoints 低于", ruleOf("stepOfPoints", { direction: "低于", base: "100", size: "5", deduct: "2" })],
  ["threshold", ruleOf("threshold", { reach: "50", deduct: "0.2" })],
  ["bands rising", ruleOf("bands", { bands: ["≥90:5", "[80,90):4", "[60,80):2", "<60:0"] })],
  ["proportional 不低于", ruleOf("proportional", { direction: "不低于", base: "90" })],
  ["rate", ruleOf("rate", {})],
  ["allOrNothing ≥", ruleOf("allOrNothing", { when: "≥100" })],
];
const deviating: readonly (readonly [string, ScoringRule])[] = [
  ["stepOfPoints 偏离", ruleOf("stepOfPoints", { direction: "偏离", base: "100", size: "5", deduct: "2" })],
];

/** From 0 to 400 % in steps of a hundred-thousandth of a point, boundaries well represented. */
const percent = fc.oneof(
  fc.integer({ min: 0, max: 40_000_000 }).map((n) => new Decimal(n).dividedBy(100_000)),
  fc.integer({ min: 0, max: 400 }).map((n) => new Decimal(n)),
);
const mode = fc.constantFrom(...STEP_MODES);

const pointsOf = (rule: ScoringRule, value: Decimal, stepMode: string): Decimal => {
  const outcome = outcomeOf(rule, { weight: WEIGHT, value: value.toFixed(), settings: { stepMode } });
  if (outcome.state !== "points") throw new Error(`no points for ${value.toFixed()}: ${outcome.state}`);
  return outcome.points;
};

test.each([...falling, ...rising, ...deviating])("%s gives a number within [0, weight]", (_name, rule) => {
  fc.assert(
    fc.property(percent, mode, (value, stepMode) => {
      const points = pointsOf(rule, value, stepMode);
      return !points.isNaN() && points.gte(0) && points.lte(decimal(WEIGHT));
    }),
  );
});

test.each(falling)("%s never gives more for a higher value", (_name, rule) => {
  fc.assert(
    fc.property(percent, percent, mode, (a, b, stepMode) =>
      pointsOf(rule, Decimal.max(a, b), stepMode).lte(pointsOf(rule, Decimal.min(a, b), stepMode)),
    ),
  );
});

test.each(rising)("%s never gives less for a higher value", (_name, rule) => {
  fc.assert(
    fc.property(percent, percent, mode, (a, b, stepMode) =>
      pointsOf(rule, Decimal.max(a, b), stepMode).gte(pointsOf(rule, Decimal.min(a, b), stepMode)),
    ),
  );
});

test("whole points cost least and begun points cost most", () => {
  fc.assert(
    fc.property(fc.constantFrom(...falling.slice(0, 2), ...rising.slice(0, 3)), percent, ([, rule], value) => {
      const [floor, linear, ceil] = STEP_MODES.map((stepMode) => pointsOf(rule, value, stepMode));
      return floor !== undefined && linear !== undefined && ceil !== undefined && floor.gte(linear) && linear.gte(ceil);
    }),
  );
});

test("the figure said to earn the next points earns them", () => {
  fc.assert(
    fc.property(fc.constantFrom(...falling, ...rising), percent, mode, ([, rule], value, stepMode) => {
      const now = pointsOf(rule, value, stepMode);
      fc.pre(now.lt(WEIGHT));
      const next = rule.next(contextOf({ weight: WEIGHT, value: value.toFixed(), settings: { stepMode } }));
      if (next?.kind !== "value") return false;
      const nudge = new Decimal(next.relation === ">" ? "0.000001" : next.relation === "<" ? "-0.000001" : 0);
      const then = pointsOf(rule, next.bound.plus(nudge), stepMode);
      return next.points.gt(now) && then.equals(next.points);
    }),
  );
});
