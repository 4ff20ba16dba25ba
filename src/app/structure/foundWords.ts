/** The cells of a sheet as it is, by what they say. */
import type { FoundCell, FoundSheet } from "../../workbook/model";
import { plain, type SheetWords, type Spot, type Word } from "./words";

export interface FoundWords {
  readonly sheet: FoundSheet;
  readonly at: (spot: Spot) => FoundCell | undefined;
  readonly textAt: (spot: Spot) => string;
  readonly spotsOf: (text: string) => readonly Spot[];
  /** The title of a part that stands nearest above a row. */
  readonly headingAbove: (row: number) => Word | undefined;
  /** One past the last row with anything in it. */
  readonly end: number;
}

const textOf = (cell: FoundCell | undefined): string => (typeof cell?.value === "string" ? plain(cell.value) : "");

export const foundWords = (sheet: FoundSheet, { headings }: SheetWords): FoundWords => {
  const spots = new Map<string, Spot[]>();
  let end = sheet.top;
  sheet.cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell.value !== null || cell.formula !== undefined) end = sheet.top + r + 1;
      const text = textOf(cell);
      if (text !== "") spots.set(text, [...(spots.get(text) ?? []), { row: sheet.top + r, col: sheet.left + c }]);
    }),
  );
  const titles = headings
    .flatMap(({ text }) => (spots.get(text) ?? []).map((spot) => ({ ...spot, text })))
    .sort((a, b) => a.row - b.row);
  const at = ({ row, col }: Spot): FoundCell | undefined => sheet.cells[row - sheet.top]?.[col - sheet.left];
  return {
    sheet,
    at,
    textAt: (spot) => textOf(at(spot)),
    spotsOf: (text) => spots.get(text) ?? [],
    headingAbove: (row) => titles.filter((t) => t.row < row).at(-1),
    end,
  };
};
