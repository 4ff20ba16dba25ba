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

const stepping = ({ base, size, deduct }: Params): Stepping => ({ direction: "below", bound: base, size, deduct });

/** Full from the standard upwards, less for every step below it. */
export const stepBelow = defineMeasuredRule({
  kind: "stepBelow",
  name: "低于扣分",
  example: "每低于100%一个百分点扣0.1分，扣完为止。",
  words: { base: "标准", size: "每", deduct: "扣", full: "满分" },
  asks: { size: "每低于", deduct: "扣几分" },
  params: v.strictObject({ base: number, size: v.optional(positive, "1"), deduct: notNegative, full: fullPoints }),
  costs: () => "below",
  settings: ["stepMode"],
  faults: ({ full }, weight) => restatedFault(full, weight),
  prints: ({ base, size, deduct }) => ({ bounds: [base, size], deduct }),
  score: (params, context) => scoreStepping(stepping(params), context),
  next: (params, context) => nextStepping(stepping(params), context),
});
