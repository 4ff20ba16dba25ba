/** Which lines of a text are headings of the form: how they look, how they are numbered, and which of them stand in its order. */
import type { Paragraph } from "../../document/model";
import { shownText } from "../../document/text";
import { ordinalOf } from "./items";
import type { DocumentPlace } from "./place";
import { numberIn } from "./words";

/** A heading of the form: of one field, or of a part that several fields follow in. */
export interface OutlineEntry {
  readonly field?: string;
  /** How deep it stands: those of one level are numbered alike. */
  readonly level: number;
  /** The ways to write it. */
  readonly heads: readonly string[];
  /** A heading in other words that has all of these is taken for it, if it comes in its turn. */
  readonly words?: readonly string[];
  /** Of a part: the field that takes what stands before the first heading of the part's own. */
  readonly first?: string;
}

export interface TextLine {
  readonly paragraph: Paragraph;
  readonly place: DocumentPlace;
}

/** A line with a heading of the form in known words. */
export interface KnownHeading {
  readonly at: number;
  readonly entry: number;
  readonly line: TextLine;
  /** The text behind it, where it runs on. */
  readonly rest?: TextLine;
}

const LONGEST_HEADING = 40;

/** A heading is short and no sentence. */
export const looksLikeHeading = ({ paragraph }: TextLine): boolean => {
  const text = shownText(paragraph).trim();
  return text.length <= LONGEST_HEADING && !/[。；！？;!?，,]/.test(text.replace(/[。：:]$/, ""));
};

export const isNumbered = ({ paragraph }: TextLine): boolean =>
  paragraph.number !== "" || paragraph.outline !== undefined || numberIn(paragraph.text) !== "";

/** "一" for "七、", "（一" for "（七）", "1" for "7.", whether typed or automatic; "" without a number. */
export const numberForm = ({ paragraph }: TextLine): string => {
  const number = numberIn(shownText(paragraph)).trim();
  if (number === "") return paragraph.outline === undefined ? "" : `style ${paragraph.outline}`;
  const digit = /\d/.test(number) ? "1" : /[①-⑳]/u.test(number) ? "①" : "一";
  return (/^[(（]/.test(number) ? "（" : "") + digit;
};

export const PART = "一";

/** From the least to the most likely heading of the form. */
const RANKS: readonly string[] = ["", "①", "（1", "1", "（一", PART];

const rankOf = ({ line, rest }: KnownHeading): number => {
  if (rest !== undefined) return 0;
  return line.paragraph.outline === undefined ? RANKS.indexOf(numberForm(line)) : RANKS.length - 1;
};

/** 7 for "七、"; undefined where no such number stands. */
export const partNumber = (line: TextLine | undefined): number | undefined =>
  line === undefined || numberForm(line) !== PART
    ? undefined
    : Number(ordinalOf({ no: numberIn(shownText(line.paragraph)).replace(/[^一二三四五六七八九十]/g, ""), text: "" }));

interface Chain {
  readonly entry: number;
  readonly score: number;
  readonly known: readonly KnownHeading[];
}

const NONE: Chain = { entry: -1, score: 0, known: [] };

/** More than the ranks of a whole chain. */
const ONE_MORE = 1000;

/**
 * The headings that stand in the order of the form, as many as there can be; items of a text may have the same words elsewhere. Of two ways the later
 * one: a list of contents stands in front.
 */
export const inOrder = (all: readonly KnownHeading[]): readonly KnownHeading[] => {
  const chains: Chain[] = [];
  for (const known of all) {
    const last = chains.at(-1);
    // The same heading twice in a row is one.
    if (last?.entry === known.entry) chains[chains.length - 1] = { ...last, known: [...last.known, known] };
    else {
      const before = chains.filter(({ entry }) => entry < known.entry).reduce(better, NONE);
      const score = before.score + ONE_MORE + rankOf(known);
      chains.push({ entry: known.entry, score, known: [...before.known, known] });
    }
  }
  return chains.reduce(better, NONE).known;
};

const better = (a: Chain, b: Chain): Chain => (b.score >= a.score ? b : a);
