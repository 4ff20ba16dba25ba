import * as v from "valibot";
import { ZERO } from "../../../../domain/decimal";
import { contains, type Range } from "../../range";
import type { Relation } from "../../steps/step";
import { comparable, defineMeasuredRule } from "../measured";
import { scored } from "../outcome";
import { fullPoints, range } from "../params";
import { restatedFault } from "../weight";

interface Condition {
  readonly relation: Relation;
  readonly bound: NonNullable<Range["low"]>["value"];
}

const condition = ({ low, high }: Range): Condition => {
  if (low !== undefined && high !== undefined) return { relation: "=", bound: low.value };
  if (low !== undefined) return { relation: low.included ? "≥" : ">", bound: low.value };
  return { relation: high?.included === true ? "≤" : "<", bound: high?.value ?? ZERO };
};

const isSingle = ({ low, high }: Range): boolean =>
  low === undefined || high === undefined || low.value.equals(high.value);

/** Full points when the condition holds, nothing otherwise. */
export const allOrNothing = defineMeasuredRule({
  kind: "allOrNothing",
  name: "达到得满分",
  example: "完成率达到100%得满分，否则不得分。",
  words: { when: "条件", full: "满分" },
  params: v.strictObject({ when: v.pipe(range, v.check(isSingle, "应写成“≥100”或“=0”的样子")), full: fullPoints }),
  faults: ({ full }, weight) => restatedFault(full, weight),
  score({ when }, { measured, settings, weight }) {
    const wanted = condition(when);
    if (contains(when, comparable(measured, settings)))
      return scored(weight, { kind: "met", measured, ...wanted, points: weight });
    return scored(ZERO, { kind: "notMet", measured, ...wanted });
  },
  next: ({ when }, { measured, weight }) => ({ kind: "value", measured, ...condition(when), points: weight }),
});
