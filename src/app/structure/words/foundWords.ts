/** The cells of a sheet as it is, by what they say. */
import { showsNothing } from "../../../domain/invisibleCharacters";
import type { Area, FoundCell, FoundSheet } from "../../../workbook/model";
import { plainWords, type SheetWords, type Word } from "./printedWords";
import { holds, type Point } from "../../../workbook/area";

export interface FoundWords {
  readonly sheet: FoundSheet;
  readonly at: (spot: Point) => FoundCell | undefined;
  readonly textAt: (spot: Point) => string;
  readonly isFilled: (spot: Point) => boolean;
  /** Filled, or a formula that was not calculated: it shows nothing, and is something. */
  readonly isHeld: (spot: Point) => boolean;
  readonly spotsOf: (text: string) => readonly Point[];
  /** The title of a part that stands nearest above a row. */
  readonly headingAbove: (row: number) => Word | undefined;
  readonly headingAt: (row: number) => Word | undefined;
  readonly headingBelow: (row: number) => Word | undefined;
  /** One past the last row with anything in it. */
  readonly end: number;
  /** One past the last column of the used range. */
  readonly right: number;
}

const textOf = (cell: FoundCell | undefined): string => (typeof cell?.value === "string" ? plainWords(cell.value) : "");

/** Whether something is there to be seen. */
export const isSeen = (cell: FoundCell | undefined): boolean =>
  typeof cell?.value === "string" ? !showsNothing(cell.value) : (cell?.value ?? "") !== "";

export const filledIn = (sheet: FoundSheet, area: Area): readonly Word[] =>
  sheet.cells.flatMap((cells, r) =>
    cells.flatMap((cell, c) => {
      const at = { row: sheet.top + r, col: sheet.left + c };
      return holds(area, at) && isSeen(cell) ? [{ ...at, text: textOf(cell) }] : [];
    }),
  );

export const foundWords = (sheet: FoundSheet, { headings }: SheetWords): FoundWords => {
  const spots = new Map<string, Point[]>();
  let end = sheet.top;
  sheet.cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell.value !== null || cell.formula !== undefined) end = sheet.top + r + 1;
      const text = textOf(cell);
      if (text === "") return;
      const here = spots.get(text) ?? [];
      here.push({ row: sheet.top + r, col: sheet.left + c });
      spots.set(text, here);
    }),
  );
  const titles = headings
    .flatMap(({ text }) => (spots.get(text) ?? []).map((spot) => ({ ...spot, text })))
    .sort((a, b) => a.row - b.row);
  const at = ({ row, col }: Point): FoundCell | undefined => sheet.cells[row - sheet.top]?.[col - sheet.left];
  return {
    sheet,
    at,
    textAt: (spot) => textOf(at(spot)),
    isFilled: (spot) => isSeen(at(spot)),
    isHeld: (spot) => isSeen(at(spot)) || at(spot)?.formula !== undefined,
    spotsOf: (text) => spots.get(text) ?? [],
    headingAbove: (row) => titles.filter((t) => t.row < row).at(-1),
    headingAt: (row) => titles.find((t) => t.row === row),
    headingBelow: (row) => titles.find((t) => t.row > row),
    end,
    right: sheet.left + Math.max(0, ...sheet.cells.slice(0, 1).map((row) => row.length)),
  };
};
