/** 汇总: one workbook over all reports that a bureau received. */
import { countedOf } from "../../engine/summary/counted";
import type { SheetSpec, WorkbookSpec } from "../../workbook/model";
import { commonSheet } from "./sheets/commonFaults";
import { drawnSampleSheet } from "./sheets/drawnSample";
import { overviewSheet } from "./sheets/overview";
import { returnSheets } from "./sheets/returnedFindings";
import type { SummaryInput } from "./input";
import { projectsSheet } from "./sheets/projects";
import { distributionSheet } from "./sheets/scores";
import { sharedSheet } from "./sheets/sharedTexts";
import { totalSheets } from "./sheets/totals";

/** Every file stands in the overview; a department is counted once in everything else, and reports of other years in nothing. */
export const summaryWorkbook = (input: SummaryInput): WorkbookSpec => {
  const counted = countedOf(input.departments);
  const once = counted.departments;
  const projects = projectsSheet(once);
  const sheets: readonly SheetSpec[] = [
    overviewSheet(input.departments, input.unread, counted),
    distributionSheet(once),
    ...(projects === undefined ? [] : [projects]),
    commonSheet(once),
    ...totalSheets(input, counted),
    sharedSheet(once),
    drawnSampleSheet(once, input.drawn, input.seed),
  ];
  return { sheets: [...sheets, ...returnSheets(input.departments, sheets)], names: [] };
};
