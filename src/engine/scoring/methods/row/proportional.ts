import * as v from "valibot";
import { Decimal, ZERO } from "../../../../domain/decimal";
import { steady } from "../../exact";
import { comparable, defineMeasuredRule, type MeasuredContext } from "../measured";
import { type Next, type MethodOutcome, scored } from "../outcome";
import { fullPoints, oneOf, positive } from "../params";
import { restatedFault } from "../weight";

interface Params {
  readonly direction: "不高于" | "不低于";
  readonly base: Decimal;
  readonly full?: Decimal | undefined;
}

const scoreProportional = (
  { direction, base }: Params,
  { measured, settings, weight }: MeasuredContext,
): MethodOutcome => {
  const value = steady(comparable(measured, settings));
  const most = direction === "不高于";
  if (most ? value.lte(base) : value.gte(base))
    return scored(weight, { kind: "met", measured, relation: most ? "≤" : "≥", bound: base, points: weight });
  const [over, under] = most ? [base, value] : [Decimal.max(ZERO, value), base];
  const points = weight.times(over).dividedBy(under);
  return scored(points, { kind: "scaled", measured, weight, over, under, capped: false, points });
};

/** Full when the standard is kept, otherwise in proportion to how near the value comes. */
export const proportional = defineMeasuredRule({
  kind: "proportional",
  name: "按比例计分",
  example: "小于或等于1计5分，否则按比例计分。",
  words: { direction: "要求", base: "标准", full: "满分" },
  params: v.strictObject({ direction: oneOf("不高于", "不低于"), base: positive, full: fullPoints }),
  costs: ({ direction }) => (direction === "不高于" ? "above" : "below"),
  faults: ({ full }, weight) => restatedFault(full, weight),
  prints: ({ base }) => ({ bounds: [base] }),
  score: scoreProportional,
  next({ direction, base }, { measured, weight }): Next {
    return { kind: "value", measured, relation: direction === "不高于" ? "≤" : "≥", bound: base, points: weight };
  },
});
