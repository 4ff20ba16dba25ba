/** A1 addresses and sheet-qualified references, both ways. */
import type { Area } from "./model";

/** The size of a sheet since Excel 2007. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

export const columnName = (col: number): string => {
  let name = "";
  for (let n = col + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
};

export const columnIndex = (name: string): number => {
  const letters = name.toUpperCase();
  let index = 0;
  for (let i = 0; i < letters.length; i++) index = index * 26 + letters.charCodeAt(i) - 64;
  return index - 1;
};

export const cellAddress = (row: number, col: number): string => `${columnName(col)}${row + 1}`;

export const areaAddress = (a: Area): string =>
  a.rows === 1 && a.cols === 1
    ? cellAddress(a.row, a.col)
    : `${cellAddress(a.row, a.col)}:${cellAddress(a.row + a.rows - 1, a.col + a.cols - 1)}`;

const absolute = (row: number, col: number): string => `$${columnName(col)}$${row + 1}`;

export const quoteSheet = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** "'收支情况'!$B$7:$H$12": how a defined name points at cells. */
export const absoluteAddress = (a: Area): string => {
  const from = absolute(a.row, a.col);
  const to = absolute(a.row + a.rows - 1, a.col + a.cols - 1);
  return from === to ? from : `${from}:${to}`;
};

export const absoluteRef = (sheet: string, a: Area): string => `${quoteSheet(sheet)}!${absoluteAddress(a)}`;

/** Some programs say the sheet again behind the colon: only the same one. */
const REF = /^((?:'((?:[^']|'')+)'|([^'!]+))!)\$?([A-Z]{1,3})\$?(\d+)(?::\1?\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** undefined for constants, unions, whole rows or columns, and broken references. */
export const parseRef = (ref: string): { readonly sheet: string; readonly area: Area } | undefined => {
  const m = REF.exec(ref.replace(/^=/, ""));
  const [, , quoted, bare, c1, r1, c2, r2] = m ?? [];
  if (c1 === undefined || r1 === undefined) return undefined;
  const sheet = quoted?.replace(/''/g, "'") ?? bare ?? "";
  const row = Number(r1) - 1;
  const col = columnIndex(c1);
  const lastRow = r2 === undefined ? row : Number(r2) - 1;
  const lastCol = c2 === undefined ? col : columnIndex(c2);
  return {
    sheet,
    area: {
      row: Math.min(row, lastRow),
      col: Math.min(col, lastCol),
      rows: Math.abs(lastRow - row) + 1,
      cols: Math.abs(lastCol - col) + 1,
    },
  };
};

export const cellArea = (row: number, col: number): Area => ({ row, col, rows: 1, cols: 1 });
