/** How many points a 扣分原因 says were taken off; undefined where it says none, or not for certain. */
import { Decimal, sumOf } from "../../../../domain/decimal";
import { halfWidth } from "../../../../domain/parse";

const POINTS = "(\\d+(?:\\.\\d+)?)分";
const DEDUCTION = new RegExp(`扣[减除掉去]?了?${POINTS}`, "g");
const TOTAL = new RegExp(`(?:共|合计|累计|总计|一共)计?扣[减除掉去]?了?${POINTS}`, "g");
/** What the standard says, another year, a part of what is said already, or what was not done: then it is no deduction of this indicator. */
const OTHER =
  /每|各[^，。；]{0,4}扣|分别|其中|[上去往前次]年[^，。；]*扣|若|如果|否则|假如|本应|应扣|可扣|该扣|不扣|未扣|免扣|少扣|多扣|最[高多]扣|至多扣|拟扣|原扣|不予扣|建议扣/;
/** One deduction by the standard and one of the department's own may say the same points twice. */
const BY_STANDARD = /标准|规则|规定|从严|从宽|复核/;
/** Words with 扣 that take nothing off. */
const NO_POINTS = /扣分(?=原因|项|标准|点|说明|[，。；：])|扣完为止/g;

const found = (text: string, pattern: RegExp): readonly Decimal[] =>
  [...text.matchAll(pattern)].map((match) => new Decimal(match[1] ?? "0"));

export const statedDeduction = (reason: string): Decimal | undefined => {
  const text = halfWidth(reason).replace(/\s/g, "").replace(NO_POINTS, "");
  const totals = found(text, TOTAL);
  if (totals.length > 0) return totals.length === 1 ? totals[0] : undefined;
  const each = found(text, DEDUCTION);
  if (each.length === 0 || OTHER.test(text) || each.length !== text.split("扣").length - 1) return undefined;
  return each.length > 1 && BY_STANDARD.test(text) ? undefined : sumOf(each);
};
