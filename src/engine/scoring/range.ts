/**
 * A stretch of the number line in the notation of the sheets: "≥90", "[80,90)", "(0,10]", "<60", "=0".
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
const PAIR = new RegExp(`^([[(])(${NUMBER})%?,(${NUMBER})%?([\\])])$`);
const ONE_SIDED = new RegExp(`^(>=|<=|≥|≤|≧|≦|>|<|=)(${NUMBER})%?$`);

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
  const clean = halfWidth(text);
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
