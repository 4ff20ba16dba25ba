import { Decimal } from "../../../../domain/decimal";
import { textIn } from "../../../../domain/cell";
import { plain } from "../../../../domain/figure";
import { rule } from "../rule";
import { reasonInputs } from "./reasons";
import { statedDeduction } from "./statedDeduction";
import { asLeft, asRight } from "../../../../engine/review/evidence";

/** Points are shown with two decimals. */
const ROUNDED = new Decimal("0.01");

/** 扣分原因里写的扣几分，就是分值减自评得分；共用分值的几项没有各自的分值，不核对。 */
export const reasonDeduction = rule({
  id: "评分.原因扣分数",
  title: "扣分原因与扣分数一致",
  group: "评分表",
  level: "提示",
  basis: "扣分原因说明所扣的分：分值 − 自评得分",
  needs: ["评分.超分值", "评分.负分"],
  reads: reasonInputs,
  messages: {
    differs:
      "“{indicator}”的扣分原因写的是扣 {stated} 分，而分值 {weight} 分、自评 {self} 分，扣了 {lost} 分。请核对自评得分和扣分原因。",
  },
  *check({ scoring }) {
    for (const row of scoring.rows) {
      const stated = row.pooled || row.leftOut ? undefined : statedDeduction(textIn(row.reason));
      if (stated === undefined || row.self.state !== "filled") continue;
      const lost = row.weight.minus(row.self.value.value);
      if (stated.minus(lost).abs().lte(ROUNDED)) continue;
      yield {
        messageId: "differs",
        at: row.reason,
        data: {
          indicator: row.name,
          stated: plain(stated),
          weight: plain(row.weight),
          self: plain(row.self.value.value),
          lost: plain(lost),
        },
        evidence: [asLeft(row.self), asRight(row.reason)],
      };
    }
  },
});
