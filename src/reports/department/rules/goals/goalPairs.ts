import { rule } from "../rule";
import { asLeft, asRelated } from "../../../../engine/review/evidence";

/** 预期目标与实际完成成对填写。 */
export const goalPairs = rule({
  id: "目标.成对",
  title: "目标与完成情况成对",
  group: "绩效目标",
  basis: "三、整体支出绩效自评情况：预期目标与实际完成一一对应",
  reads: ["goals.expected", "goals.actual", "indicators.target", "indicators.actual"],
  messages: { noActual: "“{goal}”没有填写完成情况。请补填。", noTarget: "填了完成情况，没有填写对应的目标。请补填。" },
  *check({ report }) {
    const pairs = [
      ...report.goals.rows.map((r) => [r.expected, r.actual] as const),
      ...report.indicators.rows.map((r) => [r.target, r.actual] as const),
    ];
    for (const [target, actual] of pairs) {
      if (target.state === "filled" && actual.state === "blank")
        yield {
          messageId: "noActual",
          at: actual,
          data: { goal: target.value.slice(0, 20) },
          evidence: [asLeft(target), asRelated(actual)],
        };
      if (target.state === "blank" && actual.state === "filled")
        yield {
          messageId: "noTarget",
          at: target,
          evidence: [asLeft(actual), asRelated(target)],
        };
    }
  },
});
