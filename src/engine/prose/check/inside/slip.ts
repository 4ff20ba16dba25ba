/** Whether a list that falls short of its total does so by one slip of the hand: two digits changed places, or one is another. */
import { Decimal } from "../../../../domain/decimal";
import { overlaps } from "../../../../domain/interval";
import type { Statement } from "../../read/statements";
import { rangeOf, sumRange } from "./figures";

const FEWEST_DIGITS = 4;

const digitsOf = ({ printed }: Statement): string => printed.digits.quote.replace(/[,，\s]/g, "");

const swapped = (digits: string): readonly string[] =>
  [...digits].flatMap((ch, i) => {
    const next = digits.charAt(i + 1);
    return /\d/.test(ch) && /\d/.test(next) && ch !== next
      ? [digits.slice(0, i) + next + ch + digits.slice(i + 2)]
      : [];
  });

export interface Slip {
  readonly part: Statement;
  readonly value: Decimal;
}

/**
 * Lists after 其中 need not be complete, so one that only falls short proves nothing. It is told when every figure is printed to
 * decimals and a swap of neighbouring digits in one of them makes the sum exact: by chance that is rare.
 */
export const slipOf = (parts: readonly Statement[], whole: Statement): Slip | undefined => {
  if (parts.length < 2 || [whole, ...parts].some((one) => one.printed.form !== "amount" || one.printed.dp < 1))
    return undefined;
  for (const part of parts) {
    const digits = digitsOf(part);
    if (digits.replace(".", "").length < FEWEST_DIGITS || !/^\d+(?:\.\d+)?$/.test(digits)) continue;
    for (const other of swapped(digits)) {
      const value = new Decimal(other).dividedBy(part.printed.scale);
      const mended = parts.map((one) => (one === part ? { ...one, printed: { ...one.printed, value } } : one));
      if (overlaps(rangeOf(whole), sumRange(mended))) return { part, value };
    }
  }
  return undefined;
};
