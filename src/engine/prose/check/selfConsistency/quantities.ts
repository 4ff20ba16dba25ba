/**
 * 执法记录仪86套25.8万元，套均3000元; 每人每月420元，日均在押386人，全年支出194.5万元: how many, how much for each and what that comes to,
 * in whatever order. Told only where the product's own digits are changed round: whether the three belong together, nobody has said.
 */
import type { Decimal } from "../../../../domain/decimal";
import { phrases } from "../../lexicon/phrases";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { isSwapOf } from "./digitSlip";
import { contradiction, isExact, shown } from "./figures";
import { inEach, NOTHING } from "./inTurn";

const says = phrases.quantities;
const MONTHS = 12;
const NEAR = 3;

const isEach = (one: Statement): boolean => one.printed.form === "amount" && isExact(one) && says.each.test(one.lead);

const productsOf = (count: Statement, each: Statement): readonly Decimal[] => {
  const once = count.printed.value.times(each.printed.value);
  return says.monthly.test(each.lead) ? [once, once.times(MONTHS)] : [once];
};

/** `before`: the sentence in front may have said how many there are. */
const slippedBy = (before: Stated, stated: Stated, k: number): readonly Differs[] => {
  const each = stated[k];
  if (each === undefined || !isEach(each)) return NOTHING;
  const near = stated.slice(Math.max(0, k - NEAR), k + NEAR + 1).filter((one) => one !== each && isExact(one));
  const counts = [...before, ...near].filter((one) => one.printed.form === "count" && isExact(one));
  const totals = near.filter((one) => one.printed.form === "amount" && !isEach(one));
  return totals.flatMap((total) => {
    const ways = counts.flatMap((count) => productsOf(count, each).map((value) => ({ count, value })));
    const isRight = ways.some(({ value }) =>
      value.toDecimalPlaces(Math.max(0, total.printed.dp)).equals(total.printed.value),
    );
    const slipped = isRight ? undefined : ways.find(({ value }) => isSwapOf(total, value));
    if (slipped === undefined) return [];
    const { count, value } = slipped;
    const related = [count.at, each.at];
    return [contradiction({ at: total, subject: "数量与单价之积", found: shown(value, total), related, value })];
  });
};

export const checkQuantities = (sentences: readonly Stated[]): readonly Differs[] =>
  inEach(sentences, (stated, i) => inEach(stated, (_, k) => slippedBy(sentences[i - 1] ?? [], stated, k)));
