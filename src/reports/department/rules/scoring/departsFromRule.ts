import { plain } from "../../../../domain/figure";
import { rule } from "../rule";
import { reasonDraft, reasonInputs } from "./reasons";

/** 自评得分与规则得分不同的，须写原因；高于规则得分的尤其要核。 */
export const departsFromRule = rule({
  id: "评分.与规则不符",
  title: "自评得分与规则得分不符",
  group: "评分表",
  basis: "评分标准测算：自评得分应等于规则得分，不同须说明",
  needs: ["评分.超分值", "评分.负分"],
  reads: [...reasonInputs, "scoring.ruleScore"],
  messages: {
    higher: "“{indicator}”自评 {self} 分，按评分标准只能得 {rule} 分（{steps}）。请改正，或写明原因。",
    lower: "“{indicator}”自评 {self} 分，按评分标准可得 {rule} 分（{steps}）。请改正，或写明原因。",
  },
  *check({ scoring }) {
    for (const row of scoring.rows) {
      if (row.self.state !== "filled" || row.rulePoints === undefined || row.reason.state !== "blank") continue;
      const self = row.self.value.value;
      if (self.equals(row.rulePoints) || self.gt(row.ceiling) || self.lt(0)) continue;
      const messageId = self.gt(row.rulePoints) ? "higher" : "lower";
      if (messageId === "lower" && row.reasonRequired && self.lt(row.weight)) continue; // 评分.扣分无原因 asks already
      yield {
        ...reasonDraft(row, messageId, {
          self: plain(self),
          rule: plain(row.rulePoints),
          steps: row.steps().join("；"),
        }),
        at: row.self,
        suggestion: { cell: row.self.id, value: row.rulePoints.toFixed() },
      };
    }
  },
});
