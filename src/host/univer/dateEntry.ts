/** Dates, times and fractions that a Chinese Excel recognises in what is entered, with the number format that it gives them. */
import { serialAt } from "../../workbook/dayZero";

interface Moment {
  readonly value: number;
  readonly format: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const HALF_DAY = 12;

/** The serial number behind an entry; undefined for anything else. A date without a year is of this year. */
export const momentIn = (entry: string, thisYear = new Date().getFullYear()): Moment | undefined =>
  fullDate(entry) ??
  dateAndTime(entry) ??
  chineseDate(entry) ??
  monthName(entry, thisYear) ??
  monthOfYear(entry) ??
  shortDate(entry, thisYear) ??
  time(entry) ??
  fraction(entry);

const serial = (year: number, month: number, day: number, format: string): Moment | undefined => {
  const moment = Date.UTC(year, month - 1, day);
  return new Date(moment).getUTCDate() === day ? { value: serialAt(moment), format } : undefined;
};

const numbers = (pattern: RegExp, entry: string): readonly number[] | undefined =>
  pattern
    .exec(entry)
    ?.slice(1)
    .map((part: string | undefined) => Number(part ?? 0));

const fullDate = (entry: string): Moment | undefined => {
  const [year, month, day] = numbers(/^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/, entry) ?? [];
  return year === undefined || month === undefined || day === undefined
    ? undefined
    : serial(year, month, day, "yyyy/m/d");
};

const dateAndTime = (entry: string): Moment | undefined => {
  const [, day = "", clock = ""] = /^(\S+) (\S+)$/.exec(entry) ?? [];
  const [date, hour] = [fullDate(day), time(clock)];
  return date === undefined || hour === undefined
    ? undefined
    : { value: date.value + hour.value, format: `${date.format} ${hour.format}` };
};

const chineseDate = (entry: string): Moment | undefined => {
  const [year, month, day] = numbers(/^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/, entry) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return serial(year, month, day === 0 ? 1 : day, day === 0 ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"');
};

const monthName = (entry: string, year: number): Moment | undefined => {
  const [, before, name = "", after] = /^(\d{1,2})?[- ]?([a-z]{3})[a-z]*[- ]?(\d{1,2})?$/i.exec(entry) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0 || (before === undefined) === (after === undefined)) return undefined;
  return serial(year, month, Number(before ?? after), "d-mmm");
};

/** January 2016, and Feb-32 since February has no such day. */
const monthOfYear = (entry: string): Moment | undefined => {
  const [, name = "", year = ""] = /^([a-z]{3})[a-z]*[- ]?(\d{4}|\d{2})$/i.exec(entry) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0) return undefined;
  return serial(Number(year) + (year.length > 2 ? 0 : century(Number(year))), month, 1, "mmm-yy");
};

/** Excel takes 00 to 29 for this century. */
const century = (year: number): number => (year < 30 ? 2000 : 1900);

/** 1/2 is the second of January. */
const shortDate = (entry: string, year: number): Moment | undefined => {
  const [month, day] = numbers(/^(\d{1,2})[-/](\d{1,2})$/, entry) ?? [];
  return month === undefined || day === undefined || month > 12 ? undefined : serial(year, month, day, 'm"月"d"日"');
};

const time = (entry: string): Moment | undefined => {
  const [, half, clock = ""] = /^(上午|下午)?(.+)$/.exec(entry) ?? [];
  const [hours, minutes, seconds] = numbers(/^(\d{1,2}):(\d{2})(?::(\d{2}))?$/, clock.trim()) ?? [];
  if (hours === undefined || minutes === undefined || seconds === undefined || minutes > 59 || seconds > 59)
    return undefined;
  const later = half === "下午" && hours < HALF_DAY ? HALF_DAY : 0;
  return { value: ((hours + later) * 3600 + minutes * 60 + seconds) / 86_400, format: "h:mm" };
};

const fraction = (entry: string): Moment | undefined => {
  const [whole, part, of] = numbers(/^(\d+) (\d+)\/(\d+)$/, entry) ?? [];
  return whole === undefined || part === undefined || !of ? undefined : { value: whole + part / of, format: "# ?/?" };
};
