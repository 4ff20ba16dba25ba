/** 评价指标: the scoring standard itself, editable, because the form's footnote asks a department to adapt it. Read back by rubric/adapt. */
import { choice, text } from "../../../engine/schema/field";
import { list } from "../../../engine/schema/section";

/** Rule kinds as the rubric names them, then kinds of groups and of stages after the sum. A test holds this list against the rubric. */
export const RULE_WORDS = [
  "超过扣分",
  "低于扣分",
  "按档扣分",
  "达标得分",
  "分段计分",
  "等值加分段",
  "两数比较",
  "清单得分",
  "清单缺项扣分",
  "按例扣分",
  "逾期项目扣分",
  "按比例计分",
  "按目标完成度",
  "分值乘比率",
  "定性分档",
  "达到得满分",
  "人工评价",
  "共享分值",
  "二者择一",
  "超额扣分",
  "总分封顶",
  "说明触发",
] as const;

export const area = list({
  name: "评价指标",
  label: "评价指标（评分标准，可按部门实际调整）",
  freshRows: 0,
  titledBy: ["level3", "target"],
  columns: {
    id: text("编号", { width: 18 }),
    level1: text("一级指标", { width: 10 }),
    level2: text("二级指标", { width: 12 }),
    level3: text("三级指标", { width: 20 }),
    text: text("评分标准", { width: 46, long: true }),
    weight: text("分值", { width: 7 }),
    rule: choice("规则类型", RULE_WORDS, { width: 18 }),
    params: text("参数", { width: 34, long: true }),
    measure: text("测算指标", { width: 20 }),
    target: text("目标值", { width: 12 }),
    actual: text("实际值", { width: 12 }),
  },
});
