/**
 * The printed words of the standard form, by sheet: labels beside cells, header rows above tables and lists, and headings above both.
 * They are the same whatever the edition and however many rows a list has, and so are the steps from a label or a header to its cells.
 */
import { asSeen } from "../../../domain/invisibleCharacters";
import { oncePer } from "../../../domain/oncePer";
import { rememberingLast } from "../../../domain/rememberingLast";
import { remembering } from "../../../domain/remembering";
import { parseRef } from "../../../workbook/address";
import { holds, isRowOf, type Point } from "../../../workbook/area";
import type { Canvas } from "../../../engine/layout/canvas";
import type { Area, FoundCell, FoundSheet } from "../../../workbook/model";

export interface Word extends Point {
  readonly text: string;
}

export interface NamedArea {
  readonly name: string;
  readonly area: Area;
}

export interface SheetWords {
  readonly words: readonly Word[];
  /** All that stands printed there in any edition. */
  readonly printed: ReadonlySet<string>;
  /** Alone in their row, at its left: titles of parts, from top to bottom. */
  readonly headings: readonly Word[];
  readonly named: readonly NamedArea[];
}

/** Letters and digits that are written in one way only. */
const PLAIN = /^[!-~\u4e00-\u9fff]*$/;

/** Other programs change widths of letters and breaks of lines, and bring along what nobody sees; the words stay. */
export const plainWords = (text: string): string =>
  PLAIN.test(text) ? text : asSeen(text).normalize("NFKC").replace(/\s+/g, "");

/** Letters that every program writes in one way, whatever stands beside them. */
const isFixed = (letter: number): boolean => (letter >= 0x4e00 && letter <= 0x9fff) || letter === FULL_STOP;

const FULL_STOP = 0x3002;

/** The number of a printed word, from 1 on, for a text that is one; 0 for all others. */
type NumberOf = (text: string) => number;

/** Most texts begin or end otherwise than any of the printed words, and are not read through. Of those that are one, each way to write it is kept. */
const numberIn = (printed: ReadonlyMap<string, number>): NumberOf => {
  const first = new Set([...printed.keys()].map((text) => text.charCodeAt(0)));
  const last = new Set([...printed.keys()].map((text) => text.charCodeAt(text.length - 1)));
  const isAnother = (letter: number, letters: ReadonlySet<number>): boolean => isFixed(letter) && !letters.has(letter);
  const written = remembering((text) => printed.get(plainWords(text)));
  return (text) =>
    text === "" || isAnother(text.charCodeAt(0), first) || isAnother(text.charCodeAt(text.length - 1), last)
      ? 0
      : (written(text) ?? 0);
};

export const wordNumbers = oncePer(
  (printed: ReadonlySet<string>): ReadonlyMap<string, number> => new Map([...printed].map((text, i) => [text, i + 1])),
);

/** Row by row and cell by cell: the number of the printed word that stands there, 0 or nothing where none does. */
export type PrintedCells = readonly (readonly number[])[];

const NONE: readonly number[] = [];

const printedInRow = (row: readonly FoundCell[], numberOf: NumberOf): readonly number[] => {
  let numbers: number[] | undefined;
  for (let c = 0; c < row.length; c++) {
    const value = row[c]?.value;
    const number = typeof value === "string" ? numberOf(value) : 0;
    if (number === 0) continue;
    numbers ??= new Array<number>(row.length).fill(0);
    numbers[c] = number;
  }
  return numbers ?? NONE;
};

/** Where the words of a sheet of the form stand on a tab. Its places and what no field reads both rest on them: they are looked for once. */
export const printedCells = oncePer((printed: ReadonlySet<string>) => {
  const numberOf = numberIn(wordNumbers(printed));
  return rememberingLast(({ cells }: FoundSheet): PrintedCells => cells.map((row) => printedInRow(row, numberOf)));
});

/** Which of them texts are, by their numbers. */
export const wordsAmong = (printed: ReadonlySet<string>, texts: readonly string[]): ReadonlySet<number> => {
  const numberOf = numberIn(wordNumbers(printed));
  return new Set(texts.map(numberOf).filter((number) => number > 0));
};

/** Where the names of a sheet point. */
const namedOn = ({ names }: Canvas): readonly NamedArea[] =>
  names.flatMap(({ name, ref }) => {
    const target = parseRef(ref);
    return target === undefined ? [] : [{ name, area: target.area }];
  });

/** What stands where a name points is the report's, and no printed word. Of texts for one cell the last one stands there. */
const textsOn = ({ texts }: Canvas, named: readonly NamedArea[]): readonly Word[] =>
  [...new Map(texts.map((text) => [`${text.row},${text.col}`, text])).values()]
    .sort((a, b) => a.row - b.row || a.col - b.col)
    .flatMap(({ row, col, value, formula }) =>
      typeof value !== "string" ||
      plainWords(value) === "" ||
      formula !== undefined ||
      named.some((n) => holds(n.area, { row, col }))
        ? []
        : [{ row, col, text: plainWords(value) }],
    );

const isHeading = (word: Word, words: readonly Word[], named: readonly NamedArea[]): boolean =>
  word.col === 0 &&
  !words.some((w) => w !== word && w.row === word.row) &&
  !named.some((n) => isRowOf(word.row, n.area));

/** `others`: the same sheet with everything that may be printed on it, whatever the edition. */
export const wordsOn = (sheet: Canvas, others: readonly Canvas[]): SheetWords => {
  const named = namedOn(sheet);
  const words = textsOn(sheet, named);
  const headings = words.filter((w) => isHeading(w, words, named)).sort((a, b) => a.row - b.row);
  const all = [words, ...others.map((other) => textsOn(other, namedOn(other)))];
  return { words, headings, named, printed: new Set(all.flat().map(({ text }) => text)) };
};
