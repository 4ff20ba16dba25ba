import { rule } from "../rule";
import { atSelfScore, selfInputs } from "./selfScore";

/** 得分最多两位小数。 */
export const scoreDecimals = rule({
  id: "评分.小数位",
  title: "自评得分小数位过多",
  group: "评分表",
  basis: "填表要求：得分最多保留两位小数",
  reads: selfInputs,
  messages: { finer: "“{indicator}”自评 {self} 分，多于两位小数。请保留两位小数。" },
  *check({ scoring }) {
    for (const row of scoring.rows)
      if (row.self.state === "filled" && row.self.value.value.decimalPlaces() > 2) yield atSelfScore(row, "finer");
  },
});
