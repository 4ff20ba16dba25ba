/** What a cell shows of a number. A text that looks like a figure or a day becomes one as it is typed or pasted, and only the format keeps how it was written. */
import { format as formatted, getFormatInfo } from "numfmt";
import { decimal, Decimal } from "./decimal";

/** Of a number Excel keeps so many digits. */
const KEPT = 15;

/** Formats that a Chinese computer shows in its own order, however they are spelled: those of its settings, and those that Excel names as in English. */
const OF_THE_COMPUTER: readonly (readonly [RegExp, string])[] = [
  [/^m\/d\/yy(?:yy)?(?=$|;| h)/i, "yyyy/m/d"],
  [/^\[\$-(?:F800|x-sysdate)\].*$/i, 'yyyy"年"m"月"d"日"'],
  [/^\[\$-(?:F400|x-systime)\].*$/i, "h:mm:ss"],
];

const GENERAL = /^(?:general|@)?$/i;
const HALF_DAYS = /上午\/下午/g;
/** Digits of other scripts, and other calendars. */
const OF_OTHERS = /\[(?:dbnum|natnum)|\[\$-[^\]]{6,}\]/i;
const KNOWN = /"[^"]*"|\\.|\[[^\]]*\]|general|am\/pm|e[+-]|[ymdhs]/gi;
/** Letters that the library passes over, weekdays in Chinese among them. */
const isRead = (format: string): boolean => !OF_OTHERS.test(format) && !/[a-z]/i.test(format.replace(KNOWN, ""));

/** As Excel rounds: half up, by the decimals that the cell holds. */
const rounded = (value: number, format: string): number => {
  const { type, maxDecimals, scale } = getFormatInfo(format);
  if (!["number", "grouped", "currency", "percent"].includes(type)) return value;
  const places = maxDecimals + (scale > 1 ? 2 : 0);
  return decimal(value).toSignificantDigits(KEPT).toDecimalPlaces(places, Decimal.ROUND_HALF_UP).toNumber();
};

/** undefined where the format is not one that we can read; "" where it shows nothing. */
export const shownNumber = (value: number, format: string): string | undefined => {
  if (GENERAL.test(format)) return String(value);
  const local = OF_THE_COMPUTER.reduce((found, [spelled, own]) => found.replace(spelled, own), format);
  const isHalved = local.search(HALF_DAYS) >= 0;
  const spelled = local.replace(HALF_DAYS, "AM/PM");
  if (!isRead(spelled)) return undefined;
  try {
    const options = { locale: isHalved ? "zh-CN" : "en", dateErrorThrows: true, dateSpanLarge: false };
    return formatted(spelled, rounded(value, spelled), options);
  } catch {
    return undefined;
  }
};
