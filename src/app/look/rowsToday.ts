/** Where the rows of a sheet as the form lays it out stand in the workbook today, rows that were inserted between included. */
import { parseRef } from "../../workbook/address";
import type { FoundSheet, NameSpec, SheetSpec, WorkbookSnapshot } from "../../workbook/model";
import { targetOf } from "../../workbook/targets";
import { plainWords } from "../structure/words/printedWords";

export type RowsToday = ReadonlyMap<number, number>;

interface Anchor {
  readonly laid: number;
  readonly today: number;
}

/** Rows of named cells and of tables, row by row; undefined where a column has moved. */
const anchorsOn = (
  sheet: SheetSpec,
  names: readonly NameSpec[],
  snapshot: WorkbookSnapshot,
): readonly Anchor[] | undefined => {
  const pairs = names.flatMap(({ name, ref }) => {
    const laid = parseRef(ref);
    const today = targetOf(snapshot, name);
    return laid?.sheet !== sheet.name || today === undefined ? [] : [{ laid: laid.area, today: today.area }];
  });
  if (pairs.some(({ laid, today }) => laid.col !== today.col)) return undefined;
  return pairs.flatMap(({ laid, today }) => [
    ...Array.from({ length: Math.min(laid.rows, today.rows) - 1 }, (_, i) => ({
      laid: laid.row + i,
      today: today.row + i,
    })),
    { laid: laid.row + laid.rows - 1, today: today.row + today.rows - 1 },
  ]);
};

const firstText = (sheet: SheetSpec, row: number): string | undefined => {
  const cell = sheet.cells.find((c) => c.row === row && typeof c.value === "string" && c.value !== "");
  return cell === undefined ? undefined : plainWords(String(cell.value));
};

const holds = (found: FoundSheet, row: number, text: string): boolean =>
  (found.cells[row - found.top] ?? []).some(({ value }) => typeof value === "string" && plainWords(value) === text);

/** Words between named rows stand by the row below them or by the row above; where neither holds them they are left alone. */
const placeOf = (
  sheet: SheetSpec,
  row: number,
  found: FoundSheet,
  above: Anchor | undefined,
  below: Anchor | undefined,
): number | undefined => {
  const candidates = [below, above].flatMap((a) => (a === undefined ? [] : [row + a.today - a.laid]));
  const text = firstText(sheet, row);
  if (text !== undefined) return candidates.find((at) => holds(found, at, text));
  return candidates.every((at) => at === candidates[0]) ? candidates[0] : undefined;
};

/** undefined for a sheet whose columns are not where the form has them. */
export const rowsToday = (
  sheet: SheetSpec,
  names: readonly NameSpec[],
  found: FoundSheet,
  snapshot: WorkbookSnapshot,
): RowsToday | undefined => {
  const anchors = anchorsOn(sheet, names, snapshot);
  if (anchors === undefined) return undefined;
  const known = new Map(anchors.map(({ laid, today }) => [laid, today]));
  const sorted = [...known].map(([laid, today]) => ({ laid, today })).sort((a, b) => a.laid - b.laid);
  const rows = new Map(known);
  for (const row of new Set(sheet.cells.map((c) => c.row))) {
    if (known.has(row)) continue;
    const above = sorted.findLast(({ laid }) => laid < row);
    const below = sorted.find(({ laid }) => laid > row);
    const at = placeOf(sheet, row, found, above, below);
    if (at !== undefined) rows.set(row, at);
  }
  return rows;
};
