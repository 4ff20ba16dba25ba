/** Headings over the width of the printed page. */
import type { CellStyle } from "../../../workbook/model";
import { putText, type Canvas } from "../canvas";

export const heading = (c: Canvas, text: string, cols: number, style: CellStyle, height = 26): void => {
  putText(c, { row: c.row, col: 0, rows: 1, cols }, text, style);
  c.heights.set(c.row, height);
  c.headings.add(c.row);
  c.row++;
};

export const gap = (c: Canvas, height = 12): void => {
  c.heights.set(c.row, height);
  c.row++;
};
