/** From cells one by one to the rectangle that a snapshot holds. */
import type { FoundCell } from "../../workbook/model";
import { FileProblem } from "../problems";
import type { PlacedCell } from "./worksheet";

export interface Grid {
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly FoundCell[])[];
}

const BLANK: FoundCell = Object.freeze({ value: null });

/** The smallest rectangle around the filled cells. `room` is how many cells it may have, blanks counted. */
export const gridOf = (placed: readonly PlacedCell[], room: number, part: string): Grid => {
  if (placed.length === 0) return { top: 0, left: 0, cells: [] };
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, col } of placed) {
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (col < left) left = col;
    if (col > right) right = col;
  }
  const width = right - left + 1;
  if ((bottom - top + 1) * width > room)
    throw new FileProblem("tooLarge", `${part}: used range of ${bottom - top + 1} × ${width}`);
  const cells = Array.from({ length: bottom - top + 1 }, () => new Array<FoundCell>(width).fill(BLANK));
  for (const { row, col, found } of placed) {
    const line = cells[row - top];
    if (line !== undefined) line[col - left] = found;
  }
  return { top, left, cells };
};
