import { sumOf, ZERO } from "../../../domain/decimal";
import { plain } from "../../../domain/figure";
import { asRelated } from "../../../engine/review/evidence";
import { valueOf } from "../projects";
import { scoreProject } from "../scoring/project";
import { ofEachProject } from "./rule";

/** The sheet adds up what was given; what the standard makes of it is told, and nothing has to be done. */
export const rebasedTotal = ofEachProject({
  id: "项目.总分.折算",
  title: "有不适用指标的项目总分按其余指标折算",
  level: "提示",
  basis: "项目评分标准：不适用的指标不计分，其余指标折算为 100 分",
  reads: ["indicators.target", "indicators.weight", "indicators.score", "funds.score", "funds.weight"],
  messages: {
    rebased:
      "有 {count} 项指标不适用（{weight} 分），其余指标按评分标准折算为 100 分后，总分 {total} 分，等级{grade}。",
  },
  *each(project) {
    const left = project.indicators.filter(({ points }) => points?.state === "leftOut");
    const weight = sumOf(left.flatMap((row) => valueOf(row.weight) ?? []));
    if (!project.standard.rebases || weight.lte(ZERO)) return;
    const { total } = scoreProject(project);
    yield {
      outcome: "notice",
      messageId: "rebased",
      at: project.figure("total.score"),
      data: {
        count: String(left.length),
        weight: plain(weight),
        total: plain(total.total),
        grade: total.grade?.label ?? "—",
      },
      evidence: left.map(({ target }) => asRelated(target)),
    };
  },
});
