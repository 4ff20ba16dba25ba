/** Where the true value behind a rounded figure may lie: value ± half a unit of the last shown place. */
import { Decimal, ZERO } from "./decimal";
import type { Figure } from "./figure";

export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

const halves = new Map<number, Decimal>();

/** Half of the last shown place; of 0.71亿元 in 万元 that is 50 (`dp` −2). */
export const halfUnit = (dp: number): Decimal => {
  const made = halves.get(dp) ?? new Decimal(`5e${-dp - 1}`);
  halves.set(dp, made);
  return made;
};

export const intervalOf = (f: Figure): Interval => {
  const half = halfUnit(f.dp);
  return { low: f.value.minus(half), high: f.value.plus(half) };
};

export const exactly = (value: Decimal): Interval => ({ low: value, high: value });

export const addIntervals = (parts: Iterable<Interval>): Interval => {
  let low = ZERO;
  let high = ZERO;
  for (const part of parts) {
    low = low.plus(part.low);
    high = high.plus(part.high);
  }
  return { low, high };
};

export const subtractIntervals = (a: Interval, b: Interval): Interval => ({
  low: a.low.minus(b.high),
  high: a.high.minus(b.low),
});

export const negated = ({ low, high }: Interval): Interval => ({ low: high.negated(), high: low.negated() });

export const isWithin = (value: Decimal, { low, high }: Interval): boolean => value.gte(low) && value.lte(high);

export const overlaps = (a: Interval, b: Interval): boolean => a.low.lte(b.high) && b.low.lte(a.high);

/** equal: the same figure · rounding: different, but some true values behind both agree (尾差) · differs: cannot both be right. */
export type Agreement = "equal" | "rounding" | "differs";

/** Compares a shown figure with an exactly computed value whose addends may each have been rounded. */
export const agreement = (shown: Figure, computed: Decimal, possible: Interval): Agreement => {
  if (shown.value.equals(computed)) return "equal";
  return overlaps(intervalOf(shown), possible) ? "rounding" : "differs";
};
