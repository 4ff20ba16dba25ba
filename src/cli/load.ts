/** Workbook files, read and assessed. */
import { loadSnapshot, type Loaded } from "../app/useCases/desk";
import type { WorkbookSnapshot } from "../workbook/model";
import { readWorkbook } from "../xlsx";
import { zlibInflate } from "../ooxml/node";
import { readBytes } from "./files";

/** Throws a Problem for a file that is missing or unreadable. */
export const readFile = async (file: string): Promise<WorkbookSnapshot> =>
  readWorkbook(await readBytes(file), { inflate: zlibInflate });

/** The same, and throws one for a workbook that is not ours. */
export const loadFile = async (file: string): Promise<Loaded> => loadSnapshot(await readFile(file));
