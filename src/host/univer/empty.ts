/** Empty sheets and workbooks, as Excel makes them. */
import { DEFAULT_COLUMNS, DEFAULT_COLUMN_PIXELS, DEFAULT_ROWS, DEFAULT_ROW_PIXELS } from "./data";
import type { IWorkbookData } from "./data";

/** With Excel's own column width and row height. */
export const emptySheet = (
  id: string,
  name: string,
): {
  id: string;
  name: string;
  rowCount: number;
  columnCount: number;
  defaultColumnWidth: number;
  defaultRowHeight: number;
} => ({
  id,
  name,
  rowCount: DEFAULT_ROWS,
  columnCount: DEFAULT_COLUMNS,
  defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
  defaultRowHeight: DEFAULT_ROW_PIXELS,
});

export const emptyWorkbook = (id: string): Partial<IWorkbookData> => ({
  id,
  name: id,
  sheetOrder: ["sheet-0"],
  sheets: { "sheet-0": emptySheet("sheet-0", "Sheet1") },
});
