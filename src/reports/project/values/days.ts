/** Days as deadlines are written: 2021年12月底前, 12月31日前, 2021年底. */
import type { Day } from "../../../domain/cell";
import { dayFromText } from "../../../domain/day";

const DEADLINE = new RegExp(
  [
    "^(?:于|在)?",
    String.raw`(?:(?<said>\d{4}|当|本)年(?:度)?)?`,
    String.raw`(?:(?<month>\d{1,2})月份?)?`,
    String.raw`(?:(?<day>\d{1,2})[日号])?`,
    "[底末]?(?:之前|以前|前|内)?",
    "(?:全部|按时|已)?(?:完成|完工|竣工|建成|交付|验收|投入使用|支付|拨付|发放)?(?:到位)?(?:完毕)?$",
  ].join(""),
);

const lastDayOf = (year: string, month: string): Day | undefined =>
  ["31", "30", "29", "28"].map((day) => dayFromText(`${year}-${month}-${day}`)).find((day) => day !== undefined);

/** `text`: half width, without blanks. A month or a year alone means its last day; without a year it is that of the report. */
export const deadlineIn = (text: string, year: string | undefined): Day | undefined => {
  const whole = dayFromText(text);
  if (whole !== undefined) return whole;
  const { said, month, day } = DEADLINE.exec(text)?.groups ?? {};
  if (said === undefined && month === undefined) return undefined;
  const inYear = said !== undefined && /^\d{4}$/.test(said) ? said : year;
  if (inYear === undefined) return undefined;
  if (day !== undefined) return month === undefined ? undefined : dayFromText(`${inYear}-${month}-${day}`);
  return lastDayOf(inYear, month ?? "12");
};
