/**
 * A stretch of the number line in the notation of the sheets: "≥90", "[80,90)", "(0,10]", "<60", "=0", "80≤x<90", or in words:
 * "90%以上", "80%（含）-90%", "低于60%", "80（含）以上90以下". What says of neither end whether it belongs ("80-90") is not read.
 * Inclusivity is kept per end, because one sheet mixes both conventions (80%（含）-90% beside 0-10%（含）).
 */
import { Decimal } from "../../domain/decimal";
import { halfWidth } from "../../domain/parse";
import { steady } from "./exact";

export interface Bound {
  readonly value: Decimal;
  readonly included: boolean;
  /** Only the wording suggests it (30以上, the other end of 20（含）-30): what a neighbour says outright prevails. */
  readonly loose?: true;
}

/** An end that is absent reaches to infinity. */
export interface Range {
  readonly low?: Bound;
  readonly high?: Bound;
}

const NUMBER = "-?\\d+(?:\\.\\d+)?";
const patternOf = (text: string): RegExp => new RegExp(text.replace(/N/g, `(${NUMBER})`), "i");

const PAIR = patternOf("^([[(])N,N([\\])])$");
const WORDED_PAIR = patternOf("^N(\\(不?含\\))?[-–—~至到]N(\\(不?含\\))?(?:之间)?$");
const BETWEEN_SIGNS = patternOf("^N(<=?|≤|≦)[a-z](<=?|≤|≦)N$");
const ONE_SIDED = patternOf("^(>=|<=|≥|≤|≧|≦|>|<|=)N$");

/** One-sided ranges in words, as the sign they stand for: 以上 has its own figure in it (达50％以上的), and 以下 beside it has not. */
const WORDED: readonly (readonly [sign: string, pattern: RegExp, loose?: true])[] = [
  ["≥", patternOf("^(?:不低于|不少于|不小于|[大高]于或?等于|达到|至少)N$|^N(?:\\(含\\)及?|及)以上$")],
  ["≤", patternOf("^(?:不高于|不超过|不大于|不多于|未超过|[小低]于或?等于|至多)N$|^N(?:\\(含\\)及?|及)以[下内]$")],
  [">", patternOf("^(?:高于|大于|超过|多于)N$|^N\\(不含\\)以上$")],
  ["<", patternOf("^(?:低于|小于|少于|不足|不到|不满|未达到?)N$|^N\\(不含\\)以[下内]$")],
  ["≥", patternOf("^(?:达到?)?N以上$"), true],
  ["≤", patternOf("^N以内$"), true],
  ["<", patternOf("^N以下$"), true],
];

const boundOf = (figure: string, included: boolean, loose: boolean): Bound => ({
  value: new Decimal(figure),
  included,
  ...(loose ? { loose } : {}),
});

/** A range with an end inside of which nothing is, is none. */
const ordered = (low: Bound, high: Bound): Range | undefined => {
  const order = low.value.comparedTo(high.value);
  if (order > 0 || (order === 0 && !(low.included && high.included))) return undefined;
  return { low, high };
};

const bySign = (sign: string, figure: string, loose = false): Range => {
  const bound = boundOf(figure, !/^[<>]$/.test(sign), loose);
  if (sign === "=") return { low: bound, high: bound };
  return /^[>≥≧]/.test(sign) ? { low: bound } : { high: bound };
};

const oneSidedIn = (text: string): Range | undefined => {
  const [, sign, figure] = ONE_SIDED.exec(text) ?? [];
  if (sign !== undefined && figure !== undefined) return bySign(sign, figure);
  for (const [worded, pattern, loose] of WORDED) {
    const [, after, before] = pattern.exec(text) ?? [];
    const bound = after ?? before;
    if (bound !== undefined) return bySign(worded, bound, loose);
  }
  return undefined;
};

/** The end of which nothing is said lies on the other side. */
const pairIn = (text: string): Range | undefined => {
  const [, low, lowEnd, high, highEnd] = WORDED_PAIR.exec(text) ?? [];
  if (low === undefined || high === undefined || (lowEnd ?? highEnd) === undefined) return undefined;
  const hasLow = lowEnd === undefined ? highEnd === "(不含)" : lowEnd === "(含)";
  const hasHigh = highEnd === undefined ? lowEnd === "(不含)" : highEnd === "(含)";
  return ordered(boundOf(low, hasLow, lowEnd === undefined), boundOf(high, hasHigh, highEnd === undefined));
};

const inSigns = (text: string): Range | undefined => {
  const [, opening, low, high, closing] = PAIR.exec(text) ?? [];
  if (low !== undefined && high !== undefined)
    return ordered(boundOf(low, opening === "[", false), boundOf(high, closing === "]", false));
  const [, least, above, below, most] = BETWEEN_SIGNS.exec(text) ?? [];
  if (least === undefined || most === undefined) return undefined;
  return ordered(boundOf(least, above !== "<", false), boundOf(most, below !== "<", false));
};

/** 80（含）以上90以下, 超过80不超过90: from one end to the other. */
const bothSidesIn = (text: string): Range | undefined => {
  for (let at = 2; at < text.length - 1; at++) {
    const low = oneSidedIn(text.slice(0, at));
    const high = low?.low === undefined ? undefined : oneSidedIn(text.slice(at).replace(/^(?:且|并|但)/, ""));
    if (low?.low !== undefined && low.high === undefined && high?.high !== undefined && high.low === undefined)
      return ordered(low.low, high.high);
  }
  return undefined;
};

/** "80%（含80%）" is "80（含）". */
const withoutRepeats = (text: string): string =>
  text.replace(/%/g, "").replace(/\((不?含)(?:本数|-?\d+(?:\.\d+)?)\)/g, "($1)");

/** With what is only suggested marked as such; undefined when the text is no range or an empty one. */
export const parseLooseRange = (text: string): Range | undefined => {
  const clean = withoutRepeats(halfWidth(text));
  return oneSidedIn(clean) ?? inSigns(clean) ?? pairIn(clean) ?? bothSidesIn(clean);
};

const tight = (bound: Bound): Bound => ({ value: bound.value, included: bound.included });

const tightened = ({ low, high }: Range): Range => ({
  ...(low === undefined ? {} : { low: tight(low) }),
  ...(high === undefined ? {} : { high: tight(high) }),
});

/** undefined when the text is no range or an empty one. */
export const parseRange = (text: string): Range | undefined => {
  const range = parseLooseRange(text);
  return range === undefined ? undefined : tightened(range);
};

/** What a neighbour says outright of the figure where both end: it belongs to one of the two. */
const beside = (bound: Bound | undefined, neighbours: readonly (Bound | undefined)[]): Bound | undefined => {
  if (bound?.loose !== true) return bound;
  const said = neighbours.find((other) => other?.loose !== true && other?.value.equals(bound.value) === true);
  return said === undefined ? bound : { value: bound.value, included: !said.included };
};

/** Lines of one table: 30以上 beside 20-30（含） has not its own figure in it. */
export const besideEachOther = <Line extends { readonly range: Range }>(lines: readonly Line[]): readonly Line[] =>
  lines.map((line) => {
    const others = lines.filter((other) => other !== line);
    const low = beside(
      line.range.low,
      others.map(({ range }) => range.high),
    );
    const high = beside(
      line.range.high,
      others.map(({ range }) => range.low),
    );
    const range = tightened({ ...(low === undefined ? {} : { low }), ...(high === undefined ? {} : { high }) });
    return { ...line, range };
  });

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
