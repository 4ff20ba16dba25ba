/** From cells one by one to the rectangle that a snapshot holds. */
import type { Area, FoundCell, FoundSheet } from "../../workbook/model";
import { FileProblem } from "../problems";
import { ends, withoutFarBlanks, withoutStrays, type Placed } from "./farCells";
import type { FilledCells } from "./filledCells";

type Grid = Pick<FoundSheet, "top" | "left" | "cells" | "formats" | "strays">;

const BLANK: FoundCell = Object.freeze({ value: null });

/**
 * The smallest rectangle around the filled cells; its blank rows are one and the same. `room` is how many cells it may have, blanks counted.
 * `named`: the areas of the sheet that have to be read, where that is known: a few cells far from all others and from these are strays.
 */
export const gridOf = (filled: FilledCells, room: number, part: string, named?: readonly Area[]): Grid => {
  const { kept, strays } = named === undefined ? { kept: filled, strays: [] } : withoutStrays(filled, room, named);
  const grid = rectangleOf(withoutFarBlanks(kept, room), room, part);
  return strays.length === 0 ? grid : { ...grid, strays };
};

const rectangleOf = ({ rows, cols, found, formats }: Placed, room: number, part: string): Grid => {
  if (found.length === 0) return { top: 0, left: 0, cells: [] };
  const [top, bottom] = ends(rows);
  const [left, right] = ends(cols);
  const width = right - left + 1;
  if ((bottom - top + 1) * width > room)
    throw new FileProblem("tooLarge", `${part}: used range of ${bottom - top + 1} × ${width}`);
  const blank: readonly FoundCell[] = Object.freeze(new Array<FoundCell>(width).fill(BLANK));
  const cells: (readonly FoundCell[])[] = new Array<readonly FoundCell[]>(bottom - top + 1).fill(blank);
  const lines = new Map<number, FoundCell[]>();
  const formatLines = new Array<(string | undefined)[] | undefined>(cells.length).fill(undefined);
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
    const col = (cols[i] ?? left) - left;
    line[col] = cell;
    const format = formats[i];
    if (format !== undefined) (formatLines[row] ??= [])[col] = format;
  });
  return { top, left, cells, ...(formats.some((f) => f !== undefined) ? { formats: formatLines } : {}) };
};
