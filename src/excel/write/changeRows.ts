/** Rows removed and inserted, cells inserted within rows, and what then stands in them, in one round trip. */
import type { RowsChange } from "../../app/changes";
import type { CellSpec } from "../../workbook/model";
import { rectangles } from "../areas";
import { covers, holds } from "../../workbook/area";
import { applyBorders } from "../build/borders";
import { contentsOf, rangeOf, writeContents } from "../build/contents";
import { applyHeights, applyMerges, applySomeWidths, mergeAgain } from "../build/layout";
import { applyStyles } from "../build/styles";
import { applyValidations } from "../build/validations";
import { usedPoints, queueCells } from "../cells";
import { requireFits } from "../../app/ports";
import { queuePlaces, requireInPlace } from "./inPlace";
import { pointNames } from "./names";
import { putBack } from "./putBack";
import { noteWritten, refuseTyped, typedOver, watched, type Watched } from "./watched";
import { sheetMissing, sheetProtected } from "../refusals";
import { singleValue, type OwnWrite } from "../events/ownWrites";
import { recalculate, requireSheet, suspend, withStructure, worksheetOf, type ExcelContext } from "../excelContext";
import type { SheetStructure } from "../structureCache";

const ACTION = "增删行";

/**
 * The sheet is asked for before any row is touched: where it is not found, nothing has changed and the job may run again. Where somebody has typed
 * into rows that go, or into cells that are written, since they were read, the rows come back with what was typed, and nothing of ours stays.
 */
export const changeRows = (excel: ExcelContext, change: RowsChange): Promise<void> =>
  withStructure(excel, { action: ACTION }, async (context, structure) => {
    change.cells.forEach((cell) => requireFits(change.sheet, cell));
    const found = requireSheet(structure, change.sheet, (missing) => sheetMissing(ACTION, missing));
    if (found.protected) throw sheetProtected(ACTION, found.name);
    requireInPlace(context, excel, [found]);
    suspend(context, structure);
    const sheet = worksheetOf(context, found);
    let restoreNames: (() => void) | undefined;
    const writing = watched(excel, found, sheet, () => {
      moveCells(sheet, change);
      restoreNames = pointNames(excel, context, structure, change.names ?? []);
      applyChange(sheet, change);
    });
    const notePlaces = queuePlaces(context, excel, found);
    excel.ownWrites.note([{ sheet: found.name }, ...singleCells(found.name, change.cells)]);
    recalculate(context, structure);
    await context.sync();
    excel.cache.clear();
    excel.seen.move();
    notePlaces();
    excel.places.move(change.names ?? [], structure.sheets);
    noteWritten(excel, [writing]);
    await keepTyped(context, excel, { ...writing, found }, change, () => restoreNames?.());
  });

/** Of cells written one by one Excel tells the value: they are known as ours by it. */
const singleCells = (sheet: string, cells: readonly CellSpec[]): readonly OwnWrite[] =>
  rectangles(cells).flatMap((area) => {
    const cell = cells.find((each) => holds(area, each));
    return area.rows * area.cols > 1 || cell === undefined ? [] : [{ sheet, area, ...singleValue(cell) }];
  });

const applyChange = (sheet: Excel.Worksheet, change: RowsChange): void => {
  (change.opened === undefined ? applyMerges : mergeAgain)(sheet, change.merges ?? []);
  applyStyles(sheet, change.cells);
  applyBorders(sheet, change.cells);
  applyHeights(sheet, change.heights);
  applySomeWidths(sheet, change.widths ?? []);
  applyValidations(sheet, change.validations);
  writeBlocks(sheet, change.cells);
};

/** Undoes the change where it went over something typed. */
const keepTyped = async (
  context: Excel.RequestContext,
  excel: ExcelContext,
  { id, seen, result, found }: Watched & { readonly found: SheetStructure },
  change: RowsChange,
  restoreNames: () => void,
): Promise<void> => {
  if (seen === undefined) return;
  const { sheet, name, before } = result();
  const gone = usedPoints(before)
    .filter(({ row }) => change.removed.includes(row))
    .map((at) => ({ ...at, value: "" }));
  const written = [...gone, ...change.cells.flatMap((cell) => cellBefore(cell, change))];
  const typed = typedOver(seen, before, written);
  if (typed.length === 0) return;
  restoreNames();
  [...(change.opened ?? [])].reverse().forEach(({ area }) => rangeOf(sheet, area).delete("Left"));
  moveRows(sheet, { ...change, removed: change.inserted, inserted: change.removed });
  const after = queueCells(sheet, name);
  const notePlaces = queuePlaces(context, excel, found);
  await context.sync();
  notePlaces();
  excel.seen.put(id, await putBack(context, { sheet, name, before, after: after() }, written));
  refuseTyped(ACTION, name, typed);
};

/** The same cell as it was numbered before others moved; nothing for one that has come. A blank without a format is not written. */
const cellBefore = (cell: CellSpec, { removed, inserted, opened = [] }: RowsChange): readonly CellSpec[] => {
  const isLeft = cell.value === null && cell.formula === undefined;
  if (isLeft || inserted.includes(cell.row) || opened.some(({ area }) => holds(area, cell))) return [];
  const before = opened.filter(({ area }) =>
    holds({ ...area, col: 0, cols: cell.col }, { row: cell.row, col: area.col }),
  );
  const col = cell.col - before.reduce((sum, { area }) => sum + area.cols, 0);
  const closedUp = cell.row - inserted.filter((row) => row < cell.row).length;
  const row = [...removed].sort((a, b) => a - b).reduce((at, gone) => (gone <= at ? at + 1 : at), closedUp);
  return [{ ...cell, row, col }];
};

const moveCells = (sheet: Excel.Worksheet, change: RowsChange): void => {
  moveRows(sheet, change);
  for (const { area, head } of change.opened ?? []) {
    if (head > 0) rangeOf(sheet, { ...area, rows: head }).unmerge();
    rangeOf(sheet, area).insert("Right");
  }
};

/** From the last row removed to the first, from the first row inserted to the last: so every number is right when its turn comes. */
const moveRows = (sheet: Excel.Worksheet, { removed, inserted }: RowsChange): void => {
  const row = (at: number): Excel.Range => sheet.getRange(`${at + 1}:${at + 1}`);
  [...removed].sort((a, b) => b - a).forEach((at) => row(at).delete("Up"));
  [...inserted].sort((a, b) => a - b).forEach((at) => row(at).insert("Down"));
};

/** A cell that was formatted as text would take what is written into it otherwise, so the number formats come first. */
const writeBlocks = (sheet: Excel.Worksheet, cells: readonly CellSpec[]): void => {
  for (const area of rectangles(cells)) {
    const own = cells.filter(({ row, col }) => covers(area, { row, col, rows: 1, cols: 1 }));
    const contents = contentsOf(own, null);
    if (contents === undefined) continue;
    rangeOf(sheet, area).numberFormat = contents.values.map((line, r) =>
      line.map((_, c) => formatAt(own, area.row + r, area.col + c)),
    );
    writeContents(sheet, contents);
  }
};

const formatAt = (cells: readonly CellSpec[], row: number, col: number): string | null => {
  const cell = cells.find((each) => each.row === row && each.col === col);
  return cell?.style === undefined ? null : (cell.style.numberFormat ?? "General");
};
