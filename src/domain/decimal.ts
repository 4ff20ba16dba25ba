/**
 * The one decimal type of the product. Money and scores never pass through binary arithmetic.
 * 40 significant digits: sums of 200 units and quotients shown to two decimals stay exact well past what is printed.
 */
import DecimalJs from "decimal.js";

export const Decimal = DecimalJs.clone({
  precision: 40,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -30,
  toExpPos: 40,
});
export type Decimal = DecimalJs;

export const ZERO: Decimal = new Decimal(0);
export const HUNDRED: Decimal = new Decimal(100);

/** A literal decimal. Throws on anything that is not one: for constants in code and validated data only. */
export const decimal = (text: string | number): Decimal => new Decimal(text);

export const sumOf = (values: Iterable<Decimal>): Decimal => {
  let total: Decimal | undefined;
  for (const value of values) total = total?.plus(value) ?? value;
  return total ?? ZERO;
};

export const lesser = (a: Decimal, b: Decimal): Decimal => (a.lte(b) ? a : b);

export const clamp = (value: Decimal, low: Decimal, high: Decimal): Decimal => {
  const most = lesser(value, high);
  return most.lt(low) ? low : most;
};

const powers = new Map<number, Decimal>();

/** Ten to the shift; the few there are made once. */
export const tenTo = (shift: number): Decimal => {
  const known = powers.get(shift);
  if (known !== undefined) return known;
  const made = new Decimal(10).pow(shift);
  powers.set(shift, made);
  return made;
};
