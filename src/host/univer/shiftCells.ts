/** Inserting and deleting cells, rows and columns: what stands behind moves. */
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
} from "@univerjs/sheets";
import { requirePermission } from "./access";
import { CellRange } from "./range";
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
