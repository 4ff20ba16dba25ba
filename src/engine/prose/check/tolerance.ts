/** Whether a printed figure can stand for an exact one: rounded to what was printed, or within what its hedge allows. */
import { HUNDRED, tenTo } from "../../../domain/decimal";
import type { Decimal } from "../../../domain/decimal";
import { exactly, halfUnit, overlaps, subtractIntervals } from "../../../domain/interval";
import type { Interval } from "../../../domain/interval";
import type { Hedge, PrintedFigure } from "../read/claim";
import type { Known } from "./value";

const placeOf = (dp: number): Decimal => tenTo(-dp);
const roundTo = (value: Decimal, dp: number): Decimal =>
  dp >= 0 ? value.toDecimalPlaces(dp) : value.toNearest(placeOf(dp));

/** The place of the last digit that is not a padding zero: 7100 → 100. What 约 and 余 leave open. */
const looseness = (printed: PrintedFigure): Decimal => {
  let unit = placeOf(printed.dp);
  for (let i = 0; i < 12 && !printed.value.isZero() && printed.value.modulo(unit.times(10)).isZero(); i++)
    unit = unit.times(10);
  return unit;
};

const HEDGES: Readonly<Record<Hedge, (printed: Decimal, actual: Decimal, loose: Decimal) => boolean>> = {
  about: (printed, actual, loose) => printed.minus(actual).abs().lte(loose),
  over: (printed, actual, loose) => actual.gte(printed) && actual.lt(printed.plus(loose)),
  nearly: (printed, actual, loose) => actual.lte(printed) && actual.gt(printed.minus(loose)),
  atMost: (printed, actual) => actual.lte(printed),
  atLeast: (printed, actual) => actual.gte(printed),
  below: (printed, actual) => actual.lt(printed),
};

const withHedge = (printed: PrintedFigure, actual: Decimal, hedge: Hedge): boolean =>
  HEDGES[hedge](printed.value, actual, looseness(printed));

/** A plain figure of the report: equal after rounding either to the places the other shows (元 in the text, 万元 in the table). */
export const agreesWith = (printed: PrintedFigure, known: Known): boolean => {
  if (printed.hedge !== undefined) return withHedge(printed, known.value, printed.hedge);
  if (known.value.equals(printed.value)) return true;
  return roundTo(known.value, printed.dp).equals(printed.value) || roundTo(printed.value, known.dp).equals(known.value);
};

export interface Quotient {
  readonly value: Decimal;
  /** The fields' own rounding leaves the exact quotient open within this; divided only when asked for: the quotient fits as a rule. */
  readonly possible: () => Interval;
}

const quotientRange = (part: Interval, base: Interval): Interval => ({
  low: part.low.dividedBy(base.high).times(HUNDRED),
  high: part.high.dividedBy(base.low).times(HUNDRED),
});

const isMoreThanNothing = (value: Decimal): boolean => value.isPositive() && !value.isZero();

/** Anything may be a share of it: it is more than nothing, whatever rounding leaves open. */
export const isBase = ({ value, possible }: Known): boolean =>
  isMoreThanNothing(value) && isMoreThanNothing(possible().low);

/** Percentage points. */
export const shareOf = (part: Known, base: Known): Quotient => ({
  value: part.value.dividedBy(base.value).times(HUNDRED),
  possible: () => quotientRange(part.possible(), base.possible()),
});

/** Undefined when the base is nothing. */
export const percentOf = (part: Known, base: Known): Quotient | undefined =>
  isBase(base) ? shareOf(part, base) : undefined;

/** (now − then) ÷ then, in percentage points, with its sign. */
export const changeOf = (now: Known, then: Known): Quotient | undefined => {
  const share = percentOf(now, then);
  return share === undefined
    ? undefined
    : { value: share.value.minus(HUNDRED), possible: () => subtractIntervals(share.possible(), exactly(HUNDRED)) };
};

const printedRange = (printed: PrintedFigure): Interval => {
  const half = placeOf(printed.dp).dividedBy(2);
  return { low: printed.value.minus(half), high: printed.value.plus(half) };
};

export const agreesWithQuotient = (printed: PrintedFigure, quotient: Quotient): boolean => {
  if (printed.hedge !== undefined) return withHedge(printed, quotient.value, printed.hedge);
  return (
    roundTo(quotient.value, printed.dp).equals(printed.value) || overlaps(printedRange(printed), quotient.possible())
  );
};

/** The part lies within half a place of so much of the base: no need to divide the two. */
const isRoundedShare = ({ value, dp }: PrintedFigure, part: Decimal, base: Decimal): boolean =>
  part.times(HUNDRED).minus(value.times(base)).abs().lt(halfUnit(dp).times(base));

/** The same as of their quotient. */
export const agreesWithShare = (printed: PrintedFigure, part: Known, base: Known): boolean =>
  (printed.hedge === undefined && isRoundedShare(printed, part.value, base.value)) ||
  agreesWithQuotient(printed, shareOf(part, base));

export const isOneOff = (printed: PrintedFigure, actual: Decimal): boolean =>
  printed.hedge === undefined && printed.value.minus(actual).abs().lte(placeOf(printed.dp));

/** Off by no more than one in the last place: cut instead of rounded, as a rule. */
export const lastDigitOnly = (printed: PrintedFigure, actual: Decimal): boolean =>
  printed.dp > 0 && isOneOff(printed, actual);
