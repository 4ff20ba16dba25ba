import { plain } from "../../../../domain/figure";
import { rule } from "../rule";
import type { ScoringSheetRow } from "../../../../engine/standard/scoredSheet";
import { asLeft } from "../../../../engine/review/evidence";
import { scoringInputs } from "./reads";

/** The officer's own score is already held against the new points: 评分.与规则不符 says all there is to say. */
const alreadyTold = ({ self, reason, rulePoints }: ScoringSheetRow): boolean =>
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
  messages: {
    stale: "“{indicator}”表中规则得分 {shown} 分，按现在的数据应为 {rule} 分。请点“生成评分表”更新。",
    blank: "“{indicator}”表中没有规则得分，按现在的数据应为 {rule} 分。请点“生成评分表”更新。",
  },
  *check({ scoring }) {
    // A sheet that was typed without the add-in has no points by the rules at all, and need not.
    const made = scoring.rows.some((row) => row.printedRule.state === "filled");
    for (const row of scoring.rows) {
      const { printedRule, rulePoints, name } = row;
      if (rulePoints === undefined || printedRule.state === "unreadable" || alreadyTold(row)) continue;
      const draft = { at: printedRule, evidence: [asLeft(printedRule)] };
      const data = { indicator: name, rule: plain(rulePoints) };
      if (printedRule.state === "blank") {
        if (made) yield { messageId: "blank", ...draft, data };
      } else if (!printedRule.value.value.equals(rulePoints))
        yield { messageId: "stale", ...draft, data: { ...data, shown: plain(printedRule.value.value) } };
    }
  },
});
