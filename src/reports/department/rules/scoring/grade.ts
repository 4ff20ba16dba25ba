import { textIn } from "../../../../domain/cell";
import { plain } from "../../../../domain/figure";
import { bandWords } from "../../../../engine/scoring/grade";
import { asProposed, rule } from "../rule";
import { WHOLE_FORM } from "../../../../engine/checks/structure/completeLists";
import { asLeft, asRight } from "../../../../engine/review/evidence";
import { scoringInputs } from "./reads";

/** 评价等次应与总分对应；还有指标没有自评的，总分没有定，不作判断。 */
export const grade = rule({
  id: "评分.等次",
  title: "评价等次与总分一致",
  group: "评分表",
  basis: "评价等次由自评总分在评分标准中的分数段确定",
  needs: [...WHOLE_FORM, "评分.指标行"],
  reads: ["result.grade", "result.score", "scoring.selfScore", ...scoringInputs],
  messages: {
    differs:
      "自评总分 {total} 分{why}，等次应为“{expected}”，表中填的是“{shown}”。评分标准中{bands}。请核对得分和等次。",
  },
  amends: asProposed,
  *check({ cells, scoring }) {
    const shown = cells.cell("result.grade");
    const expected = scoring.gradeOf(scoring.total);
    if (scoring.rows.some((row) => !row.leftOut && row.self.state === "blank")) return;
    if (textIn(shown) === "" || expected === undefined || expected.labels.includes(textIn(shown))) return;
    const steps = scoring.totalSteps();
    const score = cells.figure("result.score");
    yield {
      messageId: "differs",
      at: shown,
      data: {
        total: plain(scoring.total),
        why: steps.length === 0 ? "" : `（${steps.join("；")}）`,
        expected: expected.label,
        shown: textIn(shown),
        bands: bandWords(scoring.edition.grades),
      },
      evidence: [asLeft(shown), asRight(score)],
      suggestion: { cell: shown.id, value: expected.label },
    };
  },
});
