/** A paragraph in tokens, in one pass. At each place: a year, something to step over, a word we know, a figure, a mark; else unknown text. */
import type { LexEntry, Lexicon } from "../../lexicon/lexicon";
import { codesOf, type Trie } from "../../lexicon/trie";
import type { NameEntry } from "../units";
import { chineseRun } from "./chinese";
import { figureAt } from "./figure";
import type { Page } from "../page";
import { normalise } from "./halfWidth";
import { comparedYearAt, yearAt, yearsAt } from "./years";
import { skipAt } from "./nonFigures";
import { moneyAt } from "./unit";
import type { MarkToken, TextToken, Token } from "./token";

const MARKS_OF: Readonly<Record<string, MarkToken["mark"]>> = {
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
const MARKS: ReadonlyMap<number, MarkToken["mark"]> = new Map(
  Object.entries(MARKS_OF).map(([ch, mark]) => [ch.charCodeAt(0), mark]),
);
const SILENT = codesOf("“”‘’\"' \t\u00a0\u3000「」『』〈〉<>");
/** Written out: spreading the entry took as long as finding it. */
const fromEntry = (entry: LexEntry, start: number, end: number): Token => {
  if (entry.kind === "word") return { kind: "word", role: entry.role, start, end };
  return entry.kind === "term" ? { kind: "term", term: entry.term, start, end } : { ...entry, start, end };
};

const skipped = (page: Page, at: number): Token | undefined => {
  const skip = skipAt(page.plain, at);
  if (skip === undefined) return undefined;
  return skip.as === "mark"
    ? { kind: "mark", start: at, end: skip.end, mark: "item" }
    : { kind: skip.as, start: at, end: skip.end };
};

const known = (page: Page, names: Trie<NameEntry>, at: number, behind: Token | undefined): Token | undefined => {
  const word = page.lexicon.vocabulary.match(page.plain, at);
  const name = names.match(page.plain, at);
  if (name !== undefined && name.end >= (word?.end ?? 0) && !isLongerName(name.value, behind, at))
    return { ...name.value.token, start: at, end: name.end };
  return word === undefined ? undefined : fromEntry(word.value, at, word.end);
};

const idiomAt = (page: Page, at: number): Token | undefined => {
  const match = page.lexicon.idioms.match(page.plain, at);
  return match === undefined ? undefined : { kind: "text", start: at, end: match.end };
};

const markAt = (page: Page, at: number): Token | undefined => {
  const mark = MARKS.get(page.plain.charCodeAt(at));
  return mark === undefined ? undefined : { kind: "mark", start: at, end: at + 1, mark };
};

/** 乡镇执法大队 is not our 执法大队; a unit's full name is never part of another. */
const isLongerName = (name: NameEntry, behind: Token | undefined, at: number): boolean =>
  name.short && behind?.kind === "text" && behind.end === at;

/** Only behind these can a figure, a year or something to step over begin; everything else is a word, a mark, or unknown. */
const NUMERIC = codesOf(
  "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳0123456789-－+《〔[［(（第前零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
);

/** With these 与2020年相比 begins. */
const COMPARES = codesOf("与和同");

const numericAt = (page: Page, at: number): Token | undefined =>
  yearsAt(page, at) ?? yearAt(page, at) ?? skipped(page, at) ?? idiomAt(page, at);

const further = (a: Token | undefined, b: Token | undefined): Token | undefined =>
  a === undefined || (b !== undefined && b.end > a.end) ? (b ?? a) : a;

const tokenAt = (page: Page, names: Trie<NameEntry>, at: number, behind: Token | undefined): Token | undefined => {
  const code = page.plain.charCodeAt(at);
  const compared = COMPARES.has(code) ? comparedYearAt(page, at) : undefined;
  if (compared !== undefined) return compared;
  const numeric = NUMERIC.has(code);
  const first = further(numeric ? numericAt(page, at) : undefined, known(page, names, at, behind));
  return first ?? (numeric ? figureAt(page, at) : undefined) ?? markAt(page, at);
};

/** The end of the stretch from `at` in which no token can begin: at least one character, or a run of numerals that came to nothing (十四五). */
const unknownTo = (page: Page, names: Trie<NameEntry>, at: number): number => {
  let end = at + Math.max(1, chineseRun(page.plain, at).length);
  for (; end < page.plain.length; end++) {
    const code = page.plain.charCodeAt(end);
    if (
      NUMERIC.has(code) ||
      SILENT.has(code) ||
      MARKS.has(code) ||
      page.lexicon.vocabulary.begins(code) ||
      names.begins(code)
    )
      break;
  }
  return end;
};

const pushText = (tokens: Token[], start: number, end: number): void => {
  const last = tokens[tokens.length - 1];
  const joined: TextToken =
    last?.kind === "text" && last.end === start ? { ...last, end } : { kind: "text", start, end };
  if (joined.start === start) tokens.push(joined);
  else tokens[tokens.length - 1] = joined;
};

const DECLARED = /单位[:：]\s*(?:人民币)?(?:百万|[万亿千])?元/;

/** The normalised text, and the unit of money that it declares for its bare figures. */
const declaring = (plain: string): Pick<Page, "plain" | "unit" | "unitFrom"> => {
  const match = DECLARED.exec(plain);
  if (match === null) return { plain, unit: undefined, unitFrom: plain.length };
  const unit = moneyAt(match[0].replace(/^.*[:：]\s*(?:人民币)?/, ""), 0);
  return { plain, unit, unitFrom: match.index + match[0].length };
};

export const pageOf = (lexicon: Lexicon, paragraph: string, text: string): Page => ({
  lexicon,
  paragraph,
  text,
  ...declaring(normalise(text)),
});

const LINE_FEED = 10;
const ENDS_LINE = /[。；;：:，,、.！？!?\n）)]/;
const GOES_ON = /[为的万元%％，,、。；;]/;

/** 支出决算⏎为37.50万元: copied out of a page, the line ends in the middle of a clause. */
const isSoftBreak = (plain: string, at: number): boolean =>
  plain.charCodeAt(at) === LINE_FEED &&
  at > 0 &&
  !ENDS_LINE.test(plain.charAt(at - 1)) &&
  GOES_ON.test(plain.charAt(at + 1));

/** Every character of the page belongs to exactly one token, or is a quote mark or blank between two. */
export const tokenise = (page: Page, names: Trie<NameEntry>): readonly Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  while (at < page.plain.length) {
    if (SILENT.has(page.plain.charCodeAt(at)) || isSoftBreak(page.plain, at)) {
      at += 1;
      continue;
    }
    const token = tokenAt(page, names, at, tokens[tokens.length - 1]);
    const end = token?.end ?? unknownTo(page, names, at);
    if (token === undefined || token.kind === "text") pushText(tokens, at, end);
    else tokens.push(token);
    at = end;
  }
  return tokens;
};
