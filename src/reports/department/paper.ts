/** The report as it is sealed, handed in and published; behind it the self-evaluation of each project, on pages of its own. */
import type { Paper } from "../../engine/layout/print/report";
import type { ProjectForms } from "../project/forms";
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

/** With the projects of a workbook. */
export const paperWith = (projects: ProjectForms | undefined): Paper =>
  projects === undefined
    ? paper
    : {
        ...paper,
        official: [...paper.official, ...projects.printed],
        attached: [...paper.attached, ...projects.listed],
        onNewPage: [...paper.onNewPage, ...projects.printed, ...projects.listed],
        personal: [...paper.personal, ...projects.personal],
      };
