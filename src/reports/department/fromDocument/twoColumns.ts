/** Tables with what is wanted beside what was done, and the lines below their head. */
import { cellAt, cellsWithText, edgeOf, type Line, type LineCell } from "../../../engine/fromDocument/lines";
import { beginsRightBelow } from "../../../engine/fromDocument/heads";
import { exactLabel } from "../../../engine/fromDocument/words";
import type { oneOf } from "./wording";

export interface TwoColumns {
  readonly left: LineCell;
  readonly right: LineCell;
}

export const columnsIn = (
  line: Line,
  left: ReturnType<typeof oneOf>,
  right: ReturnType<typeof oneOf>,
): TwoColumns | undefined => {
  const cells = cellsWithText(line);
  const one = cells.find((cell) => exactLabel(cell.text, left) !== undefined);
  const other = cells.find((cell) => cell !== one && exactLabel(cell.text, right) !== undefined);
  return one === undefined || other === undefined ? undefined : { left: one, right: other };
};

/** A line that has both columns. */
export const isRow = (line: Line | undefined, { left, right }: TwoColumns): boolean =>
  line !== undefined && cellAt(line, left.col)?.col === left.col && cellAt(line, right.col)?.col === right.col;

interface Below {
  readonly isBetween: (line: Line, next: Line | undefined) => boolean;
  /** A row that can only be one of this table. */
  readonly isOwn: (line: Line) => boolean;
}

/**
 * Lines below a head, in the same table or in one right below that goes on with it, as long as they have both columns; some of the others may stand
 * between them.
 */
export const linesBelow = (
  lines: readonly Line[],
  at: number,
  head: TwoColumns,
  { isBetween, isOwn }: Below,
): readonly Line[] => {
  let table = lines[at]?.table;
  let edge = edgeOf(lines[at]?.cells ?? []);
  const columns = lines[at]?.cells.length;
  let end = at + 1;
  for (let line = lines[end]; line !== undefined; line = lines[end]) {
    const goesOn = beginsRightBelow(lines, end) && line.cells.length === columns && isRow(line, head) && isOwn(line);
    if (goesOn) [table, edge] = [line.table, edgeOf(line.cells)];
    const isShifted = line.cells.length > 1 && edgeOf(line.cells) !== edge;
    if (line.table !== table || isShifted || (!isRow(line, head) && !isBetween(line, lines[end + 1]))) break;
    end += 1;
  }
  return lines.slice(at + 1, end);
};
