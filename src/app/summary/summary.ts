/** 汇总: one workbook over all reports that a bureau received. */
import { onceEach } from "../../engine/summary/duplicateReports";
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

/** A department that handed in twice stands twice in the overview, and is counted once in everything else. */
export const summaryWorkbook = (input: SummaryInput): WorkbookSpec => {
  const once = onceEach(input.departments);
  const projects = projectsSheet(once);
  const sheets: readonly SheetSpec[] = [
    overviewSheet(input.departments, input.unread),
    distributionSheet(once),
    ...(projects === undefined ? [] : [projects]),
    commonSheet(once),
    ...totalSheets(input, once),
    sharedSheet(once),
    drawnSampleSheet(once, input.drawn, input.seed),
  ];
  return { sheets: [...sheets, ...returnSheets(input.departments, sheets)], names: [] };
};
