/** Numbers written in Chinese numerals: 七千一百三十八点一二, 三十, 两. */
import { Decimal, ZERO } from "../../../../domain/decimal";

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 10000, 亿: 100000000 };

const NUMERAL = /(?:[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]+)(?:点[零〇一二三四五六七八九]+)?/y;

/** The run of numerals at a place, or "" when there is none. */
export const chineseRun = (text: string, at: number): string => {
  NUMERAL.lastIndex = at;
  return NUMERAL.exec(text)?.[0] ?? "";
};

interface Parts {
  total: Decimal;
  section: Decimal;
  digit: number | undefined;
}

const closeSection = (parts: Parts, factor: number): boolean => {
  const section = parts.section.plus(parts.digit ?? 0);
  if (section.isZero()) return false;
  parts.total = parts.total.plus(section.times(factor));
  parts.section = ZERO;
  parts.digit = undefined;
  return true;
};

const takeDigit = (parts: Parts, digit: number): boolean => {
  if (parts.digit !== undefined && parts.digit !== 0) return false;
  parts.digit = digit;
  return true;
};

const takeSmall = (parts: Parts, factor: number): boolean => {
  const digit = parts.digit === undefined && factor === 10 ? 1 : (parts.digit ?? 0);
  if (digit === 0) return false;
  parts.section = parts.section.plus(digit * factor);
  parts.digit = undefined;
  return true;
};

const take = (parts: Parts, ch: string): boolean => {
  const digit = DIGITS[ch];
  if (digit !== undefined) return takeDigit(parts, digit);
  const small = SMALL[ch];
  if (small !== undefined) return takeSmall(parts, small);
  const large = LARGE[ch];
  return large !== undefined && closeSection(parts, large);
};

const wholeOf = (run: string): Decimal | undefined => {
  const parts: Parts = { total: ZERO, section: ZERO, digit: undefined };
  for (const ch of run) if (!take(parts, ch)) return undefined;
  return parts.total.plus(parts.section).plus(parts.digit ?? 0);
};

/** Undefined when the run is no number of the ordinary kind: 十四五, 二〇二一, 千万 standing alone. */
export const chineseNumber = (run: string): { readonly value: Decimal; readonly dp: number } | undefined => {
  const [before = "", after = ""] = run.split("点");
  if (/^[百千万亿]/.test(before)) return undefined;
  const whole = wholeOf(before);
  if (whole === undefined) return undefined;
  const decimals = [...after].map((ch) => DIGITS[ch] ?? 0).join("");
  return { value: decimals === "" ? whole : new Decimal(`${whole.toFixed()}.${decimals}`), dp: decimals.length };
};
