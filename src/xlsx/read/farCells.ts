/** Cells far away from all others on their sheet, around which no rectangle should be drawn. */
import { holds } from "../../workbook/area";
import type { Area, FoundCell, StrayCell } from "../../workbook/model";
import type { FilledCells } from "./filledCells";

export type Placed = Pick<FilledCells, "rows" | "cols" | "found" | "formats">;

/** How far from what is seen formulas that show nothing still belong to it. */
const NEAR = 100;

const looksBlank = ({ value }: FoundCell): boolean =>
  value === null || (typeof value === "string" && !/\S/.test(value));

/** Where the rectangle would be too large: without spaces, and formulas that show nothing, far from all that is seen. */
export const withoutFarBlanks = (filled: Placed, room: number): Placed => {
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
  return only(
    filled,
    found.flatMap((_, i) => (isNearRow(i) && isNearColumn(i) ? [i] : [])),
  );
};

const only = ({ rows, cols, found, formats }: Placed, kept: readonly number[]): Placed => {
  const at = (places: readonly number[]): number[] => kept.map((i) => places[i] ?? 0);
  return {
    rows: at(rows),
    cols: at(cols),
    found: kept.flatMap((i) => found[i] ?? []),
    formats: kept.map((i) => formats[i]),
  };
};

/** Cells of a rectangle that costs nobody time. */
const SMALL = 500_000;
/** So many blank lines part what belongs together from a stray cell. */
const APART = 1_000;
const MOST_STRAYS = 100;

/** The last of the lines before the first wide gap. */
const endBeforeGap = (places: readonly number[]): number => {
  const lines = [...new Set(places)].sort((a, b) => a - b);
  const at = lines.findIndex((line, i) => i + 1 < lines.length && (lines[i + 1] ?? 0) - line > APART);
  return lines[at < 0 ? lines.length - 1 : at] ?? 0;
};

/** Where the rectangle would be large for a few cells behind wide gaps: without these, and what stands in them. */
export const withoutStrays = (
  filled: Placed,
  room: number,
  named: readonly Area[],
): { readonly kept: Placed; readonly strays: readonly StrayCell[] } => {
  const { rows, cols, found } = filled;
  const [top, bottom] = ends(rows);
  const [left, right] = ends(cols);
  if ((bottom - top + 1) * (right - left + 1) <= Math.min(room, SMALL)) return { kept: filled, strays: [] };
  const [lastRow, lastCol] = [endBeforeGap(rows), endBeforeGap(cols)];
  const isFar = (i: number): boolean => (rows[i] ?? 0) > lastRow || (cols[i] ?? 0) > lastCol;
  const far = found.flatMap((cell, i) => (isFar(i) ? [{ row: rows[i] ?? 0, col: cols[i] ?? 0, cell }] : []));
  const strays = far.filter(({ cell }) => !looksBlank(cell));
  if (strays.length > MOST_STRAYS || strays.some((stray) => named.some((area) => holds(area, stray))))
    return { kept: filled, strays: [] };
  return {
    kept: only(
      filled,
      found.flatMap((_, i) => (isFar(i) ? [] : [i])),
    ),
    strays,
  };
};

export const ends = (places: readonly number[]): readonly [first: number, last: number] => {
  let [first, last] = [Infinity, 0];
  for (const place of places) {
    if (place < first) first = place;
    if (place > last) last = place;
  }
  return [first, last];
};
