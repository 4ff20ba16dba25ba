import { plain } from "../../domain/figure";
import { rule } from "../rule";
import type { ScoredRow } from "./facts";
import { scoringInputs } from "./reads";

/** The officer's own score is already held against the new points: 评分.与规则不符 says all there is to say. */
const alreadyTold = ({ self, reason, rulePoints }: ScoredRow): boolean =>
  reason.state === "blank" &&
  self.state === "filled" &&
  rulePoints !== undefined &&
  !self.value.value.equals(rulePoints);

/** 评分表右侧的规则得分是生成时算的，基础数据改了要重新生成。 */
export const staleRuleScore = rule({
  id: "评分.规则得分过期",
  title: "规则得分需要更新",
  group: "评分表",
  level: "提示",
  explainable: false,
  basis: "规则得分由基础数据测算，基础数据改动后应重新生成评分表",
  needs: ["评分.评价指标"],
  reads: ["scoring.ruleScore", "scoring.selfScore", "scoring.reason", ...scoringInputs],
  messages: { stale: "“{indicator}”表中规则得分 {shown} 分，按现在的数据应为 {rule} 分。请点“生成评分表”更新。" },
  *check({ scoring }) {
    for (const row of scoring.rows) {
      if (
        row.printedRule.state !== "filled" ||
        row.rulePoints === undefined ||
        row.printedRule.value.value.equals(row.rulePoints) ||
        alreadyTold(row)
      )
        continue;
      yield {
        messageId: "stale",
        at: row.printedRule,
        data: { indicator: row.name, shown: plain(row.printedRule.value.value), rule: plain(row.rulePoints) },
        evidence: [{ cell: row.printedRule, role: "left" }],
      };
    }
  },
});
