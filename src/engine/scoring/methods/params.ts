/** The notation of parameters, as schemas from text to what a rule computes with. Messages continue "参数“每”…". */
import * as v from "valibot";
import { type Decimal, decimal, ZERO } from "../../../domain/decimal";
import { halfWidth } from "../../../domain/parse";
import { besideEachOther, parseLooseRange, parseRange, type Range } from "../range";

const NUMBER = /^-?\d+(\.\d+)?$/;

/** Full-width digits and the unit behind them are taken as typed by a person. */
const parseDecimal = (text: string): Decimal | undefined => {
  const clean = halfWidth(text).replace(/(?:%|分|个?百分点)$/, "");
  return NUMBER.test(clean) ? decimal(clean) : undefined;
};

/** Text in our notation; what cannot be read is one issue with `message`. */
export const notation = <T>(parse: (text: string) => T | undefined, message: string): v.GenericSchema<string, T> =>
  v.pipe(
    v.string(message),
    v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
      const value = parse(dataset.value);
      if (value !== undefined) return value;
      addIssue({ message: `${message}，现为“${dataset.value}”` });
      return NEVER;
    }),
  );

export const number = notation(parseDecimal, "应为数");
export const positive = v.pipe(
  number,
  v.check((value) => value.gt(ZERO), "必须大于 0"),
);
export const notNegative = v.pipe(
  number,
  v.check((value) => value.gte(ZERO), "不能小于 0"),
);

/** 、 or a comma that stands between entries and not in a pair of brackets. */
const BETWEEN_ENTRIES = /、|[，,](?![^[(（]*[\])）])/;

/** A list: an array in an edition file, entries set apart by 、 in a cell. */
export const listOf = <T>(entry: v.GenericSchema<string, T>): v.GenericSchema<string | string[], T[]> =>
  v.pipe(
    v.union(
      [
        v.array(v.string()),
        v.pipe(
          v.string(),
          v.transform((text) => text.split(BETWEEN_ENTRIES)),
        ),
      ],
      "应为用“、”隔开的清单",
    ),
    v.array(entry),
    v.minLength(1, "不能为空"),
  );

const pair = (text: string): readonly [string, string] | undefined => {
  const at = text.replace(/：/g, ":").lastIndexOf(":");
  return at <= 0 ? undefined : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
};

export interface Band {
  readonly range: Range;
  readonly points: Decimal;
}

const parseBand = (text: string): Band | undefined => {
  const [left = "", right = ""] = pair(text) ?? [];
  const range = parseLooseRange(left);
  const points = parseDecimal(right);
  return range === undefined || points === undefined || points.isNegative() ? undefined : { range, points };
};

/** What one line says outright of the figure where two meet holds for the other. */
const tableOf = <Line extends { readonly range: Range }>(line: v.GenericSchema<string, Line>) =>
  v.pipe(
    listOf(line),
    v.transform((lines) => besideEachOther(lines)),
  );

/** "[80,90):4" */
export const bandList = tableOf(notation(parseBand, "应写成“[80,90):4”的样子，也可写“80（含）-90:4”"));

/** "名称:数" with a free name. */
export interface NamedParam<T> {
  readonly name: string;
  readonly value: T;
}

const named =
  <T>(parse: (text: string) => T | undefined) =>
  (text: string): NamedParam<T> | undefined => {
    const [name = "", right = ""] = pair(text) ?? [];
    const value = parse(right);
    return name === "" || value === undefined ? undefined : { name, value };
  };

export const parseNamedNumber = named(parseDecimal);
export const namedNumber = notation(parseNamedNumber, "应写成“名称:数”的样子");

export interface Tier {
  readonly name: string;
  readonly range: Range;
}

const parseTier = (text: string): Tier | undefined => {
  const found = named(parseLooseRange)(text);
  return found && { name: found.name, range: found.value };
};

export const tierList = tableOf(notation(parseTier, "应写成“名称:[60,80)”的样子"));

/** In a table the next band says whether 60以下 has 60 in it; alone nothing does. */
const parseSingle = (text: string): Range | undefined =>
  /\d%?以下$/.test(halfWidth(text)) ? undefined : parseRange(text);
export const range = notation(parseSingle, "应写成“≥90”或“[80,90)”的样子");

/** One of a few words. */
export const oneOf = <const W extends readonly string[]>(...words: W): v.GenericSchema<unknown, W[number]> =>
  v.picklist(words, `应为${words.map((word) => `“${word}”`).join("或")}`);

/** Restated full points; optional, and then held against 分值. */
export const fullPoints = v.optional(positive);
