import * as v from "valibot";
import { Decimal, HUNDRED, ZERO } from "../../../../domain/decimal";
import { steady } from "../../exact";
import type { Step } from "../../steps/step";
import { notNegative, positive } from "../params";
import { definePost, type PostRow } from "./stage";

/** By how many percent the actual lies above the target; undefined where the row has no target to exceed. */
const overshootOf = ({ steps }: PostRow): Decimal | undefined => {
  const step = steps.find((each) => each.kind === "target");
  if (step === undefined || step.direction === "down" || step.target.isZero()) return undefined;
  return step.actual.minus(step.target).dividedBy(step.target).times(HUNDRED);
};

/** A target exceeded by far was set too low: each such indicator costs points of the total. */
export const overshoot = definePost({
  kind: "overshoot",
  name: "超额扣分",
  example: "完成值超过年初指标值30%及以上，减2分。",
  words: { limit: "超过", deduct: "扣" },
  params: v.strictObject({ limit: positive, deduct: notNegative }),
  needsMeasure: false,
  apply({ limit, deduct }, { before, rows }) {
    const steps: Step[] = [];
    for (const row of rows) {
      const rate = overshootOf(row);
      if (rate !== undefined && steady(rate).gte(limit))
        steps.push({ kind: "overshoot", indicator: row.name, rate, limit, deduct });
    }
    return { after: Decimal.max(ZERO, before.minus(deduct.times(steps.length))), steps };
  },
});
