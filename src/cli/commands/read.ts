/** ziping read: the report in a workbook or a Word document, as JSON. */
import { isWordFile } from "../../app/document/isWordFile";
import { dataOf } from "../../app/loading/load";
import { fromData, toData } from "../../engine/report/data";
import { departmentWith } from "../../reports/department";
import { projectsInData } from "../../reports/project/data";
import { loadFile } from "../load";
import { wordLines } from "../print/word";
import { projectNumbers } from "../projects";
import { printReport, printWordReport } from "../reportJson";
import type { ExitCode, Terminal } from "../terminal";
import { readWordFile } from "../word";

export const readReportFile = (file: string, terminal: Terminal): ExitCode => {
  if (isWordFile(file)) return readWordReportFile(file, terminal);
  const loaded = loadFile(file);
  const data = dataOf(loaded);
  const projects = projectsInData(data, projectNumbers(loaded));
  terminal.out(printReport({ edition: loaded.inUse.edition.id, data, projects }));
  return 0;
};

/** What found no place is told beside the JSON too: nobody reads through a JSON for it. */
const readWordReportFile = (file: string, terminal: Terminal): ExitCode => {
  const report = readWordFile(file);
  const data = toData(fromData(departmentWith(report.numbers).schema, report.data));
  terminal.out(printWordReport({ ...report, data }, projectsInData(data, report.numbers)));
  for (const line of wordLines(report, file)) terminal.err(line);
  return 0;
};
