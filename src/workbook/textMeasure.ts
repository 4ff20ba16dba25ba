/** How many lines a text takes in a cell, and how high they are: worked out from widths of characters, whatever program draws them. */
import { pixelsOfCharacters } from "./columnWidth";
import type { FontMetrics } from "./fontMetrics";

const PIXELS_PER_POINT = 96 / 72;
/** What Excel keeps free at the left and right of a cell together. */
const INSET_PIXELS = 6;
/** Above and below the text together, in points. */
const MARGIN = 3;

const isFull = (character: string): boolean => (character.codePointAt(0) ?? 0) > 0xff;

const widthOfCharacter = (character: string, { full, half, percent }: FontMetrics): number => {
  if (character === "%") return percent;
  return isFull(character) ? full : half;
};

const widthOf = (piece: string, metrics: FontMetrics): number =>
  [...piece].reduce((width, character) => width + widthOfCharacter(character, metrics), 0);

/** A piece that is longer than a line goes on in the next. */
const linesOfParagraph = (text: string, room: number, metrics: FontMetrics): number => {
  let [lines, used] = [1, 0];
  for (const piece of text.match(metrics.pieces) ?? []) {
    const width = widthOf(piece, metrics);
    if (used + width <= room) used += width;
    else {
      const more = Math.max(1, Math.ceil(width / room));
      lines += used === 0 ? more - 1 : more;
      used = width - (more - 1) * room;
    }
  }
  return lines;
};

interface TextBox {
  /** Width of the column, or of the merged columns together, in pixels. */
  readonly pixels: number;
  /** Of the font, in points. */
  readonly size: number;
}

export const linesOf = (text: string, { pixels, size }: TextBox, metrics: FontMetrics): number => {
  const room = Math.max(1, (pixels - INSET_PIXELS) / (size * PIXELS_PER_POINT));
  return text.split("\n").reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, room, metrics), 0);
};

/** In points. */
export const heightOf = (text: string, box: TextBox, metrics: FontMetrics): number =>
  Math.ceil(linesOf(text, box, metrics) * box.size * metrics.line + MARGIN);

/** Of columns that are merged, widths in characters. */
export const pixelsOfColumns = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + pixelsOfCharacters(width), 0);

/** One line in a row that follows its text: Excel's own row for 11 points is 15 high. */
const ROW_OF_ONE_LINE = 1.3;

/** Of a row that follows its text, in points; a row of one line is no higher than that of any other program. */
export const fittedHeight = (text: string, box: TextBox, metrics: FontMetrics): number =>
  linesOf(text, box, metrics) === 1 ? box.size * ROW_OF_ONE_LINE : heightOf(text, box, metrics);
