/** Days and times of day as a format writes them. */
import { decimal } from "../decimal";
import { dayFromSerial } from "../day";
import type { FormatPart } from "./parts";

const SECONDS_OF_DAY = 86_400;
/** The day after the last one, 9999-12-31: from here on Excel shows no time either. */
const END = 2_958_466;

interface Moment {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** To the second. A time of the first day, which has no date, is one of day 0. */
const momentAt = (serial: number, needsDay: boolean): Moment | undefined => {
  const seconds = decimal(serial).times(SECONDS_OF_DAY).toDecimalPlaces(0).toNumber();
  const day = dayFromSerial(Math.floor(seconds / SECONDS_OF_DAY));
  if (day === undefined && needsDay) return undefined;
  const [year = "", month = "", date = ""] = (day ?? "").split("-");
  const time = seconds % SECONDS_OF_DAY;
  return {
    year,
    month,
    day: date,
    hour: Math.floor(time / 3600),
    minute: Math.floor(time / 60) % 60,
    second: time % 60,
  };
};

const MONTHS = "January February March April May June July August September October November December".split(" ");

const bare = (digits: string): string => digits.replace(/^0(?=.)/, "");
const timed = (n: number, text: string): string => String(n).padStart(Math.min(text.length, 2), "0");

const HALVES: Readonly<Record<string, readonly [am: string, pm: string]>> = {
  "am/pm": ["AM", "PM"],
  "上午/下午": ["上午", "下午"],
};

const DAY = /^(?:y|d|m)/;

/** "m" beside hours or seconds is a minute: it comes back as "n". */
const withMinutes = (moments: readonly string[]): readonly string[] =>
  moments.map((text, i) =>
    /^mm?$/.test(text) && (/^h/.test(moments[i - 1] ?? "") || /^s/.test(moments[i + 1] ?? ""))
      ? text.replace(/m/g, "n")
      : text,
  );

const wordsOfMonth = (text: string, month: string): string => {
  const name = MONTHS[Number(month) - 1] ?? "";
  return text.length === 3 ? name.slice(0, 3) : text.length === 4 ? name : name.slice(0, 1);
};

const written = (text: string, at: Moment, hour: number): string | undefined => {
  switch (text[0]) {
    case "y":
      return text.length > 2 ? at.year : at.year.slice(2);
    case "m":
      if (text.length > 2) return text.length > 5 ? undefined : wordsOfMonth(text, at.month);
      return text.length === 2 ? at.month : bare(at.month);
    case "d":
      if (text.length > 2) return undefined;
      return text.length === 2 ? at.day : bare(at.day);
    case "h":
      return timed(hour, text);
    case "n":
      return timed(at.minute, text);
    case "s":
      return timed(at.second, text);
    default:
      return HALVES[text]?.[at.hour < 12 ? 0 : 1];
  }
};

/** Names of weekdays are not read: their language is that of the computer. */
export const shownMoment = (parts: readonly FormatPart[], serial: number): string | undefined => {
  const moments = withMinutes(parts.flatMap(({ kind, text }) => (kind === "moment" ? [text] : [])));
  if (
    serial < 0 ||
    serial >= END ||
    parts.some(({ kind, text }) => kind === "digit" || kind === "general" || text === "%")
  )
    return undefined;
  const at = momentAt(
    serial,
    moments.some((text) => DAY.test(text)),
  );
  if (at === undefined) return undefined;
  const isHalved = moments.some((text) => text in HALVES);
  const hour = isHalved ? ((at.hour + 11) % 12) + 1 : at.hour;
  let next = 0;
  const shown = parts.map(({ kind, text }) => (kind === "moment" ? written(moments[next++] ?? "", at, hour) : text));
  return shown.includes(undefined) ? undefined : shown.join("");
};
