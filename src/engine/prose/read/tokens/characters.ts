/** What can begin with a character, looked up once at each place of a text. */
import { oncePer } from "../../../../domain/oncePer";
import type { Lexicon } from "../../lexicon/lexicon";
import { codesOf } from "../../lexicon/trie";
import type { MarkToken } from "./token";

/** Quote marks and blanks: between words they say nothing. */
export const SILENT = 1;
/** A figure, a year or something to step over. */
export const NUMERIC = 2;
/** A numeral in Chinese characters: 七, 佰. */
export const NUMERAL = 4;
export const DIGIT = 8;
export const MARK = 16;
/** 与2020年相比 */
export const COMPARES = 32;
/** A word or an idiom of the lexicon. */
export const WORD = 64;

const MARKS_OF: Readonly<Record<string, MarkToken["value"]>> = {
  "，": ",",
  ",": ",",
  "；": ";",
  ";": ";",
  "。": ".",
  "！": ".",
  ".": ".",
  "？": ".",
  "!": ".",
  "?": ".",
  "\n": "line",
  "\r": "line",
  "：": ":",
  ":": ":",
  "、": "、",
  "（": "(",
  "(": "(",
  "【": "(",
  "）": ")",
  ")": ")",
  "】": ")",
};
const MARKS: ReadonlyMap<number, MarkToken["value"]> = new Map(
  Object.entries(MARKS_OF).map(([ch, mark]) => [ch.charCodeAt(0), mark]),
);
export const markOf = (code: number): MarkToken["value"] | undefined => MARKS.get(code);

const DIGITS = "0123456789";
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const BEGUN_BY: readonly (readonly [number, string])[] = [
  [SILENT, "“”‘’\"' \t\u00a0\u3000「」『』〈〉<>"],
  [
    NUMERIC,
    `①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳${DIGITS}-－+《〔[［(（第前零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾${LETTERS}`,
  ],
  [NUMERAL, "零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟"],
  [DIGIT, DIGITS],
  [MARK, Object.keys(MARKS_OF).join("")],
  [COMPARES, "与和同"],
];

const CODES = 0x10000;

/** For each code of a character the bits of all that can begin with it in the words of this lexicon. */
export const beginningsIn = oncePer(({ vocabulary, idioms }: Lexicon): Uint8Array => {
  const all = new Uint8Array(CODES);
  const add = (code: number, bit: number): void => {
    all[code] = (all[code] ?? 0) | bit;
  };
  for (const [bit, characters] of BEGUN_BY) for (const code of codesOf(characters)) add(code, bit);
  for (let code = 0; code < CODES; code++) if (vocabulary.begins(code) || idioms.begins(code)) add(code, WORD);
  return all;
});
