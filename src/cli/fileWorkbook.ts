/** An .xlsx file behind the same port as an open workbook in Excel. */
import type { Workbook } from "../app/ports";
import { Problem } from "../app/ports";
import type { NameSpec, SheetSpec, WorkbookSnapshot } from "../workbook/model";
import { replaceSheetInFile } from "../xlsx";
import { zlibInflate } from "../ooxml/node";
import { readReport } from "./load";

const READING = { inflate: zlibInflate };

/**
 * Nothing is written to disk: what was changed is in `bytes`. Marks and selections belong to a window and are passed over;
 * cell by cell changes are refused, because a file is either checked or given a whole new sheet.
 */
export class FileWorkbook implements Workbook {
  constructor(public bytes: Uint8Array) {}

  structure(): ReturnType<Workbook["structure"]> {
    return settle(() => {
      const { names, sheets } = this.snapshot();
      return { names, sheetNames: sheets.map((sheet) => sheet.name) };
    });
  }

  read(): Promise<WorkbookSnapshot> {
    return settle(() => this.snapshot());
  }

  async replaceSheet(sheet: SheetSpec, names: readonly NameSpec[]): Promise<void> {
    this.bytes = await replaceSheetInFile(this.bytes, sheet, names, READING);
  }

  showNewSheet(sheet: SheetSpec, names: readonly NameSpec[]): Promise<void> {
    return this.replaceSheet(sheet, names);
  }

  mark(): Promise<void> {
    return Promise.resolve();
  }

  select(): Promise<void> {
    return Promise.resolve();
  }

  install(): Promise<void> {
    return refuse();
  }

  write(): Promise<void> {
    return refuse();
  }

  setNames(): Promise<void> {
    return refuse();
  }

  onEdit(): Promise<() => Promise<void>> {
    return refuse();
  }

  onSelection(): Promise<() => Promise<void>> {
    return refuse();
  }

  private snapshot(): WorkbookSnapshot {
    return readReport(this.bytes);
  }
}

/** A throw within becomes a rejection, as from Excel. */
const settle = <T>(work: () => T): Promise<T> => new Promise((resolve) => resolve(work()));

const refuse = (): Promise<never> =>
  Promise.reject(new Problem("unsupported", "命令行不能做这一步", "", "请在 Excel 或试用工作台中打开文件后再做。"));
