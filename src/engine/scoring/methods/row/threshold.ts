import * as v from "valibot";
import type { Decimal } from "../../../../domain/decimal";
import { defineMeasuredRule } from "../measured";
import { fullPoints, notNegative, number, positive } from "../params";
import { nextStepping, scoreStepping, type Stepping } from "../stepping";
import { restatedFault } from "../weight";

interface Params {
  readonly reach: Decimal;
  readonly size: Decimal;
  readonly deduct: Decimal;
}

const stepping = ({ reach, size, deduct }: Params): Stepping => ({ direction: "below", bound: reach, size, deduct });

/** Full once a threshold below the ideal is reached (以上 includes the threshold), less for every step short of it. */
export const threshold = defineMeasuredRule({
  kind: "threshold",
  name: "达标得分",
  example: "公务卡刷卡率达50％以上的，得3分。每减少一个百分点，扣0.2分，扣完为止。",
  words: { reach: "达到", size: "每", deduct: "扣", full: "满分" },
  asks: { size: "每低于", deduct: "扣几分" },
  params: v.strictObject({ reach: number, size: v.optional(positive, "1"), deduct: notNegative, full: fullPoints }),
  settings: ["stepMode"],
  faults: ({ full }, weight) => restatedFault(full, weight),
  prints: ({ reach, size, deduct }) => ({ bounds: [reach, size], deduct }),
  score: (params, context) => scoreStepping(stepping(params), context),
  next: (params, context) => nextStepping(stepping(params), context),
});
