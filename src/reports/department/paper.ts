/** The report as it is sealed, handed in and published. */
import type { Paper } from "../../engine/layout/print/report";
import type { FormField } from "./schema";

export const paper: Paper = {
  official: ["封面", "基本概况", "收支情况", "绩效自评", "评价人员", "报告综述", "评分表"],
  attached: ["佐证材料", "基础数据", "比率测算"],
  onNewPage: ["基本概况", "报告综述", "评分表", "佐证材料", "基础数据"],
  personal: [
    "profile.contact",
    "profile.phone",
    "evaluators.name",
    "evaluators.signature",
    "filler.name",
    "filler.phone",
  ] satisfies readonly FormField[],
  indicatorColumns: ["checks.indicator", "breaches.indicator"] satisfies readonly FormField[],
};
