import { rule } from "../rule";
import { atSelfScore, selfInputs } from "./selfScore";

/** 扣完为止：自评得分不得为负。 */
export const belowZero = rule({
  id: "评分.负分",
  title: "自评得分为负",
  group: "评分表",
  basis: "评分标准：扣完为止",
  reads: selfInputs,
  messages: { negative: "“{indicator}”自评 {self} 分，低于 0 分。扣完为止，最低 0 分。" },
  *check({ scoring }) {
    for (const row of scoring.rows)
      if (row.self.state === "filled" && row.self.value.value.lt(0)) yield atSelfScore(row, "negative");
  },
});
