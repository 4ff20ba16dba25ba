import * as v from "valibot";
import { defineMeasuredRule } from "../measured";
import { fullPoints, notNegative, number, positive } from "../params";
import { nextStepping, scoreStepping, type Stepping } from "../stepping";
import { restatedFault } from "../weight";

interface Params {
  readonly base: Stepping["bound"];
  readonly size: Stepping["size"];
  readonly deduct: Stepping["deduct"];
}

const stepping = ({ base, size, deduct }: Params): Stepping => ({ direction: "above", bound: base, size, deduct });

/** Full up to the standard, less for every step above it. */
export const stepAbove = defineMeasuredRule({
  kind: "stepAbove",
  name: "超过扣分",
  example: "在职人员控制率≦100%，计5分；每超过一个百分点扣0.5分，扣完为止。",
  words: { base: "标准", size: "每", deduct: "扣", full: "满分" },
  asks: { size: "每超过", deduct: "扣几分" },
  params: v.strictObject({ base: number, size: v.optional(positive, "1"), deduct: notNegative, full: fullPoints }),
  costs: () => "above",
  settings: ["stepMode"],
  faults: ({ full }, weight) => restatedFault(full, weight),
  prints: ({ base, size, deduct }) => ({ bounds: [base, size], deduct }),
  score: (params, context) => scoreStepping(stepping(params), context),
  next: (params, context) => nextStepping(stepping(params), context),
});
