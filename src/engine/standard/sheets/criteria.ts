/** 评价指标: one row an indicator, a group of indicators, or a stage after the sum. */
import { plain } from "../../../domain/figure";
import { FULL_MARKS } from "../../../domain/score";
import { ownSheet } from "../../layout/ownSheet";
import { landscape, working } from "../../layout/page";
import type { SheetPlan } from "../../layout/workbook";
import type { ReportCells } from "../../report/cells";
import { criteria } from "../sections/criteria";

/** As the scoring sheet adds it up. */
const totalIn = ({ figure }: ReportCells): string => {
  const cell = figure("scoringTotal.weight");
  return plain(cell.state === "filled" ? cell.value.value : FULL_MARKS);
};

export const criteriaSheet = (name: string): SheetPlan =>
  ownSheet(criteria, {
    name,
    section: "criteria",
    note: (report) =>
      `可以改文字、分值、参数和目标值，增删产出、效果指标（在灰色末行上方插入行）。改完点“生成评分表”，评分表随之更新，已填的自评得分保留。分值合计须为 ${totalIn(report)}。`,
    noteHeight: 30,
    tabColor: "#C55A11",
    page: (columns) => working(landscape(columns)),
  });
