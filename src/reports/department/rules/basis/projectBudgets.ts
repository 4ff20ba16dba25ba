import { sumOf } from "../../../../domain/decimal";
import { plain, show } from "../../../../domain/figure";
import { rule } from "../rule";
import { asLeft, asRight } from "../../../../engine/review/evidence";

/** 项目支出年初预算是部门年初预算的一部分。 */
export const projectBudgets = rule({
  id: "核对.项目预算",
  title: "项目年初预算不大于年初预算数",
  group: "基础数据",
  level: "提示",
  basis: "年初预算数包括基本支出预算和项目支出预算",
  compares: true,
  reads: ["keyProjects.budget", "budget.initial"],
  messages: {
    exceeds: "各项目年初预算合计 {total} 万元，大于“年初预算数”{initial}。请核对两处；有不在部门预算内的项目，请说明。",
  },
  *check({ cells, report }) {
    const initial = cells.figure("budget.initial");
    const projects = report.keyProjects.rows.map((r) => r.budget);
    const total = sumOf(projects.flatMap((c) => (c.state === "filled" ? [c.value.value] : [])));
    if (initial.state !== "filled" || total.lte(initial.value.value)) return;
    const evidence = [asRight(initial), ...projects.filter((c) => c.state === "filled").map(asLeft)];
    yield { messageId: "exceeds", at: initial, data: { total: plain(total), initial: show(initial.value) }, evidence };
  },
});
