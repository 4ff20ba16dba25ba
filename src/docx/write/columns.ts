/** Widths of columns in twips: as the table shares them out, and no figure or day is parted where other columns have room to spare. */
import type { PrintedTable } from "../../document/printed";
import { shareOut, twips } from "./units";

/** Left and right of the text in a cell. */
export const CELL_MARGIN = 60;

/** What is read as one: "13,407,406.80", "-8.78%", "2022-03-15". */
const ONE = /^[-+]?\d[\d,.%-]*$/;
/** Of the height of the type, with some room for programs that show another typeface. */
const DIGIT = 0.57;
/** Characters that a column of words keeps. */
const FEWEST = 4;

const needIn = ({ cells }: PrintedTable, col: number, size: number): number =>
  Math.max(
    0,
    ...cells
      .filter((cell) => cell.col === col && cell.cols === 1)
      .flatMap(({ text }) => text.split("\n"))
      .filter((line) => ONE.test(line))
      .map((line) => Math.ceil(line.length * DIGIT * twips(size)) + 2 * CELL_MARGIN),
  );

const total = (widths: readonly number[]): number => widths.reduce((a, b) => a + b, 0);

/** Where the other columns have too little to spare, the shares stand as they are. */
export const columnWidths = (table: PrintedTable, width: number, size: number): readonly number[] => {
  const shares = shareOut(width, table.widths);
  const needs = shares.map((_, col) => needIn(table, col, size));
  const lacks = shares.map((share, col) => Math.max(0, (needs[col] ?? 0) - share));
  const least = FEWEST * twips(size) + 2 * CELL_MARGIN;
  const spare = shares.map((share, col) => Math.max(0, share - Math.max(least, needs[col] ?? 0)));
  const [lack, all] = [total(lacks), total(spare)];
  if (lack === 0 || lack > all) return shares;
  return shareOut(
    width,
    shares.map((share, col) => share + (lacks[col] ?? 0) - ((spare[col] ?? 0) * lack) / all),
  );
};
