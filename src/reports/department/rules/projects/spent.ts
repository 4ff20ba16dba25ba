import { plain, show } from "../../../../domain/figure";
import type { Instance } from "../../../../engine/schema/instance";
import { rule, type Rule } from "../../../../engine/checks/rule";
import { pathInInstance } from "../../../../engine/schema/path";
import { projectsIn } from "../../../project/projects";
import type { DepartmentContext } from "../rule";

/** Not every project needs a self-evaluation: what is left over is named, and no fault. */
export const spentOnProjects = (instances: readonly Instance[]): Rule<DepartmentContext> =>
  rule<DepartmentContext>({
    id: "项目.汇总.执行数",
    title: "各项目全年执行数合计不大于部门项目支出",
    group: "项目支出",
    level: "提示",
    basis: "项目支出是各项目执行数之和",
    compares: true,
    reads: [
      ...instances.map(({ key }) => pathInInstance(key, "funds.totalSpent")),
      "spending.project",
      "projects.spent",
      "projects.rest",
    ],
    messages: {
      exceeds:
        "各项目全年执行数合计 {spent} 万元，大于部门的项目支出 {whole}，多 {over} 万元。请核对；有不在部门决算内的资金，请说明。",
      rest: "各项目全年执行数合计 {spent} 万元，部门的项目支出 {whole}，其余 {rest} 万元没有列入项目自评。",
    },
    *check({ cells }) {
      const whole = cells.figure("spending.sum.project");
      const spent = projectsIn(cells, instances).map(({ figure }) => figure("funds.totalSpent"));
      const filled = spent.flatMap((cell) => (cell.state === "filled" ? [cell.value.value] : []));
      if (whole.state !== "filled" || filled.length === 0) return;
      const total = filled.reduce((a, b) => a.plus(b));
      const rest = whole.value.value.minus(total);
      if (rest.isZero()) return;
      const data = { spent: plain(total), whole: show(whole.value) };
      const evidence = [
        { cell: whole, role: "right" } as const,
        ...spent.map((cell) => ({ cell, role: "left" }) as const),
      ];
      yield rest.isNegative()
        ? { messageId: "exceeds", at: whole, data: { ...data, over: plain(rest.negated()) }, evidence }
        : { outcome: "notice", messageId: "rest", at: whole, data: { ...data, rest: plain(rest) }, evidence };
    },
  });
