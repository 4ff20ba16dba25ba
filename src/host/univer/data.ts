/** Univer's plain data, re-exported so that nothing outside this folder imports Univer, and its codes under readable names. */
import { BooleanNumber, CellValueType, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";

export type {
  IBorderData,
  IBorderStyleData,
  ICellData,
  IRange,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Nullable,
} from "@univerjs/core";
export { BorderStyleTypes as Line } from "@univerjs/core";
export type { IConditionFormattingRule, IFormulaHighlightCell } from "@univerjs/sheets-conditional-formatting";
export type { ISheetDataValidationRule } from "@univerjs/core";

export const Yes = BooleanNumber.TRUE;
export const No = BooleanNumber.FALSE;
export const CellType = {
  text: CellValueType.STRING,
  number: CellValueType.NUMBER,
  flag: CellValueType.BOOLEAN,
  forcedText: CellValueType.FORCE_STRING,
} as const;
export const Horizontal = HorizontalAlign;
export const Vertical = VerticalAlign;
export const Wrap = WrapStrategy;

/** 96 dots per inch: Univer measures in pixels, Office.js in points. */
export const PIXELS_PER_POINT = 4 / 3;

/** Excel's own: 48 pt × 15 pt. Univer's defaults differ. */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;
export const DEFAULT_ROWS = 200;
export const DEFAULT_COLUMNS = 40;

export { SHEET_COLUMNS as MAX_COLUMNS, SHEET_ROWS as MAX_ROWS } from "../../workbook/address";
