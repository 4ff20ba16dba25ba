/** Years as they are written: 2022年, 二〇二二年, 2019年至2021年, 与2020年相比. */
import { codesOf } from "../../lexicon/trie";
import type { Page } from "../page";
import type { Token } from "./token";

const YEAR = /((?:19|20)\d{2})\s?年(?:度|初)?/y;
const CHINESE_YEAR = /((?:二〇|二零|一九)[零〇一二三四五六七八九]{2})年度?/y;

/** With these a year begins. */
const DIGIT_BEGINS = codesOf("12");
const NUMERAL_BEGINS = codesOf("一二");

const DIGIT_OF: Readonly<Record<string, string>> = {
  零: "0",
  〇: "0",
  一: "1",
  二: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  九: "9",
};

export const yearAt = (page: Page, at: number): Token | undefined => {
  const code = page.plain.charCodeAt(at);
  const pattern = DIGIT_BEGINS.has(code) ? YEAR : NUMERAL_BEGINS.has(code) ? CHINESE_YEAR : undefined;
  if (pattern === undefined) return undefined;
  pattern.lastIndex = at;
  const match = pattern.exec(page.plain);
  if (match === null) return undefined;
  const year = [...(match[1] ?? "")].map((ch) => DIGIT_OF[ch] ?? ch).join("");
  const word = wordFromYear(page, at + match[0].indexOf("年"));
  if (word !== undefined) return { kind: "year", start: at, end: word, value: { year } };
  const end = at + match[0].length;
  return { kind: "year", start: at, end, value: { year, ...(match[0].endsWith("初") ? { starts: true } : {}) } };
};

/** 2022年末结转结余, 2022年初预算: 年末结转结余 and 年初预算 are words of their own. Where such a word begins. */
const wordFromYear = ({ plain, lexicon }: Page, at: number): number | undefined => {
  if (!/[末底初]/.test(plain.charAt(at + 1))) return undefined;
  const word = lexicon.vocabulary.match(plain, at);
  return word !== undefined && word.end > at + 2 ? at : undefined;
};

const YEARS = /(?:19|20)\d{2}\s?年?\s?(?:[-—–~～至]|到)\s?(?:19|20)\d{2}\s?年度?/y;

/** 2019年至2021年 */
export const yearsAt = (page: Page, at: number): Token | undefined => {
  if (!DIGIT_BEGINS.has(page.plain.charCodeAt(at))) return undefined;
  YEARS.lastIndex = at;
  const match = YEARS.exec(page.plain);
  return match === null ? undefined : { kind: "period", start: at, end: at + match[0].length, value: undefined };
};

/** 与2020年度相比, 同2020年相比. */
const COMPARED_YEAR = /[与和同]\s?((?:19|20)\d{2})\s?年度?(?:决算数?|同期)?相?[比较](?![例重])/y;

export const comparedYearAt = (page: Page, at: number): Token | undefined => {
  COMPARED_YEAR.lastIndex = at;
  const match = COMPARED_YEAR.exec(page.plain);
  return match === null
    ? undefined
    : { kind: "year", start: at, end: at + match[0].length, value: { year: match[1] ?? "", compares: true } };
};
