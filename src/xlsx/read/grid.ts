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
  const { rows, cols, found } = withoutFarBlanks(filled, room);
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

type Placed = Pick<FilledCells, "rows" | "cols" | "found">;

/** How far from what is seen formulas that show nothing still belong to it. */
const NEAR = 100;

const looksBlank = ({ value }: FoundCell): boolean =>
  value === null || (typeof value === "string" && !/\S/.test(value));

/** Where the rectangle would be too large: without spaces, and formulas that show nothing, far from all that is seen. */
const withoutFarBlanks = (filled: Placed, room: number): Placed => {
  const { rows, cols, found } = filled;
  const [top, bottom] = ends(rows);
  const [left, right] = ends(cols);
  if ((bottom - top + 1) * (right - left + 1) <= room) return filled;
  const seen = found.flatMap((cell, i) => (looksBlank(cell) ? [] : [i]));
  const isNear = (places: readonly number[]): ((i: number) => boolean) => {
    const [first, last] = ends(seen.map((i) => places[i] ?? 0));
    return (i) => (places[i] ?? 0) >= first - NEAR && (places[i] ?? 0) <= last + NEAR;
  };
  const [isNearRow, isNearColumn] = [isNear(rows), isNear(cols)];
  const kept = found.flatMap((_, i) => (isNearRow(i) && isNearColumn(i) ? [i] : []));
  const at = (places: readonly number[]): number[] => kept.map((i) => places[i] ?? 0);
  return { rows: at(rows), cols: at(cols), found: kept.flatMap((i) => found[i] ?? []) };
};

const ends = (places: readonly number[]): readonly [first: number, last: number] => {
  let [first, last] = [Infinity, 0];
  for (const place of places) {
    if (place < first) first = place;
    if (place > last) last = place;
  }
  return [first, last];
};
