/** Where the rows and columns of a sheet went since it was opened: a place that was known then, told as it is now. */
import type { Area } from "./model";
import { SHEET_COLUMNS, SHEET_ROWS } from "./address";

/** Rows, or columns: by the number that each had, counted from 0, the number that it has now. Those that are gone are not in `now`. */
export interface MovedLine {
  readonly now: ReadonlyMap<number, number>;
  /** How many were followed. Those beyond moved as the last of them that is left. */
  readonly known: number;
}

export interface MovedLines {
  readonly rows: MovedLine;
  readonly cols: MovedLine;
}

const beyond = ({ now, known }: MovedLine): number => {
  for (let old = known - 1; old >= 0; old--) {
    const found = now.get(old);
    if (found !== undefined) return found - old;
  }
  return 0;
};

/** undefined where it is gone. */
export const lineNow = (line: MovedLine, old: number): number | undefined =>
  old < line.known ? line.now.get(old) : old + beyond(line);

export const isMoved = ({ rows, cols }: MovedLines): boolean =>
  [rows, cols].some(({ now, known }) => now.size < known || [...now].some(([old, is]) => old !== is));

interface Span {
  readonly first: number;
  readonly count: number;
}

/** From the first to the last line that is left of it; what was inserted between is in it. A span up to the end of the sheet stays one. */
export const spanNow = (line: MovedLine, { first, count }: Span, limit: number): Span | undefined => {
  const last = first + count - 1;
  const start = nearest(line, first, last);
  const end = last === limit - 1 ? last : nearest(line, last, first);
  if (start === undefined || end === undefined) return undefined;
  const from = first === 0 && last === limit - 1 ? 0 : Math.min(start, end);
  return { first: from, count: Math.min(Math.max(start, end), limit - 1) - from + 1 };
};

/** Of the lines from `from` towards `to`, the first that is left. */
const nearest = (line: MovedLine, from: number, to: number): number | undefined => {
  const step = from <= to ? 1 : -1;
  for (let old = from; old !== to + step; old += step) {
    const now = lineNow(line, old);
    if (now !== undefined) return now;
  }
  return undefined;
};

/** undefined where nothing of it is left. */
export const areaNow = ({ rows, cols }: MovedLines, area: Area): Area | undefined => {
  const down = spanNow(rows, { first: area.row, count: area.rows }, SHEET_ROWS);
  const across = spanNow(cols, { first: area.col, count: area.cols }, SHEET_COLUMNS);
  if (down === undefined || across === undefined) return undefined;
  return { row: down.first, col: across.first, rows: down.count, cols: across.count };
};

/** The line itself, or where it is gone the next one that is left: for what has to stand somewhere. */
export const lineOrNext = (line: MovedLine, old: number): number =>
  nearest(line, old, Math.max(old, line.known)) ?? nearest(line, old, 0) ?? 0;
