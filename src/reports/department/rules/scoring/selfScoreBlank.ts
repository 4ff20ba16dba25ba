import type { FindingDraft, Finding, Suggestion } from "../../../../engine/review/finding";
import type { ReportCells } from "../../../../engine/report/cells";
import { rule } from "../rule";
import { WHOLE_FORM } from "../../../../engine/checks/structure/completeLists";
import type { ScoringSheetRow } from "../../../../engine/standard/scoredSheet";
import { asLeft } from "../../../../engine/review/evidence";
import { scoringInputs } from "./reads";
import { atSelfScore, selfInputs } from "./selfScore";

const one = (row: ScoringSheetRow): FindingDraft => ({
  ...atSelfScore(row, "blank"),
  outcome: "todo",
  ...(row.rulePoints === undefined ? {} : { suggestion: { cell: row.self.id, value: row.rulePoints.toFixed() } }),
});

const several = (first: ScoringSheetRow, blank: readonly ScoringSheetRow[], all: boolean): FindingDraft => ({
  outcome: "todo",
  messageId: all ? "all" : "several",
  at: first.self,
  data: { count: String(blank.length), indicators: blank.map((row) => `“${row.name}”`).join("、") },
  evidence: blank.map((row) => asLeft(row.self)),
});

/** The points by the rule that stand beside each blank. */
const asRuled = ({ suggestion, evidence }: Finding, cells: ReportCells): readonly Suggestion[] =>
  suggestion === undefined
    ? evidence.flatMap(({ cell }) => {
        const ruled = cells.figure(cell.replace(/selfScore$/, "ruleScore"));
        return ruled.state === "filled" ? [{ cell, value: ruled.value.value.toFixed() }] : [];
      })
    : [suggestion];

/** 自评得分不得空白；没有选用的指标除外。没有评的几项，是一件待填的事。 */
export const selfScoreBlank = rule({
  id: "评分.未评",
  title: "指标未自评",
  group: "评分表",
  basis: "评分表：每项指标都要有自评得分",
  needs: WHOLE_FORM,
  reads: [...selfInputs, ...scoringInputs],
  messages: {
    blank: "“{indicator}”没有自评得分。请填写，或采用规则得分。",
    several: "评分表还有 {count} 项指标没有自评得分：{indicators}。请填写，或采用规则得分。",
    all: "评分表的 {count} 项指标都还没有自评得分。请先填好基础数据，点“生成评分表”算出规则得分，再逐项填写自评得分。",
  },
  amends: asRuled,
  *check({ scoring }) {
    const asked = scoring.rows.filter((row) => !row.leftOut);
    const blank = asked.filter((row) => row.self.state === "blank");
    const [first] = blank;
    if (first !== undefined)
      yield blank.length === 1 ? one(first) : several(first, blank, blank.length === asked.length);
  },
});
