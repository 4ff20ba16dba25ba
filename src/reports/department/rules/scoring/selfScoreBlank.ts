import { asProposed, rule } from "../rule";
import { WHOLE_FORM } from "../../../../engine/checks/structure/whole";
import { scoringInputs } from "./reads";
import { atSelfScore, selfInputs } from "./selfScore";

/** 自评得分不得空白；没有选用的指标除外。一项也没有评的，是一件事。 */
export const selfScoreBlank = rule({
  id: "评分.未评",
  title: "指标未自评",
  group: "评分表",
  basis: "评分表：每项指标都要有自评得分",
  needs: WHOLE_FORM,
  reads: [...selfInputs, ...scoringInputs],
  messages: {
    blank: "“{indicator}”没有自评得分。请填写，或采用规则得分。",
    all: "评分表的 {count} 项指标都还没有自评得分。请先填好基础数据，点“生成评分表”算出规则得分，再逐项填写自评得分。",
  },
  amends: asProposed,
  *check({ scoring }) {
    const asked = scoring.rows.filter((row) => !row.leftOut);
    const blank = asked.filter((row) => row.self.state === "blank");
    const [first] = blank;
    if (first !== undefined && blank.length === asked.length)
      yield {
        messageId: "all",
        at: first.self,
        data: { count: String(blank.length) },
        evidence: blank.map((row) => ({ cell: row.self, role: "left" }) as const),
      };
    else
      for (const row of blank)
        yield {
          ...atSelfScore(row, "blank"),
          ...(row.rulePoints === undefined
            ? {}
            : { suggestion: { cell: row.self.id, value: row.rulePoints.toFixed() } }),
        };
  },
});
