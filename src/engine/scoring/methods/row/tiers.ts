import * as v from "valibot";
import { type Decimal, HUNDRED, ZERO } from "../../../../domain/decimal";
import { overlapOrGapFault } from "../../coverage";
import { type Bound, contains, type Range } from "../../range";
import { defineRule, type ScoringContext } from "../kind";
import { freely, type MethodOutcome, unsure } from "../outcome";
import { tierList, type Tier } from "../params";
import { ownField } from "../../../schema/path";

interface Params {
  readonly tiers: readonly Tier[];
}

/** A bound given as a share of the weight, in points. */
const inPoints = (bound: Bound | undefined, otherwise: Decimal, weight: Decimal): Bound => {
  const { value, included } = bound ?? { value: otherwise, included: true };
  return { value: weight.times(value).dividedBy(HUNDRED), included };
};

const judge = ({ name, range }: Tier, weight: Decimal): MethodOutcome => {
  const low = inPoints(range.low, ZERO, weight);
  const high = inPoints(range.high, HUNDRED, weight);
  return {
    state: "judged",
    low,
    high,
    steps: [{ kind: "tier", tier: name, range, low: low.value, high: high.value }],
  };
};

const impliedTier = ({ tiers }: Params, { self, weight }: ScoringContext): Tier | undefined =>
  self === undefined || weight.isZero()
    ? undefined
    : tiers.find((tier) => contains(tier.range, self.dividedBy(weight).times(HUNDRED)));

/** The tier comes from 实际值; where none is stated, the officer's own score says which one was meant. */
const scoreTiers = (params: Params, context: ScoringContext): MethodOutcome => {
  const { facts, indicator, weight } = context;
  const cell = facts.text(ownField(indicator, "state"));
  if (cell.state !== "filled") {
    const implied = impliedTier(params, context);
    return implied === undefined ? freely(weight) : judge(implied, weight);
  }
  const stated = cell.value.trim();
  const tier = params.tiers.find((each) => each.name === stated);
  return tier === undefined
    ? unsure("unreadable", [{ field: cell.id, label: `实际值（${params.tiers.map((each) => each.name).join("、")}）` }])
    : judge(tier, weight);
};

const overlapsIn = (ranges: readonly Range[]): readonly string[] =>
  overlapOrGapFault(ranges)?.kind === "overlap" ? ["档次之间重叠"] : [];
const outside = (range: Range): boolean =>
  range.low?.value.isNegative() === true || range.high?.value.gt(HUNDRED) === true;

/** A qualitative tier; a person gives the points within its range of the weight. */
export const tiers = defineRule({
  kind: "tiers",
  name: "定性分档",
  example: "达成预期指标100%-80%（含）、部分达成80%-60%（含）、未达成60%-0%，在区间内合理确定分值。",
  reads: "person",
  words: { tiers: "档次" },
  params: v.strictObject({ tiers: tierList }),
  faults({ tiers: list }) {
    const ranges = list.map(({ range }) => range);
    const reachesFull = ranges.some((range) => contains(range, HUNDRED)) ? [] : ["没有一档包含 100%"];
    return [...overlapsIn(ranges), ...(ranges.some(outside) ? ["档次应在 0 到 100% 之间"] : []), ...reachesFull];
  },
  score: scoreTiers,
});
