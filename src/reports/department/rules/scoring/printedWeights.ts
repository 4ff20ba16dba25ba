import { plain } from "../../../../domain/figure";
import { rule } from "../rule";
import { sheetInputs } from "./reads";
import { asLeft } from "../../../../engine/review/evidence";

/** 表内分值应与评分标准的分值相同。 */
export const printedWeights = rule({
  id: "评分.分值",
  title: "分值与评分标准一致",
  group: "评分表",
  basis: "评分标准规定的分值",
  needs: ["评分.评价指标"],
  reads: ["scoring.weight", ...sheetInputs],
  messages: { differs: "“{indicator}”表中分值 {shown} 分，评分标准为 {weight} 分。请改正或重新生成评分表。" },
  *check({ scoring }) {
    for (const row of scoring.rows) {
      if (row.pooled || row.printedWeight.state !== "filled" || row.printedWeight.value.value.equals(row.weight))
        continue;
      yield {
        messageId: "differs",
        at: row.printedWeight,
        data: { indicator: row.name, shown: plain(row.printedWeight.value.value), weight: plain(row.weight) },
        evidence: [asLeft(row.printedWeight)],
        suggestion: { cell: row.printedWeight.id, value: row.weight.toFixed() },
      };
    }
  },
});
