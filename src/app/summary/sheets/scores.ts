/** 得分分布, with a native chart over its own cells. */
import type { Department } from "../../../engine/summary/department";
import { scoreBands } from "../../../engine/summary/distribution";
import type { SheetSpec } from "../../../workbook/model";
import { firstLine, listSheet } from "./listSheet";

const NOTES = ["自评得分和规则得分分别落在各分数段的部门数；区间含下限，不含上限，满分计入最高一段。"];
const CHART_ROWS = 18;

export const distributionSheet = (departments: readonly Department[]): SheetSpec => {
  const bands = scoreBands(departments);
  const sheet = listSheet({
    name: "得分分布",
    title: "得分分布",
    notes: NOTES,
    columns: [
      { head: "分数段", width: 20, align: "center" },
      { head: "自评得分（部门数）", width: 20, align: "right" },
      { head: "规则得分（部门数）", width: 20, align: "right" },
    ],
    lines: bands.map((b) => [b.label, b.bySelf, b.byRule]),
  });
  const first = firstLine({ notes: NOTES });
  const column = (col: number) => ({ row: first, col, rows: bands.length, cols: 1 });
  const below = first + bands.length + 1;
  return {
    ...sheet,
    charts: [
      {
        title: "各分数段的部门数",
        categories: column(0),
        series: [
          { name: "自评得分", values: column(1) },
          { name: "规则得分", values: column(2) },
        ],
        over: { row: below, col: 0, rows: CHART_ROWS, cols: 3 },
      },
    ],
    ...(sheet.page === undefined
      ? {}
      : { page: { ...sheet.page, printArea: { row: 0, col: 0, rows: below + CHART_ROWS, cols: 3 } } }),
  };
};
