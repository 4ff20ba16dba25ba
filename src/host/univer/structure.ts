/** Inserting, deleting, merging, clearing: what changes the shape of a sheet. */
import {
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  ClearSelectionFormatCommand,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
} from "@univerjs/sheets";
import { invalidOperation } from "../protocol/errors";
import { requireEditable, requirePermission } from "./access";
import type { Book, Sheet } from "./book";
import { clearBeyond } from "./formats/beyondGrid";
import { clearRules } from "./formats/conditional";
import { MAX_COLUMNS, MAX_ROWS } from "./data";
import { emptySheet } from "./empty";
import { CellRange, fromGrid } from "./range";
import { holds, intersection } from "../../workbook/area";
import type { Area } from "../../workbook/model";
import type { Zone } from "./range";
import { inBackground } from "./view";

type InsertDirection = "Down" | "Right";
type DeleteDirection = "Up" | "Left";

/** Makes room where the range is and gives the new, empty cells. */
export const insertCells = async (range: CellRange, direction: InsertDirection): Promise<CellRange> => {
  const place = range.copy();
  if (range.wholeRows) await insertRows(range);
  else if (range.wholeColumns) await insertColumns(range);
  else await insertPart(place, direction);
  return place;
};

const insertRows = async (range: CellRange): Promise<void> => {
  requirePermission(range.sheet, "allowInsertRows");
  new CellRange(range.sheet, { row: range.row, col: 0, rows: 1, cols: 1 }).makeRoom();
  await range.sheet.book.calculation.pause();
  await inBackground(range.sheet.book, () => {
    range.sheet.facade.insertRows(range.row, range.rows);
  });
};

const insertColumns = async (range: CellRange): Promise<void> => {
  requirePermission(range.sheet, "allowInsertColumns");
  new CellRange(range.sheet, { row: 0, col: range.col, rows: 1, cols: 1 }).makeRoom();
  await inBackground(range.sheet.book, () => {
    range.sheet.facade.insertColumns(range.col, range.cols);
  });
};

const insertPart = async (range: CellRange, direction: InsertDirection): Promise<void> => {
  requirePermission(range.sheet);
  range.makeRoom();
  const down = direction === "Down";
  await inPlace(range, down ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id);
  tellShift(range, "insert", down);
};

export const deleteCells = async (range: CellRange, direction: DeleteDirection): Promise<void> => {
  if (range.wholeRows) return deleteRows(range);
  if (range.wholeColumns) return deleteColumns(range);
  requirePermission(range.sheet);
  const place = range.copy();
  place.makeRoom();
  const up = direction === "Up";
  await inPlace(place, up ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id);
  tellShift(place, "remove", up);
};

const deleteRows = async (range: CellRange): Promise<void> => {
  requirePermission(range.sheet, "allowDeleteRows");
  range.makeRoom();
  await range.sheet.book.calculation.pause();
  await inFront(range, () => {
    range.sheet.facade.deleteRows(range.row, range.rows);
  });
};

const deleteColumns = async (range: CellRange): Promise<void> => {
  requirePermission(range.sheet, "allowDeleteColumns");
  range.makeRoom();
  await inFront(range, () => {
    range.sheet.facade.deleteColumns(range.col, range.cols);
  });
};

/** Univer moves the defined names of whichever sheet is in front when rows or columns go. */
const inFront = (range: CellRange, work: () => void): Promise<void> =>
  inBackground(range.sheet.book, () => {
    range.sheet.facade.activate();
    work();
  });

const tellShift = (range: CellRange, kind: "insert" | "remove", vertical: boolean): void => {
  const { book, id: sheetId } = range.sheet;
  const across = vertical
    ? { from: range.col, to: range.col + range.cols - 1 }
    : { from: range.row, to: range.row + range.rows - 1 };
  const along = vertical
    ? { axis: "rows" as const, at: range.row, count: range.rows }
    : { axis: "columns" as const, at: range.col, count: range.cols };
  book.changes.tell({
    kind: "shifted",
    sheetId,
    area: range.copy(),
    byAddin: book.changes.byAddin,
    shift: { sheetId, kind, ...along, ...across },
  });
};

/** These commands of Univer act on the sheet in front whatever ids they are given, so the sheet is brought to the front for them. */
const inPlace = (range: CellRange, command: string): Promise<void> =>
  inBackground(range.sheet.book, async () => {
    const { book, facade } = range.sheet;
    book.changes.paused = true; // Univer also adds rows at the end of the sheet, which means nothing to anybody
    try {
      facade.activate();
      await book.engine.runLater(command, { range: range.inGrid });
    } finally {
      book.changes.paused = false;
    }
  });

/** Joins the cells; all but the first lose their contents. `across` joins row by row. */
export const mergeCells = async (range: CellRange, across: boolean): Promise<void> => {
  requirePermission(range.sheet);
  range.makeRoom();
  const cells = range.sheet.facade.getRange(range.inGrid);
  await fromBehind(range, () => {
    if (across) cells.mergeAcross();
    else if (range.rows * range.cols > 1) cells.merge();
  });
};

export const unmergeCells = async (range: CellRange): Promise<void> => {
  requirePermission(range.sheet);
  await fromBehind(range, () => {
    range.sheet.facade.getRange(range.inGrid).breakApart();
  });
};

/** Univer selects the cells that it joins or parts, which brings their sheet to the front. */
const fromBehind = async ({ sheet }: CellRange, work: () => void): Promise<void> => {
  if (sheet === sheet.book.active) work();
  else await inBackground(sheet.book, work);
};

/** The joined areas that touch the range. */
export const mergedAreas = (range: CellRange): readonly CellRange[] =>
  range.sheet.core
    .getMergeData()
    .map(fromGrid)
    .filter((area) => intersection(area, range) !== undefined)
    .map((area) => new CellRange(range.sheet, area));

type ClearWhat = "All" | "Formats" | "Contents" | "Hyperlinks" | "RemoveHyperlinks";

const CLEAR_COMMANDS: { readonly [what in ClearWhat]: string | undefined } = {
  All: ClearSelectionAllCommand.id,
  Formats: ClearSelectionFormatCommand.id,
  Contents: ClearSelectionContentCommand.id,
  Hyperlinks: undefined,
  RemoveHyperlinks: undefined,
};

export const clearCells = (zone: Zone, what: ClearWhat): void => {
  if (what !== "Formats") requireEditable(zone);
  if (what !== "Contents") requirePermission(zone.sheet, "allowFormatCells");
  const command = CLEAR_COMMANDS[what];
  if (command === undefined) return;
  const touching = zone.parts.filter(
    (part) => part.row < zone.sheet.core.getRowCount() && part.col < zone.sheet.core.getColumnCount(),
  );
  if (touching.length > 0)
    zone.sheet.book.engine.run(command, { ...zone.sheet.where, ranges: touching.map((part) => part.inGrid) });
  if (what === "Contents") return;
  zone.parts.forEach(clearBeyond);
  clearRules(zone);
};

/** The smallest range around everything that is used on the sheet, or within a part of it; undefined where nothing is. */
export const usedRange = (sheet: Sheet, valuesOnly: boolean, within?: Area): CellRange | undefined => {
  let top = MAX_ROWS,
    left = MAX_COLUMNS,
    bottom = -1,
    right = -1;
  sheet.core.getCellMatrix().forValue((row, col, cell) => {
    const filled =
      cell != null && ((cell.v != null && cell.v !== "") || Boolean(cell.f) || Boolean(cell.si) || cell.p != null);
    if (!filled && (valuesOnly || cell?.s == null)) return;
    if (within !== undefined && !holds(within, { row, col })) return;
    top = Math.min(top, row);
    left = Math.min(left, col);
    bottom = Math.max(bottom, row);
    right = Math.max(right, col);
  });
  return bottom < 0
    ? undefined
    : new CellRange(sheet, { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 });
};

/** At the end, without showing it. */
export const addSheet = async (book: Book, name: string): Promise<Sheet> => {
  const id = book.freshId("sheet", (each) => book.core.getSheetBySheetId(each) != null);
  await inBackground(book, () => {
    book.facade.insertSheet(name, { index: book.core.getSheets().length, sheet: emptySheet(id, name) });
  });
  return book.sheet(id);
};

export const deleteSheet = async (sheet: Sheet): Promise<void> => {
  const { book } = sheet;
  const othersShown = book.sheets.some((each) => each !== sheet && !each.facade.isSheetHidden());
  if (!othersShown) throw invalidOperation("A workbook must contain at least one visible worksheet.");
  if (sheet.metadata.veryHidden === true) throw invalidOperation("A very hidden sheet cannot be deleted.");
  await inBackground(book, () => {
    book.facade.deleteSheet(sheet.facade);
  });
  Reflect.deleteProperty(book.metadata.sheets, sheet.id);
};
