import { plain } from "../../../../domain/figure";
import { rule } from "../rule";
import { reasonDraft, reasonInputs } from "./reasons";

/** 自评得分低于分值的，须写扣分原因。 */
export const deductionReason = rule({
  id: "评分.扣分无原因",
  title: "扣分没有写原因",
  group: "评分表",
  basis: "评分表“扣分原因和其他说明”栏：扣分须写明原因",
  needs: ["评分.评价指标"],
  reads: reasonInputs,
  messages: { missing: "“{indicator}”分值 {weight} 分，自评 {self} 分，扣了 {lost} 分，没有写扣分原因。{steps}" },
  *check({ scoring }) {
    for (const row of scoring.rows) {
      if (row.self.state !== "filled" || !row.reasonRequired || row.reason.state !== "blank") continue;
      const lost = row.weight.minus(row.self.value.value);
      if (lost.lte(0)) continue;
      const steps = row.steps();
      yield reasonDraft(row, "missing", {
        weight: plain(row.weight),
        self: plain(row.self.value.value),
        lost: plain(lost),
        steps: steps.length === 0 ? "" : `测算：${steps.join("；")}。`,
      });
    }
  },
});
