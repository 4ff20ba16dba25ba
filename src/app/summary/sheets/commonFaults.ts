/** 常见问题. */
import { commonProblems } from "../../../engine/summary/commonFindings";
import type { Department } from "../../../engine/summary/department";
import type { SheetSpec } from "../../../workbook/model";
import { listSheet } from "./listSheet";

export const commonSheet = (departments: readonly Department[]): SheetSpec =>
  listSheet({
    name: "常见问题",
    title: "常见问题（按审核规则）",
    notes: [`共 ${departments.length} 个部门；按涉及的部门数排列，已写审核说明的不计。`],
    columns: [
      { head: "序号", width: 6, align: "center" },
      { head: "编码", width: 26 },
      { head: "问题", width: 46 },
      { head: "级别", width: 16, align: "center" },
      { head: "涉及部门数", width: 12, align: "right" },
      { head: "条数", width: 8, align: "right" },
    ],
    lines: commonProblems(departments).map((p, i) => [
      i + 1,
      p.rule,
      p.title,
      p.kinds.join("、"),
      p.departments,
      p.times,
    ]),
  });
