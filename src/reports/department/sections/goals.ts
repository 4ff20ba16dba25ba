/** 三、整体支出绩效自评情况: 定性 and 定量 goals with what came of them. */
import { choice, text } from "../../../engine/schema/field";
import { list } from "../../../engine/schema/section";

const INDICATOR_GROUPS = ["产出目标", "效益目标"] as const;
export const INDICATOR_KINDS = [
  "质量指标",
  "数量指标",
  "时效指标",
  "成本指标",
  "经济效益",
  "社会效益",
  "生态效益",
  "社会公众或服务对象满意度",
] as const;

export const goals = list({
  name: "定性目标",
  label: "整体支出绩效定性目标及实施计划完成情况",
  freshRows: 5,
  titledBy: ["expected"],
  columns: {
    no: text("序号", { width: 10 }),
    expected: text("预期目标", { long: true, span: 2 }),
    actual: text("实际完成", { long: true }),
  },
});

export const indicators = list({
  name: "定量目标",
  label: "整体支出绩效定量目标及实施计划完成情况",
  freshRows: 8,
  titledBy: ["target"],
  columns: {
    group: choice("评价内容", INDICATOR_GROUPS, { name: "类别", width: 12 }),
    kind: choice("指标类型", INDICATOR_KINDS, { name: "类型", width: 14 }),
    target: text("绩效目标", { long: true }),
    actual: text("完成情况", { long: true }),
  },
});
