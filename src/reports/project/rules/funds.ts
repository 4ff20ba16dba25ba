import { ZERO } from "../../../domain/decimal";
import { plain } from "../../../domain/figure";
import type { FieldIdOf } from "../../../engine/schema/ids";
import { asLeft, asRight } from "../../../engine/review/evidence";
import type { ProjectForm } from "../form";
import { valueOf } from "../projects";
import { ofEachProject } from "./rule";

type FundField = Extract<FieldIdOf<ProjectForm>, `funds.${string}`>;
const SOURCES: readonly (readonly [label: string, budget: FundField, spent: FundField])[] = [
  ["当年财政拨款", "funds.grantBudget", "funds.grantSpent"],
  ["上年结转资金", "funds.carriedBudget", "funds.carriedSpent"],
  ["其他资金", "funds.otherBudget", "funds.otherSpent"],
];

export const overspent = ofEachProject({
  id: "项目.资金.超预算",
  title: "项目各来源的全年执行数不超过全年预算数",
  level: "提示",
  basis: "预算法第十三条：支出以批准的预算为准",
  reads: SOURCES.flatMap(([, budget, spent]) => [budget, spent]),
  compares: true,
  messages: {
    unplanned: "{source}全年执行数 {spent} 万元，没有填全年预算数。请补填；没有预算的，填 0 并说明。",
    over: "{source}全年执行数 {spent} 万元，大于全年预算数 {budget} 万元。",
  },
  *each({ figure }) {
    for (const [source, budget, spent] of SOURCES) {
      const [planned, used] = [valueOf(figure(budget)), valueOf(figure(spent))];
      if (used === undefined || used.lte(planned ?? ZERO)) continue;
      yield {
        messageId: planned === undefined ? "unplanned" : "over",
        at: planned === undefined ? figure(budget) : figure(spent),
        data: { source, spent: plain(used), budget: plain(planned ?? ZERO) },
        evidence: [asLeft(figure(spent)), asRight(figure(budget))],
      };
    }
  },
});
