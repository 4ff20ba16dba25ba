/** The ties that the form declares, each under the heading of its part. */
import { tieRules } from "../../../engine/checks/ties/registry";
import type { Rule } from "../../../engine/checks/rule";
import { schema } from "../schema";
import type { Schema } from "../../../engine/schema/schema";
import { isProjectSection } from "../../project/form";
import type { RuleGroup } from "./rule";

const GROUPS: Readonly<Record<string, RuleGroup>> = {
  income: "收支情况",
  spending: "收支情况",
  sangong: "收支情况",
  assets: "收支情况",
  ratios: "比率",
  result: "评分表",
  scoringTotal: "评分表",
};

const groupOf = (section: string): RuleGroup =>
  GROUPS[section] ?? (isProjectSection(section) ? "项目支出" : "基础数据");

const of = (whole: Schema): readonly Rule[] => tieRules(whole, groupOf);

/** Of a workbook that holds this report alone. */
export const ties = of(schema);

export const tiesOf = (whole: Schema): readonly Rule[] => (whole === schema ? ties : of(whole));
