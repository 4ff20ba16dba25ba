/** 部门整体支出绩效评价评分表: seven columns of the official form, and to the right of them what our rules found. Rows follow the edition. */
import { columnSum } from "../../schema/expr";
import { score, text } from "../../schema/field";
import { fields, list } from "../../schema/section";

export const scoring = list({
  name: "评分",
  label: "部门整体支出绩效评价评分表",
  // Rows come from the edition; one is kept so that 自评总分 has a column to add up before they do.
  freshRows: 1,
  titledBy: ["level3"],
  endRow: false,
  columns: {
    level1: text("一级指标", { width: 9 }),
    level2: text("二级指标", { width: 9 }),
    level3: text("三级指标", { width: 14 }),
    ruleText: text("评分标准", { width: 40, long: true }),
    weight: score("分值", { width: 6 }),
    selfScore: score("自评得分", { width: 6 }),
    reason: text("扣分原因和其他说明", { width: 16, long: true }),
    ruleScore: score("规则得分", { width: 9 }),
    measured: text("测算值", { width: 12 }),
    steps: text("计算过程", { width: 60, long: true }),
    id: text("指标编码", { width: 18, code: "automatic" }),
  },
});

export const scoringTotal = fields({
  name: "评分合计",
  label: "总 分",
  fields: {
    weight: score("分值合计", {}),
    self: score("自评总分", { is: columnSum("scoring.selfScore") }),
    /** Written when the sheet is made: judged rows count with the officer's score, which no plain sum can tell. */
    rule: score("规则总分", {}),
  },
});
