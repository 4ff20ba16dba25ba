/**
 * What the cells of each sheet held when a use case last read or wrote them. Whatever else they hold at the next writing was typed meanwhile, by
 * a co-author or by the officer, and is not ours to write over.
 */
import type { Point } from "../workbook/area";
import type { CellSpec, FoundCell } from "../workbook/model";
import { cellAt, type CellsOfSheet } from "./cells";

export interface Seen extends CellsOfSheet {
  /** Rows or sheets have come or gone since: formulas may read otherwise without anybody's doing. */
  readonly moved: boolean;
}

export interface SeenCells {
  /** By Excel's id of the sheet. */
  of(sheetId: string): Seen | undefined;
  put(sheetId: string, cells: CellsOfSheet): void;
  /** After our own adding or removing of rows or sheets. */
  move(): void;
}

export const createSeenCells = (): SeenCells => {
  let sheets: ReadonlyMap<string, Seen> = new Map();
  return {
    of: (sheetId) => sheets.get(sheetId),
    put: (sheetId, cells) => (sheets = new Map(sheets).set(sheetId, { ...cells, moved: false })),
    move: () => (sheets = new Map([...sheets].map(([id, cells]) => [id, { ...cells, moved: true }]))),
  };
};

/** Formulas by what is written, not by what they come to. */
export const isSameCell = (a: FoundCell, b: FoundCell): boolean =>
  a.formula === undefined && b.formula === undefined ? a.value === b.value : a.formula === b.formula;

/** Whether a cell holds what would be written into it; a blank is written as "". */
export const holdsAlready = ({ value, formula }: FoundCell, cell: Pick<CellSpec, "value" | "formula">): boolean =>
  cell.formula === undefined
    ? formula === undefined && value === (cell.value === "" ? null : cell.value)
    : formula === cell.formula;

/** Whether somebody has typed into a cell since it was seen. */
export const isTyped = (seen: Seen, now: CellsOfSheet, at: Point): boolean => {
  const [was, is] = [cellAt(seen, at), cellAt(now, at)];
  return !isSameCell(was, is) && !(seen.moved && was.formula !== undefined && is.formula !== undefined);
};
