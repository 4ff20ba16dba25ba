/** Where the cells of a pasted block go among merged cells. */
import type { Area } from "../../../workbook/model";
import type { Rows } from "./clipboardText";

/** `rows` fill the area from its first cell; null leaves a cell alone. */
export interface LaidOutPaste<T> {
  readonly area: Area;
  readonly rows: Rows<T | null>;
  /** The block was shaped for single cells and went into merged ones, one value into each cell that is seen. */
  readonly bySeenCells: boolean;
}

/** The merge that keeps the block from being pasted without a loss. */
interface InTheWay {
  readonly merge: Area;
}

/** Every value of the block goes into a cell that is seen, or nothing is pasted. `selected` is what the person has selected. */
export const layOut = <T>(block: Rows<T>, selected: Area, merges: readonly Area[]): LaidOutPaste<T | ""> | InTheWay => {
  const rows = repeated(block, selected, merges);
  const area = { row: selected.row, col: selected.col, rows: rows.length, cols: widthOf(rows) };
  const meeting = merges.filter((merge) => meets(merge, area));
  const isCovered = covering(meeting);
  const lost = rows.some((line, i) => line.some((value, j) => value !== "" && isCovered(area.row + i, area.col + j)));
  if (!lost)
    return {
      area,
      rows: rows.map((line, i) => line.map((v, j) => (isCovered(area.row + i, area.col + j) ? null : v))),
      bySeenCells: false,
    };
  return bySeenCells(rows, area, merges);
};

/** As often as it fits into the selection exactly; once where it does not, or where cells are merged. */
const repeated = <T>(block: Rows<T>, selected: Area, merges: readonly Area[]): Rows<T | ""> => {
  const cols = widthOf(block);
  const even = block.map((line) => Array.from({ length: cols }, (_, j) => line[j] ?? ""));
  const fits = selected.rows % block.length === 0 && selected.cols % cols === 0;
  if (!fits || merges.some((merge) => meets(merge, selected))) return even;
  return Array.from({ length: selected.rows }, (_, i) =>
    Array.from({ length: selected.cols }, (__, j) => even[i % block.length]?.[j % cols] ?? ""),
  );
};

/** Row by row and from left to right, a value for each cell that is seen. A merge that begins outside the block has no place in that order. */
const bySeenCells = <T>(rows: Rows<T>, from: Area, merges: readonly Area[]): LaidOutPaste<T> | InTheWay => {
  const isCovered = covering(merges);
  const downTo: number[] = [];
  for (let row = from.row; downTo.length < rows.length; row += 1) if (!isCovered(row, from.col)) downTo.push(row);
  const placed = rows.map((line, i): (readonly [row: number, col: number, value: T])[] => {
    const row = downTo[i] ?? from.row;
    let col = from.col;
    return line.map((value) => {
      while (isCovered(row, col)) col += 1;
      return [row, col++, value] as const;
    });
  });
  const last = Math.max(...placed.flat().map(([, col]) => col));
  const area = {
    row: from.row,
    col: from.col,
    rows: (downTo.at(-1) ?? from.row) - from.row + 1,
    cols: last - from.col + 1,
  };
  const merge = merges.find((m) => meets(m, area) && (m.row < area.row || m.col < area.col));
  if (merge !== undefined) return { merge };
  const filled = Array.from({ length: area.rows }, () => Array.from({ length: area.cols }, (): T | null => null));
  for (const [row, col, value] of placed.flat()) filled[row - area.row]?.splice(col - area.col, 1, value);
  return { area, rows: filled, bySeenCells: true };
};

const widthOf = (rows: Rows<unknown>): number => Math.max(1, ...rows.map((line) => line.length));

const meets = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.col < b.col + b.cols && b.col < a.col + a.cols;

/** Under a merge, not its first cell. */
const covering =
  (merges: readonly Area[]) =>
  (row: number, col: number): boolean =>
    merges.some((m) => meets(m, { row, col, rows: 1, cols: 1 }) && !(m.row === row && m.col === col));
