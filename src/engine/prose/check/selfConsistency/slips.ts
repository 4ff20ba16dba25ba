/**
 * 核减后为845万元，实际采购812.60万元，节约34.20万元: of three amounts one would be the sum of the others, had not two of its digits
 * changed places. Whatever the three are, that seldom happens by chance.
 */
import { phrases } from "../../lexicon/phrases";
import type { Decimal } from "../../../../domain/decimal";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { isSwapOf, type Slip } from "./digitSlip";
import { changeRange, contradiction, isExact, isQuantity, sameKind, shareRange, shown } from "./figures";
import { inEach, NOTHING } from "./inTurn";

const says = phrases.slips;

const FEWEST_DIGITS = 4;

const digitsIn = ({ printed }: Statement): number => printed.digits.quote.replace(/\D/g, "").length;

/** What each of the three would be, if the others are right. */
const wouldBe = (a: Statement, b: Statement): readonly Decimal[] => [
  a.printed.value.plus(b.printed.value),
  a.printed.value.minus(b.printed.value).abs(),
];

const slipOfThree = (three: readonly [Statement, Statement, Statement]): Slip | undefined => {
  const [a, b, c] = three;
  const turns = [
    [c, a, b],
    [b, a, c],
    [a, b, c],
  ] as const;
  const all = turns.flatMap(([part, x, y]) => wouldBe(x, y).map((value): Slip => ({ part, value })));
  const dp = Math.max(0, ...three.map(({ printed }) => printed.dp));
  if (all.some(({ part, value }) => value.toDecimalPlaces(dp).equals(part.printed.value))) return undefined;
  return all.find(({ part, value }) => digitsIn(part) >= FEWEST_DIGITS && isSwapOf(part, value));
};

const threeAt = (amounts: readonly Statement[], i: number): readonly Differs[] => {
  const [a, b, c] = [amounts[i], amounts[i + 1], amounts[i + 2]];
  if (a === undefined || b === undefined || c === undefined || !says.related.test(b.lead + c.lead)) return NOTHING;
  if (/[；;]/.test(b.lead + c.lead) || [a, b, c].some((one) => digitsIn(one) < 3)) return [];
  const slip = slipOfThree([a, b, c]);
  if (slip === undefined) return [];
  const { part, value } = slip;
  const related = [a, b, c].filter((one) => one !== part).map(({ at }) => at);
  return [contradiction({ at: part, subject: "前后数字之差", found: shown(value, part), related, value })];
};

/** A share, or a change, of the two figures right in front of the percentage. */
const rateAt = (stated: Stated, i: number): readonly Differs[] => {
  const rate = stated[i];
  if (rate?.printed.form !== "percent" || !isExact(rate) || digitsIn(rate) < FEWEST_DIGITS) return NOTHING;
  const [first, second] = stated.slice(Math.max(0, i - 2), i).filter((one) => isExact(one) && isQuantity(one));
  if (first === undefined || second === undefined || !sameKind(first, second)) return [];
  const ways = [
    shareRange(second, first),
    shareRange(first, second),
    changeRange(second, first),
    changeRange(first, second),
  ].flatMap((way) => way ?? []);
  if (ways.some(({ value }) => value.minus(rate.printed.value).abs().lte(0.1))) return [];
  const way = ways.find(({ value }) => isSwapOf(rate, value));
  if (way === undefined) return [];
  const related = [first.at, second.at];
  return [contradiction({ at: rate, subject: "比率", found: shown(way.value, rate), related, value: way.value })];
};

export const checkSlips = (stated: Stated): readonly Differs[] => {
  if (stated.length < 3) return NOTHING;
  const amounts = stated.filter((one) => one.printed.form === "amount" && isExact(one));
  return [...inEach(amounts, (_, i) => threeAt(amounts, i)), ...inEach(stated, (_, i) => rateAt(stated, i))];
};
