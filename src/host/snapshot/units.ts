/** Measures of an .xlsx file in Univer's pixels. */
import { PIXELS_PER_POINT } from "../univer/data";

/** Width of the widest digit of Calibri 11 at 96 dpi, for which column widths are stated (ECMA-376 18.3.1.13), and Excel's padding. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;

export const pixelsOfCharacters = (characters: number): number => characters * DIGIT_PIXELS + PADDING_PIXELS;
/** To two places, as Excel's own dialog shows it. */
export const charactersOfPixels = (pixels: number): number =>
  Math.round(((pixels - PADDING_PIXELS) / DIGIT_PIXELS) * 100) / 100;

export const pixelsOfPoints = (points: number): number => points * PIXELS_PER_POINT;
export const pointsOfPixels = (pixels: number): number => Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
