/** A report to begin with, as the command line asks for it; after last year's workbook it brings along what stays. */
import { department } from "../reports/department";
import { textOf } from "../engine/report/cells";
import { defaultEdition, editionById } from "../app/standard/editions";
import { freshReport } from "../reports/department/fresh";
import { Problem } from "../app/ports";
import { lastYearOf, optionsAfter, reportAfter } from "../app/lastYear/newReport";
import { afterLastYearView } from "../app/lastYear/newReportView";
import { departmentQuestion } from "../app/lastYear/prior";
import type { InstallOptions } from "../app/views/install";
import { standardWorkbook } from "../app/standard/standardWorkbook";
import type { ReportData } from "../reports/department/form";
import type { Edition } from "../engine/scoring/edition/edition";
import type { WorkbookSpec } from "../workbook/model";
import { readFile } from "./load";
import { afterLines } from "./print/prior";

export interface FreshOptions {
  readonly year?: string;
  readonly unit?: string;
  readonly edition?: string;
  /** Last year's workbook may bear another name of the department. */
  readonly renamed?: true;
}

interface Fresh {
  readonly edition: Edition;
  readonly data: ReportData;
}

export const freshOf = ({ year: given, unit = "", edition: id }: FreshOptions): Fresh => {
  const year = yearOf(given);
  const edition = id === undefined ? defaultEdition(department, year) : editionById(department, id);
  return { edition, data: freshReport(year, unit, edition) };
};

/** A report is written in the year after the one that it is about. */
const yearOf = (year = String(new Date().getFullYear() - 1)): string => {
  if (!/^\d{4}$/.test(year))
    throw new Problem("unsupported", "没有生成工作簿", `评价年度“${year}”不是四位年份`, "请写例如 --year 2021。");
  return year;
};

/** Year, department and edition follow last year's workbook unless they are given; given ones must fit it. */
export const specAfter = (
  file: string,
  given: FreshOptions,
): { readonly spec: WorkbookSpec; readonly notes: readonly string[] } => {
  refuseWord(file);
  const last = lastYearOf(department, readFile(file));
  const options = optionsGiven(optionsAfter(department, last), given);
  refuseOtherDepartment(textOf(last.reading.cells, department.roles.department), options.department, given);
  const data = reportAfter(department, last, options);
  return {
    spec: standardWorkbook(department, data, options.edition).spec,
    notes: afterLines(afterLastYearView(department, last, options), file),
  };
};

/** Where last year's report is a Word file alone, there is a way round by a workbook. */
const refuseWord = (file: string): void => {
  if (/\.docx?$/i.test(file))
    throw new Problem(
      "unsupported",
      "没有生成工作簿",
      `${file} 是 Word 文档，--prior 要的是上年的工作簿`,
      "请先用 ziping new 上年.xlsx --from 上年报告.docx 建成上年的工作簿，核对后再用它作 --prior。",
    );
};

const optionsGiven = (after: InstallOptions, { year, unit, edition }: FreshOptions): InstallOptions => ({
  year: year === undefined ? after.year : yearOf(year),
  department: unit ?? after.department,
  edition: edition === undefined ? after.edition : editionById(department, edition).id,
});

const refuseOtherDepartment = (last: string, now: string, { renamed }: FreshOptions): void => {
  const question = departmentQuestion(now, last);
  if (question !== undefined && renamed === undefined)
    throw new Problem(
      "unsupported",
      "没有生成工作簿",
      question.replace(/。$/, ""),
      "确实是同一部门改了名称的，请加 --renamed。",
    );
};
