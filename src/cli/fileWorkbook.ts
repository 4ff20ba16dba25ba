/** An .xlsx file behind the ports that a check and our own sheets need. */
import type { SheetWriter, WorkbookReader } from "../app/ports";
import type { NameSpec, SheetSpec, WorkbookSnapshot } from "../workbook/model";
import { replaceSheetInFile } from "../xlsx";
import { zlibInflate } from "../ooxml/node";
import { readReport } from "./load";

const READING = { inflate: zlibInflate };

/** Nothing is written to disk: what was changed is in `bytes`. */
export class FileWorkbook implements WorkbookReader, SheetWriter {
  constructor(public bytes: Uint8Array) {}

  read(): Promise<WorkbookSnapshot> {
    return settle(() => readReport(this.bytes));
  }

  async replaceSheet(sheet: SheetSpec, names: readonly NameSpec[]): Promise<void> {
    this.bytes = await replaceSheetInFile(this.bytes, sheet, names, READING);
  }

  showNewSheet(sheet: SheetSpec, names: readonly NameSpec[]): Promise<void> {
    return this.replaceSheet(sheet, names);
  }
}

/** A throw within becomes a rejection, as from Excel. */
const settle = <T>(work: () => T): Promise<T> => new Promise((resolve) => resolve(work()));
