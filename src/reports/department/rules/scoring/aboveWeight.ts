import { plain } from "../../../../domain/figure";
import { asProposed, rule } from "../rule";
import { scoringInputs } from "./reads";
import { atSelfScore, selfInputs } from "./selfScore";

/** 自评得分不得超过分值。 */
export const aboveWeight = rule({
  id: "评分.超分值",
  title: "自评得分超过分值",
  group: "评分表",
  basis: "评分表：自评得分不大于分值",
  needs: ["评分.评价指标"],
  reads: [...selfInputs, ...scoringInputs],
  messages: { above: "“{indicator}”自评 {self} 分，超过分值 {weight} 分。请改正。" },
  amends: asProposed,
  *check({ scoring }) {
    for (const row of scoring.rows)
      if (row.self.state === "filled" && row.self.value.value.gt(row.ceiling))
        yield {
          ...atSelfScore(row, "above", { weight: plain(row.ceiling) }),
          suggestion: { cell: row.self.id, value: (row.rulePoints ?? row.ceiling).toFixed() },
        };
  },
});
