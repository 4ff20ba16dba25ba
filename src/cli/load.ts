/** A report file, read and assessed. */
import { loadSnapshot, type Loaded } from "../app/useCases/desk";
import { readWorkbook } from "../xlsx";
import { zlibInflate } from "../xlsx/node";
import { readBytes } from "./files";

/** Throws a Problem for a file that is missing, unreadable, or not our workbook. */
export const loadFile = async (file: string): Promise<Loaded> =>
  loadSnapshot(readWorkbook(await readBytes(file), { inflate: zlibInflate }));
