/** A paragraph in tokens, in one pass. At each place: a year, something to step over, a word we know, a figure, a mark; else unknown text. */
import type { LexEntry, Lexicon } from "../../lexicon/lexicon";
import type { Trie } from "../../lexicon/trie";
import { beginningsIn, COMPARES, DIGIT, MARK, markOf, NUMERAL, NUMERIC, SILENT, WORD } from "./characters";
import type { NameEntry } from "../units";
import { chineseRun } from "./chinese";
import { figureAt, plainFigureAt } from "./figure";
import type { Page } from "../page";
import { normalise } from "./halfWidth";
import { comparedYearAt, yearAt, yearsAt } from "./years";
import { withoutSoftBreaks } from "./softBreaks";
import { skipAt } from "./nonFigures";
import { moneyAt } from "./unit";
import type { Token } from "./token";

const fromEntry = (entry: LexEntry, start: number, end: number): Token => {
  if (entry.kind === "word") return { kind: "word", start, end, value: entry.role };
  if (entry.kind === "term") return { kind: "term", start, end, value: entry.term };
  return { kind: "direction", start, end, value: entry };
};

const fromName = ({ token }: NameEntry, start: number, end: number): Token =>
  token.kind === "unit"
    ? { kind: "unit", start, end, value: token.label }
    : { kind: "word", start, end, value: token.role };

const skipped = (page: Page, at: number): Token | undefined => {
  const skip = skipAt(page.plain, at);
  if (skip === undefined) return undefined;
  return skip.as === "mark"
    ? { kind: "mark", start: at, end: skip.end, value: "item" }
    : { kind: skip.as, start: at, end: skip.end, value: undefined };
};

/** `isGlued`: unknown text ends right here. 乡镇执法大队 is not our 执法大队; a unit's full name is never part of another. */
const known = (page: Page, names: Trie<NameEntry>, at: number, begins: number, isGlued: boolean): Token | undefined => {
  const word = (begins & WORD) === 0 ? undefined : page.lexicon.vocabulary.match(page.plain, at);
  const name = names.match(page.plain, at);
  if (name !== undefined && name.end >= (word?.end ?? 0) && !(isGlued && name.value.short))
    return fromName(name.value, at, name.end);
  return word === undefined ? undefined : fromEntry(word.value, at, word.end);
};

const idiomAt = (page: Page, at: number): Token | undefined => {
  const match = page.lexicon.idioms.match(page.plain, at);
  return match === undefined ? undefined : { kind: "text", start: at, end: match.end, value: undefined };
};

const markAt = (page: Page, at: number): Token | undefined => {
  const mark = markOf(page.plain.charCodeAt(at));
  return mark === undefined ? undefined : { kind: "mark", start: at, end: at + 1, value: mark };
};

const numericAt = (page: Page, at: number): Token | undefined =>
  yearsAt(page, at) ?? yearAt(page, at) ?? skipped(page, at) ?? idiomAt(page, at);

const further = (a: Token | undefined, b: Token | undefined): Token | undefined =>
  a === undefined || (b !== undefined && b.end > a.end) ? (b ?? a) : a;

/** What begins here, by the bits of the character. */
const tokenAt = (
  page: Page,
  names: Trie<NameEntry>,
  at: number,
  begins: number,
  isGlued: boolean,
): Token | undefined => {
  const compared = (begins & COMPARES) === 0 ? undefined : comparedYearAt(page, at);
  if (compared !== undefined) return compared;
  const isNumeric = (begins & NUMERIC) !== 0;
  const word = known(page, names, at, begins, isGlued);
  const figure = word === undefined && (begins & (DIGIT | WORD)) === DIGIT ? plainFigureAt(page, at) : undefined;
  if (figure !== undefined) return figure;
  const first = further(isNumeric ? numericAt(page, at) : undefined, word);
  return (
    first ?? (isNumeric ? figureAt(page, at) : undefined) ?? ((begins & MARK) === 0 ? undefined : markAt(page, at))
  );
};

/** The end of the stretch from `at` in which no token can begin: at least one character, or a run of numerals that came to nothing (十四五). */
const unknownTo = ({ plain }: Page, names: Trie<NameEntry>, at: number, beginnings: Uint8Array): number => {
  const isNumeral = ((beginnings[plain.charCodeAt(at)] ?? 0) & NUMERAL) !== 0;
  let end = at + (isNumeral ? chineseRun(plain, at).length : 1);
  for (; end < plain.length; end++) {
    const code = plain.charCodeAt(end);
    if (((beginnings[code] ?? 0) & (NUMERIC | SILENT | MARK | WORD)) !== 0 || names.begins(code)) break;
  }
  return end;
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
  ...declaring(withoutSoftBreaks(normalise(text))),
});

/** Every character of the page belongs to exactly one token, or is a quote mark or blank between two. Unknown text is one token as far as it goes. */
export const tokenise = (page: Page, names: Trie<NameEntry>): readonly Token[] => {
  const { plain } = page;
  const beginnings = beginningsIn(page.lexicon);
  const tokens: Token[] = [];
  let textFrom = 0;
  let textTo = 0;
  const endText = (): void => {
    if (textTo > textFrom) tokens.push({ kind: "text", start: textFrom, end: textTo, value: undefined });
    textFrom = textTo;
  };
  for (let at = 0, end = 0; at < plain.length; at = end) {
    const begins = beginnings[plain.charCodeAt(at)] ?? 0;
    end = at + 1;
    if ((begins & SILENT) !== 0) continue;
    const token = tokenAt(page, names, at, begins, textTo === at && textTo > textFrom);
    end = token?.end ?? unknownTo(page, names, at, beginnings);
    if (token === undefined || token.kind === "text") {
      if (textTo !== at) {
        endText();
        textFrom = at;
      }
      textTo = end;
    } else {
      endText();
      tokens.push(token);
    }
  }
  endText();
  return tokens;
};
