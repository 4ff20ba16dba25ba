import { HUNDRED, sumOf } from "../../domain/decimal";
import { plain } from "../../domain/figure";
import { rule } from "../rule";

/** 分值合计 100 分。 */
export const weightsTotal = rule({
  id: "评分.分值合计",
  title: "分值合计为 100",
  group: "评分表",
  basis: "评分表总分 100 分；共用分值的指标只计一次",
  needs: ["评分.分值"],
  reads: ["scoring.weight", "scoringTotal.weight"],
  messages: {
    not100: "评分表各项分值合计 {total} 分，应为 100 分。请核对各项分值。",
    total: "评分表总分栏填的是 {shown} 分，应为 100 分。",
  },
  *check({ cells, report }) {
    const weights = report.scoring.rows.flatMap((r) => (r.weight.state === "filled" ? [r.weight.value.value] : []));
    const total = sumOf(weights);
    const cell = cells.figure("scoringTotal.weight");
    if (weights.length > 0 && !total.equals(HUNDRED))
      yield { messageId: "not100", at: cell, data: { total: plain(total) }, evidence: [{ cell, role: "left" }] };
    else if (cell.state === "filled" && !cell.value.value.equals(HUNDRED))
      yield {
        messageId: "total",
        at: cell,
        data: { shown: plain(cell.value.value) },
        evidence: [{ cell, role: "left" }],
      };
  },
});
