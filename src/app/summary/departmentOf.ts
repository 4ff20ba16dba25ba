/** What one checked report adds to the summary over all of them. */
import type { Report } from "../../engine/definition/report";
import type { FurtherResult } from "../../engine/report/furtherResult";
import { labelOf } from "../../engine/report/label";
import { textOf } from "../../engine/report/cells";
import type { ReportCells } from "../../engine/report/cells";
import { settledIn } from "../../engine/report/settled";
import type { Amounts, Department } from "../../engine/summary/department";
import { isWordFile } from "../document/isWordFile";
import { kindWord } from "../present/kindWord";
import type { VerdictView } from "../views/check";
import type { FindingView } from "../views/finding";
import { summaryColumns } from "./columns";

interface CheckedReport {
  readonly file: string;
  readonly cells: ReportCells;
  readonly view: VerdictView;
  readonly projects: readonly FurtherResult[];
}

export const departmentOf = (report: Report, { file, cells, view, projects }: CheckedReport): Department => ({
  file,
  fromWord: isWordFile(file),
  projects,
  name: textOf(cells, report.roles.department),
  year: textOf(cells, report.roles.year),
  verdict: view.verdict,
  selfScore: decimalIn(view.score.selfTotal),
  ruleScore: decimalIn(view.score.ruleTotal ?? ""),
  fullMarks: view.score.weightTotal,
  grade: view.score.grade,
  remarks: view.findings.map(remarkOf),
  amounts: amountsOf(report, cells),
  texts: report.paragraphs.flatMap((id) => {
    const text = textOf(cells, id);
    return text === "" ? [] : [{ field: labelOf(id, cells), text }];
  }),
});

/** A view shows words where there is no score. */
const decimalIn = (shown: string): string => (/^\d+(?:\.\d+)?$/.test(shown) ? shown : "");

const remarkOf = (f: FindingView): Department["remarks"][number] => ({
  rule: f.rule,
  title: f.title,
  kind: kindWord(f),
  place: f.place?.address ?? f.where ?? "",
  field: f.field,
  message: f.message,
  basis: f.basis,
});

/** Of the 汇总 rows. */
const amountsOf = (report: Report, cells: ReportCells): Amounts => {
  const figure = settledIn(cells);
  return Object.fromEntries(
    summaryColumns(report).map(({ id, cell }) => {
      const found = figure(cell);
      if (found.state === "unreadable") return [id, undefined];
      return [id, found.state === "blank" ? null : found.value.value.toFixed()];
    }),
  );
};
