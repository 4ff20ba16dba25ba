import { sumOf } from "../../../../domain/decimal";
import { plain } from "../../../../domain/figure";
import { rule } from "../rule";
import { asLeft } from "../../../../engine/review/evidence";

/** 分值合计等于评分标准的总分。 */
export const weightsTotal = rule({
  id: "评分.分值合计",
  title: "分值合计等于评分标准的总分",
  group: "评分表",
  basis: "评分标准的总分；共用分值的指标只计一次",
  needs: ["评分.分值"],
  reads: ["scoring.weight", "scoringTotal.weight"],
  messages: {
    sum: "评分表各项分值合计 {total} 分，应为 {expected} 分。请核对各项分值。",
    total: "评分表总分栏填的是 {shown} 分，应为 {expected} 分。请改正或重新生成评分表。",
    blank: "评分表总分栏没有填写，应为 {expected} 分。请补填或重新生成评分表。",
  },
  *check({ cells, report, scoring }) {
    const weights = report.scoring.rows.flatMap((r) => (r.weight.state === "filled" ? [r.weight.value.value] : []));
    const total = sumOf(weights);
    const cell = cells.figure("scoringTotal.weight");
    const at = { at: cell, evidence: [asLeft(cell)] };
    if (weights.length === 0) return;
    const expected = plain(scoring.weightTotal);
    if (!total.equals(scoring.weightTotal)) yield { messageId: "sum", ...at, data: { total: plain(total), expected } };
    else if (cell.state === "blank") yield { messageId: "blank", ...at, data: { expected } };
    else if (cell.state === "filled" && !cell.value.value.equals(scoring.weightTotal))
      yield { messageId: "total", ...at, data: { shown: plain(cell.value.value), expected } };
  },
});
