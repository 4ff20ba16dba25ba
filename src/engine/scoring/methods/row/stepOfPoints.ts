import * as v from "valibot";
import type { Decimal } from "../../../../domain/decimal";
import { comparable, defineMeasuredRule, type MeasuredContext } from "../measured";
import { fullPoints, notNegative, number, oneOf, positive } from "../params";
import { nextStepping, scoreStepping, type Stepping } from "../stepping";
import { restatedFault } from "../weight";

interface Params {
  readonly direction: "高于" | "低于" | "偏离";
  readonly base: Decimal;
  readonly size: Decimal;
  readonly deduct: Decimal;
}

/** 偏离 costs points on whichever side the value lies. */
const stepping = ({ direction, base, size, deduct }: Params, { measured, settings }: MeasuredContext): Stepping => {
  const above = direction === "偏离" ? comparable(measured, settings).gt(base) : direction === "高于";
  return { direction: above ? "above" : "below", bound: base, size, deduct };
};

/** Steps of several points at a time, on one side of the standard or on both. */
export const stepOfPoints = defineMeasuredRule({
  kind: "stepOfPoints",
  name: "按档扣分",
  example: "预算完成率100%计满分，每低于5%扣2分，扣完为止。",
  words: { direction: "方向", base: "标准", size: "每", deduct: "扣", full: "满分" },
  asks: { deduct: "扣几分" },
  params: v.strictObject({
    direction: oneOf("高于", "低于", "偏离"),
    base: number,
    size: positive,
    deduct: notNegative,
    full: fullPoints,
  }),
  costs: ({ direction }) => (direction === "高于" ? "above" : "below"),
  settings: ["stepMode"],
  faults: ({ full }, weight) => restatedFault(full, weight),
  prints: ({ base, size, deduct }) => ({ bounds: [base, size], deduct }),
  score: (params, context) => scoreStepping(stepping(params, context), context),
  next: (params, context) => nextStepping(stepping(params, context), context),
});
