/** Guards against the last digits of a quotient: a value within 1e-9 of a bound is on the bound. */
import type { Decimal } from "../../domain/decimal";

const GUARD_DIGITS = 9;

/** 104/100 × 100 must step as 104, also when the quotient behind it does not end. */
export const steady = (value: Decimal): Decimal => value.toDecimalPlaces(GUARD_DIGITS);
