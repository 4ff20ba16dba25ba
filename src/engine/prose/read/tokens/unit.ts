/** What follows the digits: a unit of money, a percent sign, a classifier. */
import { tenTo } from "../../../../domain/decimal";
import { codesOf } from "../../lexicon/trie";
import type { FigureForm } from "../claim";
import type { Page, UnitFound } from "../page";

const ZEROS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const WAN = 4;
const MONEY = /[^\S\n]{0,2}([余多几]?)([十百千万亿]{0,3})([余多]?)[元圆]/y;
const BIG = /[^\S\n]{0,2}([余多几]?)([百千万亿]{1,3})([余多]?)/y;
const PERCENT = /[^\S\n]{0,2}%/y;
const POINTS = /[^\S\n]{0,2}个?百分点/y;
/** 386万千瓦时: the thousand is the unit's. */
const UNIT_OF_THOUSANDS = /^千[瓦克米]/;
const OVER = /[^\S\n]{0,2}([余多])/y;
const DOUBLED = /(?:[十百千万亿]{0,3}元|%)/y;
const SCORE = /[^\S\n]{0,2}分(?![钟之别类析布局期项])/y;

const zerosOf = (multiplier: string): number => [...multiplier].reduce((zeros, ch) => zeros + (ZEROS[ch] ?? 0), 0);

/** What a unit that is no mere classifier can begin with: a sign, a number word, 余, or a blank in front of any of them. */
const BEGINS = codesOf("%元圆个分余多几十百千万亿");
const BLANK = /[^\S\n]/;

const mayBegin = (text: string, at: number): boolean => BEGINS.has(text.charCodeAt(at)) || BLANK.test(text.charAt(at));

const exec = (pattern: RegExp, text: string, at: number): RegExpExecArray | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
};

const found = (
  form: FigureForm,
  unit: string,
  end: number,
  extra: { shift?: number; over?: boolean; doubled?: boolean } = {},
): UnitFound => {
  const shift = extra.shift ?? 0;
  return {
    form,
    unit,
    end,
    factor: tenTo(shift),
    scale: tenTo(-shift),
    shift,
    over: extra.over ?? false,
    doubled: extra.doubled ?? false,
  };
};

/** What a unit may be doubled by: 万元元, 元万元. */
const DOUBLES = codesOf("%元十百千万亿");
const isDoubled = (text: string, at: number): boolean =>
  DOUBLES.has(text.charCodeAt(at)) && exec(DOUBLED, text, at) !== undefined;

export const moneyAt = (text: string, at: number): UnitFound | undefined => {
  const match = exec(MONEY, text, at);
  if (match === undefined) return undefined;
  const end = at + match[0].length;
  const multiplier = match[2] ?? "";
  return found("amount", `${multiplier}元`, end, {
    shift: zerosOf(multiplier) - WAN,
    over: match[1] !== "" || match[3] !== "",
    doubled: isDoubled(text, end),
  });
};

const percent = (text: string, at: number): UnitFound | undefined => {
  const points = exec(POINTS, text, at);
  if (points !== undefined) return found("points", "个百分点", at + points[0].length);
  const sign = exec(PERCENT, text, at);
  if (sign === undefined) return undefined;
  const end = at + sign[0].length;
  return found("percent", "%", end, { doubled: isDoubled(text, end) });
};

const classifier = (
  { lexicon, plain }: Page,
  at: number,
): { readonly unit: string; readonly end: number } | undefined => {
  const blank = plain.charAt(at) === " " ? 1 : 0;
  const match = lexicon.classifiers.match(plain, at + blank);
  return match === undefined ? undefined : { unit: match.value, end: match.end };
};

/** 62万平方米, 150万吨; 131.75亿 with the 元 left out is an amount. */
const big = (page: Page, at: number): UnitFound | undefined => {
  const match = exec(BIG, page.plain, at);
  if (match === undefined) return undefined;
  const inUnit =
    (match[2] ?? "").length > 1 &&
    match[3] === "" &&
    UNIT_OF_THOUSANDS.test(page.plain.slice(at + match[0].length - 1));
  const multiplier = inUnit ? (match[2] ?? "").slice(0, -1) : (match[2] ?? "");
  const end = at + match[0].length - (inUnit ? 1 : 0);
  const over = match[1] !== "" || match[3] !== "";
  const counted = classifier(page, end);
  if (counted !== undefined) return found("count", counted.unit, counted.end, { shift: zerosOf(multiplier), over });
  return found("amount", multiplier, end, { shift: zerosOf(multiplier) - WAN, over });
};

const counted = (page: Page, at: number): UnitFound | undefined => {
  const over = exec(OVER, page.plain, at);
  const from = at + (over?.[0].length ?? 0);
  const match = classifier(page, from);
  if (match !== undefined) return found("count", match.unit, match.end, { over: over !== undefined });
  const score = exec(SCORE, page.plain, from);
  if (score !== undefined) return found("score", "分", from + score[0].length, { over: over !== undefined });
  return over === undefined ? undefined : found("number", "", from, { over: true });
};

/** The two that most figures have, right behind the digits. */
const usual = (text: string, at: number): UnitFound | undefined => {
  const [form, unit]: [FigureForm, string] = text.startsWith("万元", at) ? ["amount", "万元"] : ["percent", "%"];
  const end = at + unit.length;
  if (!text.startsWith(unit, at)) return undefined;
  return found(form, unit, end, { doubled: isDoubled(text, end) });
};

/** The unit at a place right behind digits; undefined when nothing there is a unit. */
export const unitAt = (page: Page, at: number): UnitFound | undefined => {
  const { plain } = page;
  if (mayBegin(plain, at))
    return usual(plain, at) ?? percent(plain, at) ?? moneyAt(plain, at) ?? big(page, at) ?? counted(page, at);
  const match = classifier(page, at);
  return match === undefined ? undefined : found("count", match.unit, match.end);
};
