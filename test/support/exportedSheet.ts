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

/** 无线电监测设施运行（示例） as the system knows it: nothing filled in yet. */
export const NATIONAL_LINES: readonly ExportedLine[] = [
  ["产出指标（50分）", "数量指标", "设施巡检次数", "≥12次", null, 15, null, null],
  [null, "质量指标", "设施完好率", "≥98%", null, 15, null, null],
  [null, "时效指标", "故障修复时间", "≤24小时", null, 10, null, null],
  [null, "成本指标", "运行维护费", "≤330万元", null, 10, null, null],
  ["效益指标（30分）", "社会效益指标", "重要时段用频保障", "无重大干扰", null, 15, null, null],
  [null, "可持续影响指标", "运行管理制度", "健全", null, 15, null, null],
  ["满意度指标（10分）", "服务对象满意度指标", "用频单位满意度", "≥90%", null, 10, null, null],
];

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
