/** 项目一览: the self-evaluations of projects that came with the reports, department by department. */
import { decimal, sumOf } from "../../../domain/decimal";
import type { FurtherResult } from "../../../engine/report/furtherResult";
import type { Department } from "../../../engine/summary/department";
import type { Scalar, SheetSpec } from "../../../workbook/model";
import { listSheet, type ListColumn } from "./listSheet";
import { scoreCell } from "./overview";

const MONEY = "#,##0.00";

const COLUMNS: readonly ListColumn[] = [
  { head: "序号", width: 6, align: "center" },
  { head: "部门（单位）名称", width: 28 },
  { head: "项目名称", width: 34 },
  { head: "全年预算数（万元）", width: 16, align: "right", format: MONEY },
  { head: "全年执行数（万元）", width: 16, align: "right", format: MONEY },
  { head: "执行率（%）", width: 12, align: "right", format: "0.00" },
  { head: "得分", width: 10, align: "right" },
  { head: "等级", width: 10, align: "center" },
];

/** A spreadsheet keeps figures as doubles; they have been added up exactly before. */
const figure = (text: string): Scalar => (text === "" ? null : decimal(text).toNumber());

const added = (results: readonly FurtherResult[], of: "budget" | "spent"): Scalar =>
  sumOf(results.flatMap((result) => (result[of] === "" ? [] : [decimal(result[of])]))).toNumber();

/** undefined where no report brings projects. */
export const projectsSheet = (departments: readonly Department[]): SheetSpec | undefined => {
  const listed = departments.flatMap(({ name, projects }) => projects.map((project) => ({ name, project })));
  if (listed.length === 0) return undefined;
  const all = listed.map(({ project }) => project);
  const holding = departments.filter(({ projects }) => projects.length > 0);
  return listSheet({
    name: "项目一览",
    title: "项目支出绩效自评一览",
    notes: [`${holding.length} 个部门报送了项目支出绩效自评表，共 ${listed.length} 个项目；还没有打分的写“—”。`],
    columns: COLUMNS,
    lines: [
      ...listed.map(({ name, project: { name: title, budget, spent, rate, score, grade } }, i) => [
        i + 1,
        name,
        title,
        figure(budget),
        figure(spent),
        figure(rate),
        scoreCell(score),
        grade,
      ]),
      ["", `合计（${listed.length} 个项目）`, "", added(all, "budget"), added(all, "spent"), null, "", ""],
    ],
    totals: 1,
    fixed: 3,
  });
};
