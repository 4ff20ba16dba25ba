/** Holds a person in the grid to the sheet's protection. Univer's own protection lets typing through. */
import { CustomCommandExecutionError } from "@univerjs/core";
import type { ICommandInfo, IDisposable, IExecutionOptions } from "@univerjs/core";
import { isLocked } from "../access";
import type { Permission } from "../access";
import type { Book, Sheet } from "../book";
import { isOnlyFormat } from "../changes/cellMatrix";
import type { CellMatrix } from "../changes/cellMatrix";

interface Mutation {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: CellMatrix;
}

const NEEDED: { readonly [mutation: string]: Permission | "none" } = {
  "sheet.mutation.insert-row": "allowInsertRows",
  "sheet.mutation.remove-rows": "allowDeleteRows",
  "sheet.mutation.insert-col": "allowInsertColumns",
  "sheet.mutation.remove-col": "allowDeleteColumns",
  "sheet.mutation.add-worksheet-merge": "none",
  "sheet.mutation.remove-worksheet-merge": "none",
  "sheet.mutation.add-conditional-rule": "allowFormatCells",
};

/** An add-in's requests are checked member by member instead, where the refusal can be said. */
export const guardPersons = (book: Book): IDisposable =>
  book.engine.beforeCommand((command, options) => {
    if (book.changes.byAddin || isResult(options) || !isRefused(book, command)) return;
    throw new CustomCommandExecutionError("The sheet is protected."); // Univer turns it into "not done"
  });

/** Results of formulas, and what Univer only tells itself. */
const isResult = (options: IExecutionOptions | undefined): boolean =>
  options?.onlyLocal === true || options?.fromFormula === true;

const isRefused = (book: Book, { id, params }: ICommandInfo): boolean => {
  const { unitId, subUnitId, cellValue }: Mutation = params ?? {};
  if (unitId !== book.unitId || subUnitId === undefined) return false;
  const sheet = book.sheet(subUnitId);
  const { protection } = sheet.metadata;
  if (protection === undefined) return false;
  const needed = NEEDED[id];
  if (needed !== undefined) return protection.options[needed] !== true;
  return id === "sheet.mutation.set-range-values" && !mayChange(sheet, cellValue ?? {});
};

const mayChange = (sheet: Sheet, cells: CellMatrix): boolean => {
  const formats = sheet.metadata.protection?.options["allowFormatCells"] === true;
  return Object.entries(cells).every(([row, line]) =>
    Object.entries(line).every(([col, cell]) =>
      isOnlyFormat(cell) ? formats : !isLocked(sheet, Number(row), Number(col)),
    ),
  );
};
