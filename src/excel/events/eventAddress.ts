/** Addresses as change and selection events state them: "B5", "B5:C7", "5:7", "B:C", several of them with commas. Pure. */
import { columnIndex, SHEET_COLUMNS, SHEET_ROWS } from "../../workbook/address";
import type { Area } from "../../workbook/model";

const PART = /^(?:.*!)?\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/i;

/** Areas in the order they were stated; parts that are no address are left out. */
export const eventAreas = (address: string): readonly Area[] =>
  address.split(",").flatMap((part) => areaOf(part.trim()) ?? []);

const areaOf = (part: string): Area | undefined => {
  const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = PART.exec(part) ?? [];
  if (c1 + r1 === "") return undefined;
  const rows = span(r1, r2, (text) => Number(text) - 1, SHEET_ROWS);
  const cols = span(c1, c2, columnIndex, SHEET_COLUMNS);
  return { row: rows.from, col: cols.from, rows: rows.count, cols: cols.count };
};

/** Whole rows state no columns, whole columns no rows. */
const span = (
  first: string,
  last: string,
  index: (text: string) => number,
  all: number,
): { readonly from: number; readonly count: number } => {
  if (first === "") return { from: 0, count: all };
  const [from, to] = [index(first), index(last)];
  return { from, count: to - from + 1 };
};
