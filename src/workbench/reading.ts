/** How the workbench reads a workbook: as the command line does. */
import { ourSheets } from "../app/structure/ownSheets";
import { department } from "../reports/department";
import type { ReadOptions } from "../xlsx";

/** Only what is ours can refuse a file. */
export const READING: Partial<ReadOptions> = { wanted: (names) => ourSheets(department, names) };
