/** From cells one by one to the rectangle that a snapshot holds. */
import type { FoundCell } from "../../workbook/model";
import { FileProblem } from "../problems";
import type { FilledCells } from "./filledCells";

export interface Grid {
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly FoundCell[])[];
}

const BLANK: FoundCell = Object.freeze({ value: null });

/** The smallest rectangle around the filled cells; its blank rows are one and the same. `room` is how many cells it may have, blanks counted. */
export const gridOf = (filled: FilledCells, room: number, part: string): Grid => {
  const { rows, cols, found } = filled;
  if (found.length === 0) return { top: 0, left: 0, cells: [] };
  const [top, bottom] = ends(rows);
  const [left, right] = ends(cols);
  const width = right - left + 1;
  if ((bottom - top + 1) * width > room)
    throw new FileProblem("tooLarge", `${part}: used range of ${bottom - top + 1} × ${width}`);
  const blank: readonly FoundCell[] = Object.freeze(new Array<FoundCell>(width).fill(BLANK));
  const cells: (readonly FoundCell[])[] = new Array<readonly FoundCell[]>(bottom - top + 1).fill(blank);
  const lines = new Map<number, FoundCell[]>();
  let current = -1;
  let line: FoundCell[] = [];
  found.forEach((cell, i) => {
    const row = (rows[i] ?? top) - top;
    if (row !== current) {
      line = lines.get(row) ?? [...blank];
      lines.set(row, line);
      cells[row] = line;
      current = row;
    }
    line[(cols[i] ?? left) - left] = cell;
  });
  return { top, left, cells };
};

const ends = (places: readonly number[]): readonly [first: number, last: number] => {
  let [first, last] = [Infinity, 0];
  for (const place of places) {
    if (place < first) first = place;
    if (place > last) last = place;
  }
  return [first, last];
};
