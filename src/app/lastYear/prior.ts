/** 提取上年数 in words: is this last year's workbook of the same department, and what of it can be taken over. */
import type { Report } from "../../engine/definition/report";
import { priorFigures, type PriorFigure, type PriorFound } from "../../engine/report/prior";
import { textOf } from "../../engine/report/cells";
import type { Reading } from "../../engine/report/read";
import type { CellId } from "../../domain/cell";
import { show } from "../../domain/figure";
import { halfWidth } from "../../domain/parse";
import { labelOf } from "../../engine/report/label";
import type { ReportCells } from "../../engine/report/cells";
import { shownIn } from "../../engine/report/shown";
import type { WorkbookSnapshot } from "../../workbook/model";
import { withPlace, type Places } from "../present/places";
import { Problem } from "../ports";
import { isOurs } from "../structure/recognise";
import { readWhole } from "../structure/readWithFaults";
import type { PriorFigureView, PriorView } from "../views/lastYear";

const REFUSED = "没有提取上年数";

/** Only read, not assessed: whatever is wrong with last year's report beside these figures does not matter any more. */
export const readLastYear = (report: Report, snapshot: WorkbookSnapshot, refused = REFUSED): Reading => {
  if (!isOurs(report, snapshot))
    throw new Problem(
      "notOurs",
      refused,
      "所选文件里没有自评表，找不到“自评.”开头的名称，也没有自评表的各张工作表",
      "请选择上一年度的自评报告工作簿。",
    );
  return readWhole(report, snapshot);
};

/** "2020年度" is 2020: last year's workbook need not be corrected for this. */
export const reportYear = ({ roles }: Report, cells: ReportCells): string =>
  halfWidth(textOf(cells, roles.year)).replace(/年度?$/, "");

/** Of which last year's file has to be. Refused while the open report does not say its own year. */
export const yearBefore = (year: string, refused: string): string => {
  if (/^\d{4}$/.test(year)) return String(Number(year) - 1);
  throw new Problem(
    "unsupported",
    refused,
    year === "" ? "封面没有填评价年度" : `封面的评价年度“${year}”不是四位年份`,
    "请先在封面填好评价年度。",
  );
};

/** Figures of any other year would be wrong without looking so. */
export const refuseOtherYear = (year: string, found: string, refused = REFUSED): void => {
  const wanted = yearBefore(year, refused);
  if (found === wanted) return;
  throw new Problem(
    "unsupported",
    refused,
    `本报告的评价年度是 ${year}，所选工作簿的评价年度是${found === "" ? "空的" : ` ${found}`}`,
    `请选择评价年度为 ${wanted} 的工作簿。`,
  );
};

/** A department may have been renamed, or the file may be somebody else's: only the officer knows. */
export const departmentQuestion = (now: string, last: string, file = "上年工作簿"): string | undefined =>
  halfWidth(now) === halfWidth(last)
    ? undefined
    : `${file}的部门是${last === "" ? "空的" : `“${last}”`}，本报告的部门是${now === "" ? "空的" : `“${now}”`}。请确认没有选错文件。`;

const questionFor = (now: string, last: string): { readonly question: string } | Record<string, never> => {
  const question = departmentQuestion(now, last);
  return question === undefined ? {} : { question };
};

const reasonFor = (found: Exclude<PriorFound, { readonly state: "figure" }>, source: CellId, last: Reading): string => {
  if (!last.places.has(source)) return "上年工作簿里找不到这一栏";
  if (found.state === "blank") return "上年工作簿里是空的";
  const at = `上年工作簿的“${labelOf(found.at.id, last.cells)}”是${shownIn(found.at)}`;
  return found.state === "unreadable" ? `${at}，不是可以识别的数` : `${at}，与各分项合计 ${show(found.exact)} 不符`;
};

const foundView = ({ was, found, source }: PriorFigure, last: Reading, writable: boolean): PriorFigureView["found"] => {
  if (!writable) return { state: "notTaken", because: "本工作簿里找不到这一栏，请先修复表格结构" };
  if (found.state !== "figure") return { state: "notTaken", because: reasonFor(found, source, last) };
  const shown = show(found.figure);
  return {
    state: was.state === "blank" ? "new" : shownIn(was) === shown ? "same" : "changed",
    value: found.figure.value.toFixed(),
    shown,
  };
};

/** `places` are left out for a report that is still to be laid out. */
export const priorViewOf = (
  report: Report,
  now: { readonly cells: ReportCells; readonly places?: Places },
  last: Reading,
): PriorView => {
  const { priorFields, roles, schema } = report;
  const [year, department] = [reportYear(report, last.cells), textOf(last.cells, roles.department)];
  refuseOtherYear(textOf(now.cells, roles.year), year);
  const figures = priorFigures(priorFields, now.cells, last.cells).map((f): PriorFigureView => {
    const { section, field } = schema.fieldRef(f.cell);
    return {
      cell: f.cell,
      part: section.label,
      field: field.label,
      was: shownIn(f.was),
      found: foundView(f, last, now.places?.has(f.cell) ?? true),
      ...(now.places === undefined ? {} : withPlace(f.cell, now.places)),
    };
  });
  return { year, department, figures, ...questionFor(textOf(now.cells, roles.department), department) };
};
