/** A report to begin with, as the command line asks for it; after last year's workbook it brings 上年数 along. */
import { department } from "../reports/department";
import { fromData } from "../reports/department/schema";
import { defaultEdition, editionById } from "../app/editions";
import { textOf } from "../app/facts";
import { freshReport } from "../reports/department/fresh";
import { Problem } from "../app/ports";
import { priorViewOf, readLastYear, coverYear } from "../app/prior";
import { standardWorkbook } from "../app/standardWorkbook";
import type { ReportData } from "../reports/department/form";
import { priorFigures } from "../engine/report/prior";
import { PRIOR_FIELDS, priorData } from "../reports/department/prior";
import type { Edition } from "../engine/scoring/edition/edition";
import type { WorkbookSpec } from "../workbook/model";
import { readFile } from "./load";
import { priorLines } from "./print/prior";

export interface FreshOptions {
  readonly year?: string;
  readonly unit?: string;
  readonly edition?: string;
  /** Last year's workbook may bear another name of the department. */
  readonly renamed?: true;
}

export interface Fresh {
  readonly edition: Edition;
  readonly data: ReportData;
}

export const freshOf = ({ year: given, unit = "", edition: id }: FreshOptions): Fresh => {
  const year = yearOf(given);
  const edition = id === undefined ? defaultEdition(department, year) : editionById(department, id);
  return { edition, data: freshReport(year, unit, edition) };
};

export const specOf = ({ edition, data }: Fresh): WorkbookSpec => standardWorkbook(department, data, edition.id).spec;

/** A report is written in the year after the one that it is about. */
const yearOf = (year = String(new Date().getFullYear() - 1)): string => {
  if (!/^\d{4}$/.test(year))
    throw new Problem("unsupported", "没有生成工作簿", `评价年度“${year}”不是四位年份`, "请写例如 --year 2021。");
  return year;
};

/** Year and department follow last year's workbook unless they are given; given ones must fit it. */
export const specAfter = async (
  file: string,
  options: FreshOptions,
): Promise<{ readonly spec: WorkbookSpec; readonly notes: readonly string[] }> => {
  const last = readLastYear(department, await readFile(file));
  const { edition, data } = freshOf({
    ...yearAfter(coverYear(last.cells)),
    unit: textOf(last.cells, "cover.department"),
    ...options,
  });
  const cells = fromData(data);
  const view = priorViewOf(department, { cells }, last);
  if (view.question !== undefined && options.renamed === undefined)
    throw new Problem(
      "unsupported",
      "没有生成工作簿",
      view.question.replace(/。$/, ""),
      "确实是同一部门改了名称的，请加 --renamed。",
    );
  return {
    spec: specOf({ edition, data: { ...data, ...priorData(priorFigures(PRIOR_FIELDS, cells, last.cells)) } }),
    notes: priorLines(view, file),
  };
};

/** Nothing where the workbook does not say: it is refused later, with the reason. */
const yearAfter = (year: string): Pick<FreshOptions, "year"> =>
  /^\d{4}$/.test(year) ? { year: String(Number(year) + 1) } : {};
