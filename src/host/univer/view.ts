/** What the person sees of a sheet: panes, selection, tab, gridlines. None of it needs permission. */
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import { invalidOperation } from "../protocol/errors";
import type { Book, Sheet } from "./book";
import type { ISelectionWithStyle } from "@univerjs/sheets";
import { MAX_COLUMNS, MAX_ROWS } from "./data";
import type { IRange } from "./data";
import { CellRange, fromGrid, RangeAreas } from "./range";
import type { Zone } from "./range";

/** How many rows and columns stay in view; 0 and 0 for none. */
interface Panes {
  readonly rows: number;
  readonly cols: number;
}

const panesOf = (sheet: Sheet): Panes => {
  const { ySplit, xSplit } = sheet.facade.getFreeze();
  return { rows: ySplit, cols: xSplit };
};

export const freeze = (sheet: Sheet, { rows, cols }: Panes): void => {
  if (rows === 0 && cols === 0) sheet.facade.cancelFreeze();
  else sheet.facade.setFreeze({ xSplit: cols, ySplit: rows, startRow: rows || -1, startColumn: cols || -1 });
};

/** The frozen cells; undefined when nothing is frozen. */
export const frozenRange = (sheet: Sheet): CellRange | undefined => {
  const { rows, cols } = panesOf(sheet);
  return rows === 0 && cols === 0
    ? undefined
    : new CellRange(sheet, { row: 0, col: 0, rows: rows || MAX_ROWS, cols: cols || MAX_COLUMNS });
};

type Visibility = "Visible" | "Hidden" | "VeryHidden";

export const visibilityOf = (sheet: Sheet): Visibility => {
  if (!sheet.facade.isSheetHidden()) return "Visible";
  return sheet.metadata.veryHidden === true ? "VeryHidden" : "Hidden";
};

export const setVisibility = async (sheet: Sheet, visibility: Visibility): Promise<void> => {
  const hidden = sheet.facade.isSheetHidden();
  const others = sheet.book.sheets.some((each) => each !== sheet && !each.facade.isSheetHidden());
  if (visibility !== "Visible" && !hidden && !others)
    throw invalidOperation("A workbook must contain at least one visible worksheet.");
  if (visibility === "Visible" && hidden)
    await inBackground(sheet.book, () => {
      sheet.facade.showSheet();
    });
  if (visibility !== "Visible" && !hidden) sheet.facade.hideSheet();
  if (visibility === "VeryHidden") sheet.metadata.veryHidden = true;
  else delete sheet.metadata.veryHidden;
};

/** What is selected on the sheet in front; A1 when nothing was selected yet. */
export const selectionOf = (book: Book): RangeAreas => {
  const sheet = book.active;
  const selected = book.engine
    .get(SheetsSelectionsService)
    .getCurrentSelections()
    .map(({ range }) => new CellRange(sheet, fromGrid(range)));
  return new RangeAreas(
    sheet,
    selected.length > 0 ? selected : [new CellRange(sheet, { row: 0, col: 0, rows: 1, cols: 1 })],
  );
};

/** Brings the sheet to the front and selects the cells. */
export const select = (zone: Zone): void => {
  if (zone.sheet.facade.isSheetHidden()) throw invalidOperation("A hidden sheet cannot be shown.");
  for (const part of zone.parts) part.makeRoom();
  zone.sheet.facade.activate();
  setSelections(
    zone.sheet,
    zone.parts.map((part) => selectionAt(part.inGrid)),
  );
};

/**
 * Univer brings to the front, a moment later, whatever sheet is added, shown or changed by rows. An add-in's changes leave the person's view alone:
 * the sheet in front and its selection come back after the work, and nobody is told that they were away.
 */
export const inBackground = async (book: Book, work: () => void | Promise<void>): Promise<void> => {
  const sheet = book.active;
  const selections = [...book.engine.get(SheetsSelectionsService).getCurrentSelections()];
  book.changes.holdView(true);
  try {
    await work();
    await nextTurn();
  } finally {
    if (sheet.alive && !sheet.facade.isSheetHidden()) {
      sheet.facade.activate();
      setSelections(sheet, selections);
    }
    book.changes.holdView(false);
  }
};

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const setSelections = (sheet: Sheet, selections: readonly ISelectionWithStyle[]): void =>
  sheet.book.engine.run(SetSelectionsOperation.id, {
    ...sheet.where,
    selections,
    reveal: !sheet.book.changes.viewHeld,
  });

const selectionAt = (range: IRange): ISelectionWithStyle => {
  const primary = {
    ...range,
    endRow: range.startRow,
    endColumn: range.startColumn,
    actualRow: range.startRow,
    actualColumn: range.startColumn,
    isMerged: false,
    isMergedMainCell: false,
  };
  return { range, primary, style: null };
};
