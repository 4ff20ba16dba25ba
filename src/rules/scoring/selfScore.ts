/** What an officer may write as 自评得分 of one indicator. */
import { plain } from "../../domain/figure";
import type { Draft } from "../../review/finding";
import { asProposed, rule } from "../rule";
import type { ScoredRow } from "./facts";
import { scoringInputs } from "./reads";

const reads = ["scoring.selfScore", "scoring.weight"];
const points = (row: ScoredRow): string => (row.self.state === "filled" ? plain(row.self.value.value, 4) : "");
const at = (row: ScoredRow, messageId: string, data: Record<string, string> = {}): Draft => ({
  messageId,
  at: row.self,
  data: { indicator: row.name, self: points(row), ...data },
  evidence: [{ cell: row.self, role: "left" }],
});

/** 自评得分不得空白；没有选用的指标除外。一项也没有评的，是一件事。 */
export const selfScoreBlank = rule({
  id: "评分.未评",
  title: "指标未自评",
  group: "评分表",
  basis: "评分表：每项指标都要有自评得分",
  reads: [...reads, ...scoringInputs],
  messages: {
    blank: "“{indicator}”没有自评得分。请填写，或采用规则得分。",
    all: "评分表的 {count} 项指标都还没有自评得分。请先填好基础数据，点“生成评分表”算出规则得分，再逐项填写自评得分。",
  },
  amends: asProposed,
  *check({ scoring }) {
    const asked = scoring.rows.filter((row) => !row.leftOut);
    const blank = asked.filter((row) => row.self.state === "blank");
    const [first] = blank;
    if (first !== undefined && blank.length === asked.length) yield { messageId: "all", at: first.self, data: { count: String(blank.length) }, evidence: blank.map((row) => ({ cell: row.self, role: "left" }) as const) };
    else for (const row of blank) yield { ...at(row, "blank"), ...(row.rulePoints === undefined ? {} : { suggestion: { cell: row.self.id, value: row.rulePoints.toFixed() } }) };
  },
});

/** 自评得分不得超过分值。 */
export const aboveWeight = rule({
  id: "评分.超分值",
  title: "自评得分超过分值",
  group: "评分表",
  basis: "评分表：自评得分不大于分值",
  needs: ["评分.评价指标"],
  reads: [...reads, ...scoringInputs],
  messages: { above: "“{indicator}”自评 {self} 分，超过分值 {weight} 分。请改正。" },
  amends: asProposed,
  *check({ scoring }) {
    for (const row of scoring.rows)
      if (row.self.state === "filled" && row.self.value.value.gt(row.ceiling))
        yield { ...at(row, "above", { weight: plain(row.ceiling) }), suggestion: { cell: row.self.id, value: (row.rulePoints ?? row.ceiling).toFixed() } };
  },
});

/** 扣完为止：自评得分不得为负。 */
export const belowZero = rule({
  id: "评分.负分",
  title: "自评得分为负",
  group: "评分表",
  basis: "评分标准：扣完为止",
  reads,
  messages: { negative: "“{indicator}”自评 {self} 分，低于 0 分。扣完为止，最低 0 分。" },
  *check({ scoring }) {
    for (const row of scoring.rows) if (row.self.state === "filled" && row.self.value.value.lt(0)) yield at(row, "negative");
  },
});

/** 得分最多两位小数。 */
export const scoreDecimals = rule({
  id: "评分.小数位",
  title: "自评得分小数位过多",
  group: "评分表",
  basis: "填表要求：得分最多保留两位小数",
  reads,
  messages: { finer: "“{indicator}”自评 {self} 分，多于两位小数。请保留两位小数。" },
  *check({ scoring }) {
    for (const row of scoring.rows) if (row.self.state === "filled" && row.self.value.value.decimalPlaces() > 2) yield at(row, "finer");
  },
});
