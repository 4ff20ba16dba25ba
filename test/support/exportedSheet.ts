/** A self-evaluation as a budget system might export it: made up, with the titles of the public form or with a province's own. */
import type { FoundSheet, Scalar } from "../../src/workbook/model";

export type ExportedLine = readonly Scalar[];

export const NATIONAL_TITLES = [
  "一级指标",
  "二级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "偏差原因分析及改进措施",
] as const;

export const PROVINCE_TITLES = [
  "一级指标",
  "二级指标",
  "三级指标",
  "指标性质",
  "指标值",
  "度量单位",
  "完成值",
  "权重",
  "得分",
  "未完成原因",
] as const;

/** From row 1 and column B on: a head, a line of titles, the lines, 总分. */
export const exportedSheet = (
  project: Scalar,
  titles: readonly string[],
  lines: readonly ExportedLine[],
  end: readonly ExportedLine[] = [["总分"]],
): FoundSheet => ({
  name: "绩效自评表",
  visibility: "visible",
  protected: true,
  top: 0,
  left: 1,
  cells: [["项目支出绩效自评表"], ["项目名称", null, project], titles, ...lines, ...end].map((line) =>
    Array.from({ length: titles.length }, (_, i) => ({ value: line[i] ?? null })),
  ),
});
