/** How high rows that follow their contents are drawn at first. */
import { Yes, type IWorkbookData, type IWorksheetData } from "../data";

type Rows = NonNullable<IWorksheetData["rowData"]>;

/**
 * The height that such a row comes with counts as drawn: taking back what was typed into it, Univer gives a row back the height that it was
 * drawn with, and one that was never drawn the height of a blank row, which hides all lines of its text but one.
 */
export const withDrawnHeights = (data: Partial<IWorkbookData>): Partial<IWorkbookData> => ({
  ...data,
  sheets: Object.fromEntries(
    Object.entries(data.sheets ?? {}).map(([id, sheet]) => [id, { ...sheet, rowData: drawn(sheet.rowData ?? {}) }]),
  ),
});

const drawn = (rows: Rows): Rows => {
  const given: { readonly [row: number]: { readonly h?: number; readonly ia?: number } } = rows;
  return Object.fromEntries(
    Object.entries(given).map(([row, data]) => [
      row,
      data.ia === Yes && data.h !== undefined ? { ah: data.h, ...data } : data,
    ]),
  );
};
