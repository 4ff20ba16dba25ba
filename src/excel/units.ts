/** Measures of the workbook model in the units of Office.js. Pure. */

/** Width in pixels of the widest digit of Calibri 11 at 96 dpi, the font that column widths in characters are stated for (ECMA-376, 18.3.1.13). */
const DIGIT_PIXELS = 7;
/** Margins and grid line that Excel adds to every column. */
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 72 / 96;

/**
 * Column width in points, as Office.js wants it, from characters, as Excel's dialog and .xlsx files state it.
 * Where the workbook's default font has wider digits the dialog shows a slightly smaller number; the width on paper is the same.
 */
export const pointsOfCharacters = (characters: number): number =>
  (characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
