import { textIn } from "../../../../domain/cell";
import { show } from "../../../../domain/figure";
import { halfWidth } from "../../../../domain/parse";
import type { Instance } from "../../../../engine/schema/instance";
import { rule, type Rule } from "../../../../engine/checks/rule";
import { pathInInstance } from "../../../../engine/schema/path";
import { projectsIn } from "../../../project/projects";
import type { DepartmentContext } from "../rule";

/** Only projects of one name are held against each other; of others it is not known whether they are the same. */
export const keyProjects = (instances: readonly Instance[]): Rule<DepartmentContext> =>
  rule<DepartmentContext>({
    id: "项目.重点支出.年初预算",
    title: "项目自评表与项目支出年初预算表里同名项目的年初预算一致",
    group: "项目支出",
    level: "提示",
    basis: "同一项目的年初预算数在两张表里应一致",
    compares: true,
    reads: [
      ...instances.flatMap(({ key }) => ["head.name", "funds.totalInitial"].map((path) => pathInInstance(key, path))),
      "keyProjects.name",
      "keyProjects.budget",
    ],
    messages: { differs: "“{name}”的年初预算数是 {own}，项目支出年初预算表里是 {listed}。" },
    *check({ cells, report }) {
      const listed = new Map(report.keyProjects.rows.map((row) => [halfWidth(textIn(row.name)), row.budget]));
      for (const project of projectsIn(cells, instances)) {
        const own = project.figure("funds.totalInitial");
        const budget = listed.get(halfWidth(textIn(project.cell("head.name"))));
        if (own.state !== "filled" || budget?.state !== "filled" || own.value.value.equals(budget.value.value))
          continue;
        yield {
          messageId: "differs",
          at: own,
          data: { name: project.title, own: show(own.value), listed: show(budget.value) },
          evidence: [
            { cell: own, role: "left" },
            { cell: budget, role: "right" },
          ],
        };
      }
    },
  });
