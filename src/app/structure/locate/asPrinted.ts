/**
 * Whether the form's words stand on a sheet just where its names put them, the rows taken into account that lists have grown by, and
 * nowhere else. Nothing on such a sheet is out of place, which is so in nearly every file, and nothing has to be looked for on it.
 */
import type { Report } from "../../../engine/definition/report";
import { isRowOf } from "../../../workbook/area";
import type { Area, FoundSheet, WorkbookSnapshot } from "../../../workbook/model";
import { isSeen } from "../words/foundWords";
import type { NamedArea, PrintedCells } from "../words/printedWords";
import type { FormAnchors } from "../words/standardAnchors";
import { expectedOn, type Expected, type WordsOfRow } from "./expectedWords";
import { surveysOf, type HeldSheet, type Survey } from "./survey";

/** Where a row of the standard layout stands below lists that have grown. */
const rowToday = ({ blocks }: Expected, held: HeldSheet["held"], row: number): number => {
  let today = row;
  for (const { name, area } of blocks)
    if (area.row + area.rows <= row) today += (held.get(name)?.rows ?? area.rows) - area.rows;
  return today;
};

const isNamePlaced = (expected: Expected, held: HeldSheet["held"], { name, area }: NamedArea): boolean => {
  const today = held.get(name);
  return (
    today?.col === area.col &&
    today.cols === area.cols &&
    today.row === rowToday(expected, held, area.row) &&
    (today.rows === area.rows || expected.isBlock(name))
  );
};

const isPrintedAt = (tab: FoundSheet, printed: PrintedCells, row: number, col: number): boolean =>
  (printed[row - tab.top]?.[col - tab.left] ?? 0) > 0;

/** More in a row than one answer and what the form prints there. */
const isCrowded = ({ top, cells }: FoundSheet, printed: PrintedCells, row: number): boolean => {
  const words = printed[row - top];
  const others = (cells[row - top] ?? []).filter(({ value }, c) => (value ?? "") !== "" && (words?.[c] ?? 0) === 0);
  return others.length > 1;
};

/** The row of the standard layout that stands there below lists that have grown; the inverse of `rowToday`. */
const standardRow = ({ blocks }: Expected, held: HeldSheet["held"], today: number): number => {
  let row = today;
  for (const { name, area } of blocks) {
    const own = held.get(name) ?? area;
    if (own.row + own.rows <= today) row -= own.rows - area.rows;
  }
  return row;
};

/** How many proving words a row holds; undefined where one of them has no place there. */
const provingIn = (
  { isProving }: Expected,
  left: number,
  printed: readonly number[],
  words: WordsOfRow | undefined,
): number | undefined => {
  let seen = 0;
  for (let c = 0; c < printed.length; c++) {
    const word = printed[c] ?? 0;
    if (word === 0 || !isProving(word)) continue;
    if (words?.get(left + c) !== word) return undefined;
    seen += 1;
  }
  return seen;
};

/** In a row of a list none of them has a place; a header has several printed words in one row, which an answer is not. */
const isListRow = ({ isProving }: Expected, left: number, printed: readonly number[], { col, cols }: Area): boolean => {
  let inList = 0;
  for (let c = 0; c < printed.length; c++) {
    const word = printed[c] ?? 0;
    if (word === 0) continue;
    if (left + c >= col && left + c < col + cols) inList += 1;
    if (inList > 1 || isProving(word)) return false;
  }
  return true;
};

/** So that no column came in or went between the words of the sheet. */
const isInItsColumns = ({ columnOf }: Expected, left: number, printed: readonly number[]): boolean => {
  for (let c = 0; c < printed.length; c++) {
    const word = printed[c] ?? 0;
    if (word !== 0 && (columnOf.get(word) ?? left + c) !== left + c) return false;
  }
  return true;
};

/** Every proving word stands in its place and nowhere else, and no row of a list is like a header. */
const areWordsPlaced = (
  expected: Expected,
  { tab: { top, left }, held }: HeldSheet,
  printed: PrintedCells,
): boolean => {
  const areas = expected.blocks.map(({ name, area }) => held.get(name) ?? area);
  let seen = 0;
  for (let r = 0; r < printed.length; r++) {
    const row = printed[r] ?? [];
    if (row.length === 0) continue;
    if (!isInItsColumns(expected, left, row)) return false;
    const area = areas.find((each) => isRowOf(top + r, each));
    if (area !== undefined) {
      if (!isListRow(expected, left, row, area)) return false;
      continue;
    }
    const inRow = provingIn(expected, left, row, expected.proving.get(standardRow(expected, held, top + r)));
    if (inRow === undefined) return false;
    seen += inRow;
  }
  return seen === expected.count;
};

/** Where nothing stands in its first row, a table may have been pushed out of its place. */
const beginsBlank = ({ top, left, cells }: FoundSheet, { row, col, cols }: Area): boolean =>
  (cells[row - top] ?? [])
    .slice(Math.max(0, col - left), Math.max(0, col + cols - left))
    .every((cell) => !isSeen(cell));

/** Nothing stands behind the words of the sheet where something should: a column may have come in between. */
const isBlankBehind = ({ behind }: Expected, { tab, held }: HeldSheet): boolean =>
  behind.length > 0 &&
  behind.every((name) => {
    const area = held.get(name);
    return area !== undefined && beginsBlank(tab, area);
  });

const isAsPrinted = (form: FormAnchors, today: HeldSheet): boolean => {
  const { sheet, tab, held } = today;
  const expected = expectedOn(form)(sheet);
  if (expected?.named.length !== held.size) return false;
  if (!expected.named.every((name) => isNamePlaced(expected, held, name))) return false;
  if (expected.blocks.some(({ name, area }) => form.isTable(name) && beginsBlank(tab, held.get(name) ?? area)))
    return false;
  if (isBlankBehind(expected, today)) return false;
  const printed = expected.printedOn(tab);
  return (
    areWordsPlaced(expected, today, printed) &&
    expected.between.every((row) => !isCrowded(tab, printed, rowToday(expected, held, row))) &&
    expected.unlabelled.every((name) => {
      const { row = 0, col = 0 } = held.get(name) ?? {};
      return !isPrintedAt(tab, printed, row, col);
    })
  );
};

/** Of the standard sheets on which something is not as it is printed. */
export const surveysNeeded = (report: Report, snapshot: WorkbookSnapshot): ReadonlyMap<string, Survey> =>
  surveysOf(report, snapshot, (form, today) => !isAsPrinted(form, today));
