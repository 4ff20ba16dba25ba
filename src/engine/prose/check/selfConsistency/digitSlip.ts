/** Whether a list that falls short of its total does so by one slip of the hand: two digits changed places, or one is another. */
import { Decimal } from "../../../../domain/decimal";
import { overlaps } from "../../../../domain/interval";
import type { Statement } from "../../read/statements";
import { rangeOf, sumRange } from "./figures";

const FEWEST_DIGITS = 3;

const digitsOf = ({ printed }: Statement): string => printed.digits.quote.replace(/[,，\s]/g, "");
/** How many digits the figure has, written out to its own decimals. */
export const digitCount = ({ printed: { value, dp } }: Statement): number =>
  value.toFixed(Math.max(0, dp)).replace(/\D/g, "").length;

const hasDecimals = (statement: Statement): boolean => digitsOf(statement).includes(".");

/** The digits with two neighbours changed round, a point between them or not. */
const swapped = (digits: string): readonly string[] =>
  [...digits.matchAll(/(?=(\d)(\.?)(\d))/g)].flatMap(({ index, 1: a = "", 2: point = "", 3: b = "" }) =>
    a === b ? [] : [digits.slice(0, index) + b + point + a + digits.slice(index + 2 + point.length)],
  );

const otherDigit = (digits: string): readonly string[] =>
  [...digits].flatMap((ch, i) =>
    /\d/.test(ch)
      ? [..."0123456789"].flatMap((other) => (other === ch ? [] : [digits.slice(0, i) + other + digits.slice(i + 1)]))
      : [],
  );

/** 6.71% where whole 万元 give 7.61%: near enough for rounding, but it is the other's digits changed round. */
export const isSwapOf = (figure: Statement, value: Decimal): boolean => {
  const { dp, value: said } = figure.printed;
  if (dp < 0) return false;
  const exact = value.toDecimalPlaces(dp);
  const isShort = exact.equals(said) || digitsOf(figure).replace(".", "").length < FEWEST_DIGITS;
  return !isShort && swapped(exact.toFixed(dp)).some((digits) => new Decimal(digits).equals(said));
};

/** The total itself with two digits changed round, where three and more parts come to what it was before. */
export const isSlippedTotal = (parts: readonly Statement[], whole: Statement): boolean => {
  const digits = digitsOf(whole);
  if (parts.length < 3 || digits.replace(".", "").length < FEWEST_DIGITS || !/^\d+(?:\.\d+)?$/.test(digits))
    return false;
  return swapped(digits).some((other) => {
    const value = new Decimal(other).dividedBy(whole.printed.scale);
    return overlaps(rangeOf({ ...whole, printed: { ...whole.printed, value } }), sumRange(parts, whole.printed.dp));
  });
};

export interface Slip {
  readonly part: Statement;
  readonly value: Decimal;
}

const mendedBy = (
  parts: readonly Statement[],
  whole: Statement,
  slips: (digits: string) => readonly string[],
): Slip | undefined => {
  for (const part of parts) {
    const digits = digitsOf(part);
    if (!/^\d+(?:\.\d+)?$/.test(digits)) continue;
    for (const other of slips(digits)) {
      const value = new Decimal(other).dividedBy(part.printed.scale);
      const mended = parts.map((one) => (one === part ? { ...one, printed: { ...one.printed, value } } : one));
      if (overlaps(rangeOf(whole), sumRange(mended, whole.printed.dp))) return { part, value };
    }
  }
  return undefined;
};

/** Two neighbouring digits of one part changed round make the sum exact, decimals or not. */
export const swapIn = (parts: readonly Statement[], whole: Statement): Slip | undefined =>
  mendedBy(parts, whole, swapped);

const MOST_MISSING = 0.2;

/** 小学3210人次、初中2850人次、中职1010人次 of 8640; 勤务214名、文职27名 of 286: counts that all but come to the whole. */
const swapInCounts = (parts: readonly Statement[], whole: Statement): Slip | undefined => {
  const areLong = digitsOf(whole).length >= FEWEST_DIGITS;
  const missing = parts.reduce((rest, { printed }) => rest.minus(printed.value), whole.printed.value).abs();
  return areLong && missing.lte(whole.printed.value.times(MOST_MISSING)) ? swapIn(parts, whole) : undefined;
};

/**
 * Lists after 其中 need not be complete, so one that only falls short proves nothing. It is told when figures are printed to decimals
 * and a swap of neighbouring digits in one of them, or, in a list of three and more, a single other digit makes the sum exact: by
 * chance that is rare.
 */
export const slipOf = (parts: readonly Statement[], whole: Statement, only?: "swap"): Slip | undefined => {
  const exact = parts.filter(hasDecimals);
  if (parts.length >= 2 && exact.length === 0) return swapInCounts(parts, whole);
  if (parts.length < 2 || exact.length === 0) return undefined;
  if (exact.length * 2 < parts.length)
    return parts.length >= 3 && hasDecimals(whole) ? mendedBy(parts, whole, swapped) : undefined;
  const long = parts.filter((part) => digitsOf(part).replace(".", "").length >= FEWEST_DIGITS);
  const swap = long.length === 0 ? undefined : mendedBy(parts, whole, swapped);
  return (
    swap ??
    (only === undefined && parts.length >= 3 && exact.length >= 2 ? mendedBy(parts, whole, otherDigit) : undefined)
  );
};
