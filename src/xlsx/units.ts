/** Units of the file format and those of the model. */
import { charactersOfPixels, DIGIT_PIXELS, pixelsOfCharacters } from "../workbook/columnWidth";

const POINTS_PER_INCH = 72;

/** Characters as Excel's dialog shows them → the width attribute of col, which counts the padding in (ECMA-376 part 1, 18.3.1.13). */
export const widthOfCharacters = (characters: number): number =>
  Math.trunc((pixelsOfCharacters(characters) / DIGIT_PIXELS) * 256) / 256;

/** Back again, rounded to two decimals as the dialog does. */
export const charactersOfWidth = (width: number): number =>
  Math.max(0, Math.round(charactersOfPixels(width * DIGIT_PIXELS) * 100) / 100);

export const inchesOfPoints = (points: number): number => points / POINTS_PER_INCH;

/** Rounded to a thousandth of a point, finer than any printer. */
export const pointsOfInches = (inches: number): number => Math.round(inches * POINTS_PER_INCH * 1000) / 1000;

/** "#1F4E79" → "1F4E79" */
export const rgbOf = (color: string): string => color.replace(/^#/, "").toUpperCase();
