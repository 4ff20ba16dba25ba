/** Page setup. Print area and title rows are defined names, as in .xlsx, so that they move with inserted rows. */
import { absoluteAddress, parseRange, quoteWhereNeeded } from "./addresses";
import { addName, findName } from "./names";
import type { CellRange } from "./range";
import type { Sheet } from "./book";
import { defaultPage } from "./metadata";
import type { PageLayout } from "./metadata";

export const pageOf = (sheet: Sheet): PageLayout => (sheet.metadata.page ??= defaultPage());

export const PRINT_AREA = "Print_Area";
export const PRINT_TITLES = "Print_Titles";

export const setPrintArea = (range: CellRange): void => point(range.sheet, PRINT_AREA, absoluteAddress(range));

export const printAreaOf = (sheet: Sheet): CellRange | undefined =>
  findName({ book: sheet.book, sheet }, PRINT_AREA)?.range;

/** Whole rows, repeated on every page. */
export const setTitleRows = (rows: CellRange): void =>
  point(rows.sheet, PRINT_TITLES, `${quoteWhereNeeded(rows.sheet.name)}!$${rows.row + 1}:$${rows.row + rows.rows}`);

export const titleRows = (sheet: Sheet): CellRange | undefined => {
  const name = findName({ book: sheet.book, sheet }, PRINT_TITLES);
  return name === undefined ? undefined : parseRange(name.formula, sheet);
};

const point = (sheet: Sheet, name: string, content: string): void => {
  const scope = { book: sheet.book, sheet };
  const known = findName(scope, name);
  if (known === undefined) addName(scope, name, content, { hidden: true });
  else known.change({ formulaOrRefString: content });
};

/** A page ends before this row. */
export const addRowBreak = (sheet: Sheet, row: number): void => {
  const page = pageOf(sheet);
  if (!page.rowBreaks.includes(row)) page.rowBreaks = [...page.rowBreaks, row].sort((a, b) => a - b);
};
