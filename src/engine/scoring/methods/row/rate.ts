import * as v from "valibot";
import { clamp, HUNDRED, ZERO } from "../../../../domain/decimal";
import { comparable, defineMeasuredRule } from "../measured";
import { scored } from "../outcome";
import { fullPoints } from "../params";
import { restatedFault } from "../weight";

/** Weight × rate, at most the weight. */
export const rate = defineMeasuredRule({
  kind: "rate",
  name: "分值乘比率",
  example: "10分×预算执行率，最高不超过10分。",
  words: { full: "满分" },
  params: v.strictObject({ full: fullPoints }),
  faults: ({ full }, weight) => restatedFault(full, weight),
  score(_params, { measured, settings, weight }) {
    const over = comparable(measured, settings);
    const points = weight.times(clamp(over, ZERO, HUNDRED)).dividedBy(HUNDRED);
    return scored(points, { kind: "scaled", measured, weight, over, under: HUNDRED, capped: over.gt(HUNDRED), points });
  },
  next: (_params, { measured, weight }) => ({ kind: "value", measured, relation: "≥", bound: HUNDRED, points: weight }),
});
