/** Workbook files, read and assessed. */
import { department } from "../reports/department";
import { loadSnapshot } from "../app/loading/load";
import type { Loaded } from "../app/loading/context";
import { sheetsToRead } from "../app/structure/ownSheets";
import type { WorkbookSnapshot } from "../workbook/model";
import { readWorkbook, type ReadOptions } from "../xlsx";
import { zlibInflate } from "../ooxml/node";
import { readBytes } from "./files";

/** Throws a Problem for a file that is missing or unreadable. */
export const readFile = (file: string): WorkbookSnapshot => snapshotIn(readBytes(file));

/** Only what is ours can refuse a file. */
export const READING: Partial<ReadOptions> = {
  inflate: zlibInflate,
  wanted: (names, tabs, texts) => sheetsToRead(department, names, tabs, texts),
};

export const snapshotIn = (bytes: Uint8Array): WorkbookSnapshot => readWorkbook(bytes, READING);

/** The same, and throws one for a workbook that is not ours. */
export const loadFile = (file: string): Loaded => loadSnapshot(department, readFile(file));
