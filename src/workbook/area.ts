/** Rectangles of cells: what lies in them, where they meet, what is left of them. */
import type { Area } from "./model";

export interface Point {
  readonly row: number;
  readonly col: number;
}

export const isRowOf = (row: number, area: Area): boolean => row >= area.row && row < area.row + area.rows;

export const holds = (area: Area, { row, col }: Point): boolean =>
  isRowOf(row, area) && col >= area.col && col < area.col + area.cols;

/** Whether `inner` lies wholly within `outer`. */
export const covers = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.col >= outer.col &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.col + inner.cols <= outer.col + outer.cols;

/** Where two meet; undefined when they do not. */
export const intersection = (a: Area, b: Area): Area | undefined => {
  const row = Math.max(a.row, b.row);
  const col = Math.max(a.col, b.col);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const cols = Math.min(a.col + a.cols, b.col + b.cols) - col;
  return rows > 0 && cols > 0 ? { row, col, rows, cols } : undefined;
};

export const overlap = (a: Area, b: Area): boolean => intersection(a, b) !== undefined;

/** What is left of `from` without `hole`: at most four rectangles. */
export const without = (from: Area, hole: Area): readonly Area[] => {
  const cut = intersection(from, hole);
  if (cut === undefined) return [from];
  const bottom = cut.row + cut.rows;
  const right = cut.col + cut.cols;
  return [
    { row: from.row, rows: cut.row - from.row, col: from.col, cols: from.cols },
    { row: bottom, rows: from.row + from.rows - bottom, col: from.col, cols: from.cols },
    { row: cut.row, rows: cut.rows, col: from.col, cols: cut.col - from.col },
    { row: cut.row, rows: cut.rows, col: right, cols: from.col + from.cols - right },
  ].filter((area) => area.rows > 0 && area.cols > 0);
};

/** The cells of an area, row by row. */
export const pointsOf = (area: Area): readonly Point[] =>
  Array.from({ length: area.rows * area.cols }, (_, i) => ({
    row: area.row + Math.floor(i / area.cols),
    col: area.col + (i % area.cols),
  }));

/** The smallest area around all of these; undefined for none. */
export const around = (points: readonly Point[]): Area | undefined => {
  if (points.length === 0) return undefined;
  const least = (pick: (p: Point) => number): number => points.reduce((n, p) => Math.min(n, pick(p)), Infinity);
  const most = (pick: (p: Point) => number): number => points.reduce((n, p) => Math.max(n, pick(p)), 0);
  const [row, col] = [least((p) => p.row), least((p) => p.col)];
  return { row, col, rows: most((p) => p.row) - row + 1, cols: most((p) => p.col) - col + 1 };
};

/** The smallest area around two. */
export const joined = (a: Area, b: Area): Area => {
  const [row, col] = [Math.min(a.row, b.row), Math.min(a.col, b.col)];
  return {
    row,
    col,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    cols: Math.max(a.col + a.cols, b.col + b.cols) - col,
  };
};
