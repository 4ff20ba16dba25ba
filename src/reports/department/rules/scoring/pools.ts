import { sumOf } from "../../../../domain/decimal";
import { plain } from "../../../../domain/figure";
import { rule } from "../rule";
import { sheetInputs } from "./reads";
import { asTerm } from "../../../../engine/review/evidence";

/** 共用分值的几项指标，自评得分之和不得超过共用分值。 */
export const pools = rule({
  id: "评分.共用分值",
  title: "共用分值不超限",
  group: "评分表",
  basis: "评分标准：几项指标共用一个分值",
  needs: ["评分.评价指标"],
  reads: ["scoring.selfScore", ...sheetInputs],
  messages: { over: "“{pool}”各项自评合计 {total} 分，超过共用分值 {max} 分。请调整。" },
  *check({ scoring }) {
    for (const pool of scoring.pools) {
      const filled = pool.rows.flatMap((r) => (r.self.state === "filled" ? [r.self.value.value] : []));
      const total = sumOf(filled);
      const first = pool.rows[0];
      if (first === undefined || total.lte(pool.max)) continue;
      yield {
        messageId: "over",
        at: first.self,
        data: { pool: pool.name, total: plain(total), max: plain(pool.max) },
        evidence: pool.rows.map((r) => asTerm(r.self)),
      };
    }
  },
});
