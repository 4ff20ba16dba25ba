/** Calendar days without a clock: spreadsheet serials and the ways officers write a date, to and from "2022-03-15". */
import { DAY_ZERO } from "../workbook/dayZero";
import { countInChinese, yearInDigits } from "./chineseNumbers";
import { halfWidth } from "./parse";

const pad = (n: number, width: number): string => String(n).padStart(width, "0");
const isLeap = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
const daysIn = (y: number, m: number): number =>
  [31, isLeap(y) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0;

const dayOf = (y: number, m: number, d: number): string | undefined =>
  y >= 1900 && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m) ? `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}` : undefined;

/** "二〇二二年三月十五日" */
const inDigits = (text: string): string =>
  yearInDigits(text).replace(/(?<=[年月])[一二三四五六七八九十]{1,3}(?=[月日]|$)/g, (n) => String(countInChinese(n)));

/** "年   月   日": the line for a day that nobody has filled in. */
export const isBlankDay = (text: string): boolean => halfWidth(text) === "年月日";

/** A day as systems write one, with its first moment. */
const MIDNIGHT = String.raw`(?:T?00:00(?::00(?:\.0+)?)?)?`;
const DAY = new RegExp(String.raw`^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?${MIDNIGHT}$`);

/** 2022-3-15, 2022/3/15, 2022.3.15, 2022年3月15日, 二〇二二年三月十五日, 2022-03-15 00:00:00. */
export const dayFromText = (text: string): string | undefined => {
  const m = DAY.exec(inDigits(halfWidth(text)));
  return m === null ? undefined : dayOf(Number(m[1]), Number(m[2]), Number(m[3]));
};

// Days from civil and back, proleptic Gregorian, shifted so that March is the first month (H. Hinnant's public algorithm).
const civilToDays = (y: number, m: number, d: number): number => {
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yoe = year - era * 400;
  const doy = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468;
};

const daysToCivil = (days: number): string => {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return `${pad(yoe + era * 400 + (month <= 2 ? 1 : 0), 4)}-${pad(month, 2)}-${pad(doy - Math.floor((153 * mp + 2) / 5) + 1, 2)}`;
};

const EPOCH = civilToDays(DAY_ZERO.year, DAY_ZERO.month, DAY_ZERO.day);

/** undefined below 61 (Excel's wrong leap day) and above year 9999. */
export const dayFromSerial = (serial: number): string | undefined =>
  serial >= 61 && serial < 2958466 ? daysToCivil(Math.floor(serial) + EPOCH) : undefined;

/** The serial of a day in the form this module writes. */
export const serialOf = (day: string): number | undefined => {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  return m === null ? undefined : civilToDays(Number(m[1]), Number(m[2]), Number(m[3])) - EPOCH;
};
