import { rule } from "../rule";
import { sheetInputs } from "./reads";
import { asLeft } from "../../../../engine/review/evidence";

/**
 * 评分表印的评分标准里的扣分、界限、分值，应与评分所用的一致。
 * A Word report prints the sheet of its own place, which the edition at hand may not be.
 */
export const printedText = rule({
  id: "评分.评分标准",
  title: "评分表印的评分标准与评价指标一致",
  group: "评分表",
  level: "提示",
  basis: "评分表备注：调整指标体系的，评分表须相应调整",
  needs: ["评分.评价指标"],
  reads: ["scoring.ruleText", ...sheetInputs],
  messages: {
    differs:
      "“{indicator}”的评分标准与《评价指标》不一致：{what}。得分按《评价指标》计算，请在那里改评分标准和参数，再重新生成评分表。",
  },
  *check({ scoring, source }) {
    if (source !== "workbook") return;
    for (const { name, ruleText, textApart } of scoring.rows) {
      const what = textApart().join("；");
      if (what === "") continue;
      yield {
        messageId: "differs",
        at: ruleText,
        data: { indicator: name, what },
        evidence: [asLeft(ruleText)],
      };
    }
  },
});
