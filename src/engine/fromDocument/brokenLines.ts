/** Text copied from printed pages: each printed line is a paragraph of its own, parted in the middle of words and figures. */
import type { TextPart } from "./draft";
import { placeFromTo } from "./place";
import { numberIn } from "./words";

const WIDE = /[\u2e80-\uffef]/;

/** As printed: a Chinese character is as wide as two digits. */
const widthOf = (text: string): number => [...text].reduce((sum, ch) => sum + (WIDE.test(ch) ? 2 : 1), 0);

const ENDED = /[。！？；：!?;:]$|(?<!\d)\.$/;
const isOpen = (text: string): boolean => !ENDED.test(text);

/** Two characters of a first line's indent, and one that did not fit. */
const TOLERANCE = 6;
const NARROWEST = 40;
const FEWEST = 5;
const MOST = 0.8;

/** How wide the lines were printed; undefined where paragraphs end as sentences do. */
export const printedWidth = (texts: readonly string[]): number | undefined => {
  const widths = texts
    .filter(isOpen)
    .map(widthOf)
    .filter((width) => width >= NARROWEST);
  const widest = Math.max(0, ...widths);
  const full = widths.filter((width) => widest - width <= TOLERANCE);
  return full.length >= FEWEST && full.length >= widths.length * MOST ? widest : undefined;
};

/** Of a text that ends in the middle of a sentence, the rest. */
export const isRestOf = (last: string, next: string): boolean =>
  last !== "" && isOpen(last) && numberIn(next) === "" && !ITEM.test(next);

/** A line that is as wide as the page and ends in the middle of a sentence goes on in the next. */
const goesOn = (last: string, next: string, width: number): boolean =>
  width - widthOf(last) <= TOLERANCE && isRestOf(last, next);

/** What a page parted in the middle of a sentence is put together; otherwise the rest is a line of its own. */
export const withRest = (text: string, rest: string): string => {
  const between = text === "" || isRestOf(text.trim(), rest.trim()) ? "" : "\n";
  return `${text.trim()}${between}${rest.trim()}`;
};

const ITEM = /^(?:[一二三四五六七八九十]+是|第[一二三四五六七八九十]|[—●•·◆■▪*-])/;

export const withoutBreaks = (parts: readonly TextPart[], width: number | undefined): readonly TextPart[] => {
  if (width === undefined) return parts;
  const joined: TextPart[] = [];
  let line = "";
  for (const part of parts) {
    const before = joined.at(-1);
    if (before !== undefined && goesOn(line, part.text, width))
      joined[joined.length - 1] = { text: before.text + part.text, place: placeFromTo(before.place, part.place) };
    else joined.push(part);
    line = part.text;
  }
  return joined;
};
