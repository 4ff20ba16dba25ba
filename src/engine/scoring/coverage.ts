/** Do ranges cover everything from a start upwards, each value once? Overlap and gap are the two faults of a band table. */
import { Decimal } from "../../domain/decimal";
import type { Bound, Range } from "./range";

export interface CoverageFault {
  readonly kind: "overlap" | "gap";
  /** The value where two ranges meet, or where nothing is. */
  readonly at: Decimal;
}

const FAR = new Decimal("1e30");
const lowOf = (range: Range): Bound => range.low ?? { value: FAR.negated(), included: true };
const highOf = (range: Range): Bound => range.high ?? { value: FAR, included: true };

const byLow = (a: Range, b: Range): number => {
  const order = lowOf(a).value.comparedTo(lowOf(b).value);
  return order !== 0 ? order : Number(lowOf(b).included) - Number(lowOf(a).included);
};

const meeting = (lower: Range, upper: Range): CoverageFault | undefined => {
  const end = highOf(lower);
  const start = lowOf(upper);
  const order = end.value.comparedTo(start.value);
  if (order > 0 || (order === 0 && end.included && start.included)) return { kind: "overlap", at: start.value };
  if (order < 0 || (!end.included && !start.included)) return { kind: "gap", at: end.value };
  return undefined;
};

/** The first place where two ranges overlap or leave a gap between them. */
export const overlapOrGapFault = (ranges: readonly Range[]): CoverageFault | undefined => {
  const sorted = [...ranges].sort(byLow);
  for (const [index, upper] of sorted.entries()) {
    const lower = sorted[index - 1];
    const fault = lower === undefined ? undefined : meeting(lower, upper);
    if (fault !== undefined) return fault;
  }
  return undefined;
};

/** As `overlapOrGapFault`, and every value from `from` (included) upwards must be covered. */
export const coverageFault = (ranges: readonly Range[], from: Decimal): CoverageFault | undefined => {
  const sorted = [...ranges].sort(byLow);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return { kind: "gap", at: from };
  const start = lowOf(first);
  if (start.value.gt(from) || (start.value.equals(from) && !start.included)) return { kind: "gap", at: from };
  return overlapOrGapFault(sorted) ?? (last.high === undefined ? undefined : { kind: "gap", at: last.high.value });
};
