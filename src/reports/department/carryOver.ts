/** 按上年新建: what a new year's report takes from last year's, and what has to be new, said once. */
import type { CarryPlan } from "../../engine/report/carry";
import { fieldIn } from "../../engine/schema/path";
import type { Section } from "../../engine/schema/section";
import { columnOrder } from "../../engine/scoring/adapt/columns";
import { form } from "./form";

/** The department's own indicators stay; what they aim at and what came of it are this year's. */
const INDICATOR_COLUMNS = columnOrder.filter((c) => c !== "target" && c !== "actual");

/** Parts that say so themselves. */
const newEachYear = Object.entries(form).flatMap(([id, section]: readonly [string, Section]) =>
  section.newEachYear === undefined ? [] : [{ ids: [id], because: section.newEachYear }],
);

export const carryOver: CarryPlan = {
  fields: [
    ...["department", "budgetCode", "method", "agency", "issuer"].map((key) => fieldIn("cover", key)),
    ...["contact", "phone", "posts", "duties"].map((key) => fieldIn("profile", key)),
    ...["no", "task"].map((key) => fieldIn("tasks", key)),
    ...["income", "spending", "sangong", "assets"].map((table) => fieldIn(table, "unit")),
    ...["name", "phone"].map((key) => fieldIn("filler", key)),
    ...["postsAdmin", "postsWorker", "postsInstitution"].map((key) => fieldIn("staffing", key)),
    "sangongBasis.basis",
    ...INDICATOR_COLUMNS.map((key) => fieldIn("criteria", key)),
  ],
  fromDocument: {
    fields: ["profile.duties"],
    // What came of them is this year's.
    lists: [{ section: "indicators", columns: ["group", "kind", "target"], knownBy: "target" }],
  },
  leftOut: [
    { ids: ["cover.reportDate"], because: "按本年报告的日期填写" },
    {
      ids: [
        "profile.headcount",
        ...["staffAdmin", "staffWorker", "staffInstitution", "retired", "temporary"].map((key) =>
          fieldIn("staffing", key),
        ),
      ],
      because: "按本年末的人数填写",
    },
    { ids: ["profile.results", "goals", "indicators", "prose"], because: "写本年的目标、成绩和情况" },
    { ids: ["income", "spending", "sangong", "assets"], because: "填本年的数，机构已带入" },
    { ids: ["result", "scoring"], because: "按本年的数重新评分" },
    {
      ids: [
        "sangongBasis.currentBudget",
        "keyProjects",
        "budget",
        "specialFunds",
        "procurement",
        "card",
        "checks",
        "breaches",
        "survey",
        "economicWhole",
        "economicProject",
      ],
      because: "填本年的基础数据",
    },
    ...newEachYear,
    { ids: ["explanations", "stamp"], because: "只说明上年的报告" },
  ],
};
