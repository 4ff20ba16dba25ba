/** What a sentence says was spent on a project: an amount right behind its name. */
import { decimal, type Decimal } from "../../../domain/decimal";
import { halfWidth } from "../../../domain/parse";
import { mentions } from "./mentions";

/** In 万元. */
export interface SaidSpent {
  readonly value: Decimal;
  /** One in the last place that was written. */
  readonly step: Decimal;
  readonly quote: string;
}

/** Only words of the year's whole: 当年, 全年. Another year, a part or a plan stands between, and nothing is read. */
const AMOUNT = new RegExp(
  [
    '^[”"》]?(?:资金|项目|经费)?',
    "(?:全年|当年|本年)?(?:实际)?(?:共|共计|合计)?",
    "(?:支出|执行|使用|支付)(?:资金|数|金额)?(?:共|共计|合计)?(?:为|是)?",
    String.raw`(?<digits>\d+(?:,\d{3})*(?:\.\d+)?)(?<unit>万元|亿元|元)(?![余多左])`,
  ].join(""),
);
const TEN = decimal(10);
const IN_TEN_THOUSANDS: Readonly<Record<string, string>> = { 万元: "1", 亿元: "10000", 元: "0.0001" };

export const spentIn = (text: string, project: string): readonly SaidSpent[] => {
  const [clean, title] = [halfWidth(text), halfWidth(project)];
  return mentions(clean, title).flatMap((end) => {
    const match = AMOUNT.exec(clean.slice(end));
    if (match === null) return [];
    const { digits = "", unit = "" } = match.groups ?? {};
    const written = decimal(digits.replace(/,/g, ""));
    const scale = decimal(IN_TEN_THOUSANDS[unit] ?? "1");
    const step = scale.times(TEN.pow(-written.decimalPlaces()));
    return [{ value: written.times(scale), step, quote: title + match[0] }];
  });
};
