/** How the workbench reads a workbook: as the command line does. */
import { sheetsToRead } from "../app/structure/ownSheets";
import { department } from "../reports/department";
import type { ReadOptions } from "../xlsx";

/** Only what is ours can refuse a file. */
export const READING: Partial<ReadOptions> = {
  wanted: (names, tabs, texts) => sheetsToRead(department, names, tabs, texts),
};
