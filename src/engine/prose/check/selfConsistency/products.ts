/** 拨付村医补助1860人，人均0.6万元，共1116万元: how many, how much for each, and what that comes to. */
import type { Stated, Statement } from "../../read/statements";
import type { Differs } from "../verdict";
import { isSwapOf } from "./digitSlip";
import { agrees, contradiction, isExact, shown } from "./figures";

const EACH = /(?:人均|户均|亩均|每人|每户|每亩|每个|每台|每辆|每次|每场|每期|每村|每所|每家)[^，,；;。0-9]{0,6}$/;
const IN_ALL =
  /^[，,]?(?:[^，,；;。、0-9共]{1,6})?[，,]?(?:共|共计|合计|总计|共需|合计需|需)(?:补助|拨付|支出|安排|发放|投入|资金|支付)*(?:为)?$/;

/** The one of the two that says how much for each, and the other. */
const factorsOf = (first: Statement, second: Statement): readonly [Statement, Statement] | undefined => {
  const isEach = (one: Statement): boolean => EACH.test(one.lead) && one.printed.form === "amount";
  if (isEach(second) && first.printed.form === "count") return [first, second];
  return isEach(first) && second.printed.form === "count" ? [second, first] : undefined;
};

const productAt = (stated: Stated, i: number): readonly Differs[] => {
  const [first, second, total] = stated.slice(i, i + 3);
  if (first === undefined || second === undefined || total === undefined || !IN_ALL.test(total.lead)) return [];
  const factors = factorsOf(first, second);
  if (factors === undefined || ![first, second, total].every(isExact) || total.printed.form !== "amount") return [];
  const [count, each] = factors;
  const value = count.printed.value.times(each.printed.value);
  const mean = total.printed.value.dividedBy(count.printed.value);
  if (!mean.isFinite() || (agrees(each, { low: mean, high: mean }) && !isSwapOf(total, value))) return [];
  const related = [count.at, each.at];
  return [contradiction({ at: total, subject: "数量与单价之积", found: shown(value, total), related, value })];
};

export const checkProducts = (stated: Stated): readonly Differs[] => stated.flatMap((_, i) => productAt(stated, i));
