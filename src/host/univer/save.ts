/** The open workbook as a snapshot. */
import type { Book, Sheet } from "./book";
import { formulaAt } from "./cells";
import type { ICellData, IWorkbookData } from "./data";

/** Everything there is. Formulas that Univer shares between cells, as after a person's filling down, are written out in each. */
export const saveBook = (book: Book): IWorkbookData => {
  const data = book.facade.save();
  for (const sheet of book.sheets) writeOutShared(sheet, data.sheets[sheet.id]?.cellData ?? {});
  return data;
};

const writeOutShared = (sheet: Sheet, cells: { [row: number]: { [col: number]: ICellData } }): void => {
  for (const [row, line] of Object.entries(cells)) {
    for (const [col, cell] of Object.entries(line)) {
      if (cell.si == null || cell.si === "") continue;
      cell.f = formulaAt(sheet, Number(row), Number(col)) ?? cell.f;
      delete cell.si;
    }
  }
};
