/** Sheets that come and go, and how much of one is used. */
import { invalidOperation } from "../protocol/errors";
import type { Book, Sheet } from "./book";
import { MAX_COLUMNS, MAX_ROWS } from "./data";
import { emptySheet } from "./empty";
import { CellRange } from "./range";
import { holds } from "../../workbook/area";
import type { Area } from "../../workbook/model";
import { inBackground } from "./view";

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
