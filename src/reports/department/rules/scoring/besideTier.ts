import { contains } from "../../../../engine/scoring/range";
import { rule } from "../rule";
import { scoringInputs } from "./reads";
import { atSelfScore, selfInputs } from "./selfScore";

/** 定性指标按所定的档次在区间内合理确定分值：定为“未达成”，就不能得满分；部门对自己从严，可以说明。 */
export const besideTier = rule({
  id: "评分.超出档次",
  title: "自评得分不在所定的档次内",
  group: "评分表",
  basis: "评分标准：定性指标分档，在该档的区间内合理确定分值",
  needs: ["评分.超分值", "评分.负分", "评分.评价指标"],
  reads: [...selfInputs, ...scoringInputs],
  messages: { beside: "“{indicator}”{tier}，而自评 {self} 分。请改自评得分；档次定得不对的，改“评价指标”表的实际值。" },
  *check({ scoring }) {
    for (const row of scoring.rows) {
      if (row.range === undefined || row.pooled || row.self.state !== "filled") continue;
      const self = row.self.value.value;
      if (contains(row.range, self)) continue;
      const draft = atSelfScore(row, "beside", { tier: row.steps().join("；").replace(/。$/, "") });
      yield self.lt(row.range.low.value) ? { ...draft, level: "提示" } : draft;
    }
  },
});
