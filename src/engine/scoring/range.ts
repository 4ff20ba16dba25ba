/**
 * A stretch of the number line in the notation of the sheets: "≥90", "[80,90)", "(0,10]", "<60", "=0", or in words:
 * "90%以上", "80%（含）-90%", "低于60%". What says of neither end whether it belongs ("80-90") is not read.
 * Inclusivity is kept per end, because one sheet mixes both conventions (80%（含）-90% beside 0-10%（含）).
 */
import { Decimal } from "../../domain/decimal";
import { halfWidth } from "../../domain/parse";
import { steady } from "./exact";

export interface Bound {
  readonly value: Decimal;
  readonly included: boolean;
}

/** An end that is absent reaches to infinity. */
export interface Range {
  readonly low?: Bound;
  readonly high?: Bound;
}

const NUMBER = "-?\\d+(?:\\.\\d+)?";
const PAIR = new RegExp(`^([[(])(${NUMBER}),(${NUMBER})([\\])])$`);
const WORDED_PAIR = new RegExp(`^(${NUMBER})(\\(不?含\\))?[-–—~至到](${NUMBER})(\\(不?含\\))?$`);
const ONE_SIDED = new RegExp(`^(>=|<=|≥|≤|≧|≦|>|<|=)(${NUMBER})$`);

/** One-sided ranges in words, as the sign they stand for: 以上 has its own figure in it (达50％以上的), and 以下 beside it has not. */
const WORDED: readonly (readonly [string, RegExp])[] = [
  ["≥", new RegExp(`^(?:不低于|不少于|不小于)(${NUMBER})$|^(${NUMBER})(?:\\(含\\)|及)?以上$`)],
  ["≤", new RegExp(`^(?:不高于|不超过|不大于)(${NUMBER})$|^(${NUMBER})(?:\\(含\\)|及)以下$`)],
  [">", new RegExp(`^(?:高于|大于|超过)(${NUMBER})$|^(${NUMBER})\\(不含\\)以上$`)],
  ["<", new RegExp(`^(?:低于|小于|不足)(${NUMBER})$|^(${NUMBER})(?:\\(不含\\))?以下$`)],
];

const inSigns = (text: string): string => {
  for (const [sign, pattern] of WORDED) {
    const [, after, before] = pattern.exec(text) ?? [];
    const bound = after ?? before;
    if (bound !== undefined) return `${sign}${bound}`;
  }
  const [, low, lowEnd, high, highEnd] = WORDED_PAIR.exec(text) ?? [];
  if (low === undefined || high === undefined || (lowEnd ?? highEnd) === undefined) return text;
  // The end of which nothing is said lies on the other side.
  const hasLow = lowEnd === undefined ? highEnd === "(不含)" : lowEnd === "(含)";
  const hasHigh = highEnd === undefined ? lowEnd === "(不含)" : highEnd === "(含)";
  return `${hasLow ? "[" : "("}${low},${high}${hasHigh ? "]" : ")"}`;
};

const ordered = (low: Bound, high: Bound): Range | undefined => {
  const order = low.value.comparedTo(high.value);
  if (order > 0 || (order === 0 && !(low.included && high.included))) return undefined;
  return { low, high };
};

const oneSided = (relation: string, value: Decimal): Range => {
  const open = { value, included: false };
  const closed = { value, included: true };
  if (relation === ">") return { low: open };
  if (relation === "<") return { high: open };
  if (relation === "=") return { low: closed, high: closed };
  return relation === ">=" || relation === "≥" || relation === "≧" ? { low: closed } : { high: closed };
};

/** undefined when the text is no range or an empty one. */
export const parseRange = (text: string): Range | undefined => {
  const clean = inSigns(halfWidth(text).replace(/%/g, ""));
  const [, relation, bound] = ONE_SIDED.exec(clean) ?? [];
  if (relation !== undefined && bound !== undefined) return oneSided(relation, new Decimal(bound));
  const [, opening, low, high, closing] = PAIR.exec(clean) ?? [];
  if (low === undefined || high === undefined) return undefined;
  return ordered(
    { value: new Decimal(low), included: opening === "[" },
    { value: new Decimal(high), included: closing === "]" },
  );
};

const isAbove = (low: Bound, value: Decimal): boolean => (low.included ? value.gte(low.value) : value.gt(low.value));
const isBelow = (high: Bound, value: Decimal): boolean =>
  high.included ? value.lte(high.value) : value.lt(high.value);

/** Compared at nine decimals, so that an endless quotient does not miss its own bound. */
export const contains = (range: Range, value: Decimal): boolean => {
  const exact = steady(value);
  return (
    (range.low === undefined || isAbove(range.low, exact)) && (range.high === undefined || isBelow(range.high, exact))
  );
};

/** Each value at which one of the ranges ends. */
export const rangeEnds = (ranges: readonly Range[]): readonly Decimal[] =>
  ranges.flatMap(({ low, high }) => [low, high].flatMap((bound) => (bound === undefined ? [] : [bound.value])));

const isPoint = (range: Range): boolean =>
  range.low !== undefined && range.high !== undefined && range.low.value.equals(range.high.value);

/** In officers' words: "80 %（含）至 90 %", "90 % 及以上". */
export const rangeWords = (range: Range, unit: string): string => {
  const end = (bound: Bound): string => `${bound.value.toFixed()}${unit}`;
  if (range.low !== undefined && isPoint(range)) return `等于 ${end(range.low)}`;
  if (range.low !== undefined && range.high !== undefined)
    return `${end(range.low)}${range.low.included ? "（含）" : " "}至 ${end(range.high)}${range.high.included ? "（含）" : ""}`;
  if (range.low !== undefined) return range.low.included ? `${end(range.low)} 及以上` : `高于 ${end(range.low)}`;
  if (range.high !== undefined) return range.high.included ? `${end(range.high)} 及以下` : `低于 ${end(range.high)}`;
  return "任意值";
};
