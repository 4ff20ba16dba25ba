/** The ties that the form declares, each under the heading of its part. */
import { tieRules } from "../../../engine/checks/ties/registry";
import { schema } from "../schema";
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

export const ties = tieRules(schema, (section) => GROUPS[section] ?? "基础数据");
