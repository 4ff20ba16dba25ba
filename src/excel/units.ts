/** Measures of the workbook model in the units of Office.js. Pure. */
import { pixelsOfCharacters } from "../workbook/columnWidth";

const POINTS_PER_PIXEL = 72 / 96;

/**
 * Column width in points, as Office.js wants it, from characters, as Excel's dialog and .xlsx files state it.
 * Where the workbook's default font has wider digits the dialog shows a slightly smaller number; the width on paper is the same.
 */
export const pointsOfCharacters = (characters: number): number => pixelsOfCharacters(characters) * POINTS_PER_PIXEL;
