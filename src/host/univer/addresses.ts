/** Addresses as Excel writes and reads them: "A1:B3", "'收入 表'!$B$2", "3:5", "B:C", names. */
import { columnIndex, columnName } from "../../workbook/address";
import type { Area } from "../../workbook/model";
import { invalidArgument, itemNotFound } from "../protocol/errors";
import { MAX_COLUMNS, MAX_ROWS } from "./data";
import { CellRange } from "./range";
import type { Sheet } from "./book";

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/;
const ROWS = /^\$?(\d+):\$?(\d+)$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const QUALIFIED = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/;

/** "Sheet1!A1" or "A1" of the given sheet. Throws ItemNotFound for an unknown sheet, InvalidArgument for what is no address. */
export const parseRange = (text: string, fallback: Sheet): CellRange => {
  const { sheet, address } = splitSheet(text, fallback);
  const area = parseArea(address);
  if (area === undefined) throw invalidArgument(`"${text}" is no address.`);
  return new CellRange(sheet, area);
};

const splitSheet = (text: string, fallback: Sheet): { readonly sheet: Sheet; readonly address: string } => {
  const bare = text.trim().replace(/^=/, "");
  const [, quoted, plain, address] = QUALIFIED.exec(bare) ?? [];
  if (address === undefined) return { sheet: fallback, address: bare };
  const sheet = fallback.book.find(quoted?.replace(/''/g, "'") ?? plain ?? "");
  if (sheet === undefined) throw itemNotFound();
  return { sheet, address };
};

/** undefined for anything but cells, whole rows or whole columns. */
const parseArea = (text: string): Area | undefined => {
  const [, firstCol, firstRow, lastCol, lastRow] = CELLS.exec(text) ?? [];
  if (firstCol !== undefined && firstRow !== undefined)
    return between(
      Number(firstRow) - 1,
      columnIndex(firstCol),
      Number(lastRow ?? firstRow) - 1,
      columnIndex(lastCol ?? firstCol),
    );
  const [, topRow, bottomRow] = ROWS.exec(text) ?? [];
  if (topRow !== undefined && bottomRow !== undefined)
    return between(Number(topRow) - 1, 0, Number(bottomRow) - 1, MAX_COLUMNS - 1);
  const [, leftCol, rightCol] = COLUMNS.exec(text) ?? [];
  if (leftCol !== undefined && rightCol !== undefined)
    return between(0, columnIndex(leftCol), MAX_ROWS - 1, columnIndex(rightCol));
  return undefined;
};

const between = (row1: number, col1: number, row2: number, col2: number): Area => ({
  row: Math.min(row1, row2),
  col: Math.min(col1, col2),
  rows: Math.abs(row2 - row1) + 1,
  cols: Math.abs(col2 - col1) + 1,
});

/** "B2:C3", "3:5" for whole rows, "B:C" for whole columns. */
export const printArea = (area: Area): string => print(area, "");

/** "$B$2:$C$3" */
const printAbsolute = (area: Area): string => print(area, "$");

const print = (area: Area, anchor: "" | "$"): string => {
  const col = (index: number): string => `${anchor}${columnName(index)}`;
  const row = (index: number): string => `${anchor}${index + 1}`;
  const lastRow = area.row + area.rows - 1;
  const lastCol = area.col + area.cols - 1;
  if (area.cols === MAX_COLUMNS) return `${row(area.row)}:${row(lastRow)}`;
  if (area.rows === MAX_ROWS) return `${col(area.col)}:${col(lastCol)}`;
  const first = `${col(area.col)}${row(area.row)}`;
  return area.rows === 1 && area.cols === 1 ? first : `${first}:${col(lastCol)}${row(lastRow)}`;
};

/** As Excel prints it: quotes only where they are needed. */
export const quoteWhereNeeded = (sheetName: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !/^[A-Za-z]{1,3}\d+$/.test(sheetName)
    ? sheetName
    : `'${sheetName.replace(/'/g, "''")}'`;

export const fullAddress = (range: CellRange): string => `${quoteWhereNeeded(range.sheet.name)}!${printArea(range)}`;

export const absoluteAddress = (range: CellRange): string =>
  `${quoteWhereNeeded(range.sheet.name)}!${printAbsolute(range)}`;
