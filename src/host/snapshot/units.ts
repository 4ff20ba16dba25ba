/** Univer's pixels in the units of a file, to two places as Excel's own dialogs show them. */
import { charactersOfPixels } from "../../workbook/columnWidth";
import { PIXELS_PER_POINT } from "../univer/data";

export const pixelsOfPoints = (points: number): number => points * PIXELS_PER_POINT;
export const pointsOfPixels = (pixels: number): number => rounded(pixels / PIXELS_PER_POINT);
export const widthOfPixels = (pixels: number): number => rounded(charactersOfPixels(pixels));

const rounded = (value: number): number => Math.round(value * 100) / 100;
