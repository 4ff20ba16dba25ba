/** Kept ranges follow their cells when rows or columns are inserted or removed, in whole or in part of a sheet. */
import type { Area } from "../../../workbook/model";
import { MAX_COLUMNS, MAX_ROWS } from "../data";

/** What happened to the cells of one sheet. For whole rows `within` spans all columns, and the other way round. */
export interface Shift {
  readonly sheetId: string;
  readonly axis: "rows" | "columns";
  readonly kind: "insert" | "remove";
  /** First row or column concerned, from 0. */
  readonly at: number;
  readonly count: number;
  /** Only ranges that lie wholly between these lines of the other axis move. */
  readonly from: number;
  readonly to: number;
}

export type ShiftKind = Pick<Shift, "axis" | "kind"> & {
  /** Whole rows or columns, not cells of some of them. */
  readonly whole: boolean;
};

/** What happens to a sheet when the cells of `area` come or go. */
export const shiftAt = ({ axis, kind, whole }: ShiftKind, sheetId: string, area: Area): Shift => {
  const byRows = axis === "rows";
  const across = byRows
    ? { from: area.col, to: area.col + area.cols - 1 }
    : { from: area.row, to: area.row + area.rows - 1 };
  const everything = { from: 0, to: byRows ? MAX_COLUMNS : MAX_ROWS };
  return {
    sheetId,
    axis,
    kind,
    at: byRows ? area.row : area.col,
    count: byRows ? area.rows : area.cols,
    ...(whole ? everything : across),
  };
};

/** A range that somebody keeps. */
interface Movable extends Area {
  readonly sheet: { readonly id: string };
  /** Takes over another place; null when all its cells are gone. */
  moveTo(area: Area | null): void;
}

export class MovingRanges {
  private readonly ranges = new Set<Movable>();

  add(range: Movable): void {
    this.ranges.add(range);
  }

  remove(range: Movable): void {
    this.ranges.delete(range);
  }

  apply(shift: Shift): void {
    for (const range of this.ranges) if (range.sheet.id === shift.sheetId) range.moveTo(shifted(range, shift));
  }
}

/** Where an area is after the shift; null when all its cells were removed. */
export const shifted = (area: Area, shift: Shift): Area | null => {
  const [other, others] = shift.axis === "rows" ? [area.col, area.cols] : [area.row, area.rows];
  if (other < shift.from || other + others - 1 > shift.to) return area;
  const [start, length] = shift.axis === "rows" ? [area.row, area.rows] : [area.col, area.cols];
  const line = shift.kind === "insert" ? pushed(start, length, shift) : cut(start, length, shift);
  if (line === null) return null;
  return shift.axis === "rows"
    ? { ...area, row: line.start, rows: line.length }
    : { ...area, col: line.start, cols: line.length };
};

interface Line {
  readonly start: number;
  readonly length: number;
}

const pushed = (start: number, length: number, { at, count }: Shift): Line => {
  if (start >= at) return { start: start + count, length };
  return { start, length: start + length > at ? length + count : length };
};

const cut = (start: number, length: number, { at, count }: Shift): Line | null => {
  const end = at + count;
  if (start >= end) return { start: start - count, length };
  const gone = Math.max(0, Math.min(start + length, end) - Math.max(start, at));
  if (gone === length) return null;
  return { start: Math.min(start, at), length: length - gone };
};
