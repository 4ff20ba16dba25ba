/** 拨付村医补助1860人，人均0.6万元，共1116万元: how many, how much for each, and what that comes to. */
import { phrases } from "../../lexicon/phrases";
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { isSwapOf } from "./digitSlip";
import { agrees, contradiction, isExact, shown } from "./figures";
import { atEach, isSaidIn, NOTHING } from "./inTurn";

const says = phrases.products;

/** The one of the two that says how much for each, and the other. */
const factorsOf = (first: Statement, second: Statement): readonly [Statement, Statement] | undefined => {
  const isEach = (one: Statement): boolean => says.each.test(one.lead) && one.printed.form === "amount";
  if (says.perHeadAndTime.test(first.lead) && second.printed.form === "count") return undefined;
  if (isEach(second) && first.printed.form === "count") return [first, second];
  return isEach(first) && second.printed.form === "count" ? [second, first] : undefined;
};

const MONTHS = 12;

const productAt = (stated: Stated, i: number): readonly Differs[] => {
  const [first, second, total] = stated.slice(i, i + 3);
  if (first === undefined || second === undefined || total === undefined) return [];
  const isOfYear = says.inTheYear.test(total.lead) && [first, second].some(({ lead }) => says.monthly.test(lead));
  if (!isOfYear && !says.inAll.test(total.lead)) return [];
  const factors = factorsOf(first, second);
  if (factors === undefined || ![first, second, total].every(isExact) || total.printed.form !== "amount") return [];
  const [count, each] = factors;
  const times = count.printed.value.times(isOfYear ? MONTHS : 1);
  const value = times.times(each.printed.value);
  const mean = total.printed.value.dividedBy(times);
  if (!mean.isFinite() || (agrees(each, { low: mean, high: mean }) && !isSwapOf(total, value))) return [];
  const related = [count.at, each.at];
  return [contradiction({ at: total, subject: "数量与单价之积", found: shown(value, total), related, value })];
};

const AT_FIGURE = [productAt];

export const checkProducts = (stated: Stated): readonly Differs[] =>
  isSaidIn(stated, says.each) ? atEach(stated, AT_FIGURE) : NOTHING;
