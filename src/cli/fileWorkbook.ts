/** An .xlsx file behind the ports that a check and our own sheets need. */
import type { SheetWriter, WorkbookReader } from "../app/ports";
import type { CellWrite } from "../app/changes";
import type { CellSpec, NameSpec, SheetSpec, WorkbookSnapshot } from "../workbook/model";
import { openFile, sameSheets, saveChanges } from "../xlsx";
import { READING, snapshotIn } from "./load";

const calculatedCell = (cell: CellSpec, results: readonly CellWrite[]): CellSpec => {
  const result = results.find(({ row, col }) => row === cell.row && col === cell.col);
  return result === undefined || cell.formula === undefined ? cell : { ...cell, value: result.value };
};

/** Nothing is written to disk: what was changed is in `bytes`, and all else of the file with it. */
export class FileWorkbook implements WorkbookReader, SheetWriter {
  constructor(public bytes: Uint8Array) {}

  read(): Promise<WorkbookSnapshot> {
    return Promise.resolve().then(() => snapshotIn(this.bytes));
  }

  async replaceSheet(sheet: SheetSpec, names: readonly NameSpec[]): Promise<void> {
    const { spec } = await openFile(this.bytes, READING);
    const after = { sheets: put(spec.sheets, sheet), names: pointed(spec.names, names) };
    this.bytes = await saveChanges(this.bytes, spec, sameSheets(spec, after), READING);
  }

  /** What formulas come to now; a cell that holds none keeps what it holds. */
  async calculated(results: readonly CellWrite[]): Promise<void> {
    const { spec } = await openFile(this.bytes, READING);
    const sheets = spec.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        calculatedCell(
          cell,
          results.filter((r) => r.sheet === sheet.name),
        ),
      ),
    }));
    this.bytes = await saveChanges(this.bytes, spec, sameSheets(spec, { sheets, names: spec.names }), READING);
  }

  showNewSheet(sheet: SheetSpec, names: readonly NameSpec[]): Promise<void> {
    return this.replaceSheet(sheet, names);
  }
}

const put = (sheets: readonly SheetSpec[], sheet: SheetSpec): readonly SheetSpec[] =>
  sheets.some((s) => s.name === sheet.name)
    ? sheets.map((s) => (s.name === sheet.name ? sheet : s))
    : [...sheets, sheet];

const pointed = (found: readonly NameSpec[], names: readonly NameSpec[]): readonly NameSpec[] => {
  const now = new Map(names.map((n) => [n.name.toLowerCase(), n]));
  return [...found.filter((n) => !now.has(n.name.toLowerCase())), ...names];
};
