/** From cells one by one to the rectangle that a snapshot holds. */
import type { FoundCell } from "../../workbook/model";
import { FileProblem } from "../problems";
import type { PlacedCell } from "./filledCells";

export interface Grid {
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly FoundCell[])[];
}

const BLANK: FoundCell = Object.freeze({ value: null });

/** The smallest rectangle around the filled cells; its blank rows are one and the same. `room` is how many cells it may have, blanks counted. */
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
  const blank: readonly FoundCell[] = Object.freeze(new Array<FoundCell>(width).fill(BLANK));
  const cells: (readonly FoundCell[])[] = new Array<readonly FoundCell[]>(bottom - top + 1).fill(blank);
  const filled = new Map<number, FoundCell[]>();
  for (const { row, col, found } of placed) {
    const line = filled.get(row - top) ?? [...blank];
    line[col - left] = found;
    filled.set(row - top, line);
  }
  for (const [row, line] of filled) cells[row] = line;
  return { top, left, cells };
};
