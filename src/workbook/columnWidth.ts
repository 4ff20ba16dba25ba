/** Widths of columns: files and Excel's own dialog state them in characters, everything that draws needs pixels at 96 dpi. */

/** Width of the widest digit of Calibri 11, the font that widths in characters are stated for (ECMA-376 part 1, 18.3.1.13). */
export const DIGIT_PIXELS = 7;
/** Margins and grid line that Excel adds to every column. */
const PADDING_PIXELS = 5;

export const pixelsOfCharacters = (characters: number): number => characters * DIGIT_PIXELS + PADDING_PIXELS;

export const charactersOfPixels = (pixels: number): number => (pixels - PADDING_PIXELS) / DIGIT_PIXELS;

/** Of a column that nobody has set, in characters. */
export const DEFAULT_WIDTH = 8.43;
