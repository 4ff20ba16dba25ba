/** Points by the band a value lies in: shared by the kinds with a band table. */
import { type Decimal, ZERO } from "../../../domain/decimal";
import { type CoverageFault, coverageFault } from "../coverage";
import { type Bound, contains, type Range, rangeEnds } from "../range";
import type { Relation } from "../steps/step";
import type { PrintedFigures } from "./kind";
import { comparable, type MeasuredContext } from "./measured";
import { type Next, type MethodOutcome, scored, unsure } from "./outcome";
import type { Band } from "./params";

export const scoreByBands = (bands: readonly Band[], { measured, settings }: MeasuredContext): MethodOutcome => {
  const hit = bands.find((band) => contains(band.range, comparable(measured, settings)));
  if (hit === undefined) return unsure("outside", [...measured.numerator, ...measured.denominator]);
  return scored(hit.points, { kind: "band", measured, range: hit.range, points: hit.points });
};

const words = (fault: CoverageFault): string =>
  fault.kind === "overlap" ? `分段在 ${fault.at.toFixed()} 处重叠` : `分段在 ${fault.at.toFixed()} 处没有覆盖到`;

/** A ratio is never below 0, so the bands must cover everything from 0 up. */
export const bandFaults = (ranges: readonly Range[]): readonly string[] => {
  const fault = coverageFault(ranges, ZERO);
  return fault === undefined ? [] : [words(fault)];
};

/** What a printed band table states. */
export const printedBands = ({ bands }: { readonly bands: readonly Band[] }): PrintedFigures => ({
  bounds: rangeEnds(bands.map(({ range }) => range)),
  points: bands.map(({ points }) => points),
});

interface Edge {
  readonly bound: Bound;
  readonly relation: Relation;
}

/** The end of the band that a value outside it would reach first. */
const edgeTowards = (range: Range, value: Decimal): Edge | undefined => {
  const { low, high } = range;
  if (low !== undefined && value.lte(low.value) && !contains(range, value))
    return { bound: low, relation: low.included ? "≥" : ">" };
  if (high !== undefined && value.gte(high.value)) return { bound: high, relation: high.included ? "≤" : "<" };
  return undefined;
};

/** The nearest better band. */
export const nextBand = (
  bands: readonly Band[],
  current: Decimal,
  { measured, settings }: MeasuredContext,
): Next | undefined => {
  const value = comparable(measured, settings);
  let best: { readonly away: Decimal; readonly next: Next } | undefined;
  for (const band of bands) {
    const edge = band.points.gt(current) ? edgeTowards(band.range, value) : undefined;
    if (edge === undefined) continue;
    const away = edge.bound.value.minus(value).abs();
    if (best === undefined || away.lt(best.away))
      best = {
        away,
        next: { kind: "value", measured, relation: edge.relation, bound: edge.bound.value, points: band.points },
      };
  }
  return best?.next;
};
