/** The scoring sheet as a whole: its rows, weights, pools, total and grade. */
import { HUNDRED, sumOf } from "../../domain/decimal";
import { plain } from "../../domain/figure";
import { asProposed, rule } from "../rule";
import type { ScoredRow } from "./facts";
import { scoringInputs } from "./reads";

/** 评分表的指标应与评分标准一致。 */
export const sheetRows = rule({
  id: "评分.指标行",
  title: "评分表指标与评分标准一致",
  group: "评分表",
  basis: "评分表备注：调整指标体系的，评分表须相应调整",
  needs: ["评分.评价指标"],
  reads: ["scoring.id"],
  messages: {
    missing: "评分表缺少“{indicator}”。请重新生成评分表。",
    unknown: "评分表里的指标编码“{id}”不在评分标准中。请重新生成评分表。",
    renamed: "评分表里的指标编码“{id}”不在评分标准中，而评分标准的“{indicator}”在评分表里找不到。请重新生成评分表。",
  },
  *check({ scoring: { missing, unknown }, cells }) {
    for (let i = 0; i < Math.max(missing.length, unknown.length); i++) {
      const lost = missing[i];
      const strange = unknown[i];
      const indicator = lost?.name ?? "";
      if (strange === undefined) yield { messageId: "missing", at: cells.cell("scoring.rows.0.id"), data: { indicator } };
      else yield { messageId: lost === undefined ? "unknown" : "renamed", at: strange.cell, data: { id: strange.id, indicator }, evidence: [{ cell: strange.cell, role: "left" }] };
    }
  },
});

/** 表内分值应与评分标准的分值相同。 */
export const printedWeights = rule({
  id: "评分.分值",
  title: "分值与评分标准一致",
  group: "评分表",
  basis: "评分标准规定的分值",
  needs: ["评分.评价指标"],
  reads: ["scoring.weight"],
  messages: { differs: "“{indicator}”表中分值 {shown} 分，评分标准为 {weight} 分。请改正或重新生成评分表。" },
  *check({ scoring }) {
    for (const row of scoring.rows) {
      if (row.pooled || row.printedWeight.state !== "filled" || row.printedWeight.value.value.equals(row.weight)) continue;
      yield { messageId: "differs", at: row.printedWeight, data: { indicator: row.name, shown: plain(row.printedWeight.value.value), weight: plain(row.weight) }, evidence: [{ cell: row.printedWeight, role: "left" }], suggestion: { cell: row.printedWeight.id, value: row.weight.toFixed() } };
    }
  },
});

/** 分值合计 100 分。 */
export const weightsTotal = rule({
  id: "评分.分值合计",
  title: "分值合计为 100",
  group: "评分表",
  basis: "评分表总分 100 分；共用分值的指标只计一次",
  needs: ["评分.分值"],
  reads: ["scoring.weight", "scoringTotal.weight"],
  messages: { not100: "评分表各项分值合计 {total} 分，应为 100 分。请核对各项分值。", total: "评分表总分栏填的是 {shown} 分，应为 100 分。" },
  *check({ cells, report }) {
    const weights = report.scoring.rows.flatMap((r) => (r.weight.state === "filled" ? [r.weight.value.value] : []));
    const total = sumOf(weights);
    const cell = cells.figure("scoringTotal.weight");
    if (weights.length > 0 && !total.equals(HUNDRED)) yield { messageId: "not100", at: cell, data: { total: plain(total) }, evidence: [{ cell, role: "left" }] };
    else if (cell.state === "filled" && !cell.value.value.equals(HUNDRED)) yield { messageId: "total", at: cell, data: { shown: plain(cell.value.value) }, evidence: [{ cell, role: "left" }] };
  },
});

/** 共用分值的几项指标，自评得分之和不得超过共用分值。 */
export const pools = rule({
  id: "评分.共用分值",
  title: "共用分值不超限",
  group: "评分表",
  basis: "评分标准：几项指标共用一个分值",
  needs: ["评分.评价指标"],
  reads: ["scoring.selfScore"],
  messages: { over: "“{pool}”各项自评合计 {total} 分，超过共用分值 {max} 分。请调整。" },
  *check({ scoring }) {
    for (const pool of scoring.pools) {
      const filled = pool.rows.flatMap((r) => (r.self.state === "filled" ? [r.self.value.value] : []));
      const total = sumOf(filled);
      const first = pool.rows[0];
      if (first === undefined || total.lte(pool.max)) continue;
      yield { messageId: "over", at: first.self, data: { pool: pool.name, total: plain(total), max: plain(pool.max) }, evidence: pool.rows.map((r) => ({ cell: r.self, role: "term" }) as const) };
    }
  },
});

/** 评价等次应与总分对应。 */
export const grade = rule({
  id: "评分.等次",
  title: "评价等次与总分一致",
  group: "评分表",
  basis: "90（含）–100 分为优，80（含）–90 分为良，60（含）–80 分为中，60 分以下为差",
  reads: ["result.grade", "result.score", "scoring.selfScore"],
  messages: { differs: "自评总分 {total} 分，等次应为“{expected}”，表中填的是“{shown}”。请核对得分和等次。" },
  amends: asProposed,
  *check({ cells, scoring }) {
    const shown = cells.cell("result.grade");
    const expected = scoring.gradeOf(scoring.total);
    if (shown.state !== "filled" || typeof shown.value !== "string" || expected === undefined || expected.labels.includes(shown.value)) return;
    const score = cells.figure("result.score");
    yield { messageId: "differs", at: shown, data: { total: plain(scoring.total), expected: expected.label, shown: shown.value }, evidence: [{ cell: shown, role: "left" }, { cell: score, role: "right" }], suggestion: { cell: shown.id, value: expected.label } };
  },
});

/** The officer's own score is already held against the new points: 评分.与规则不符 says all there is to say. */
const alreadyTold = ({ self, reason, rulePoints }: ScoredRow): boolean => reason.state === "blank" && self.state === "filled" && rulePoints !== undefined && !self.value.value.equals(rulePoints);

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
      if (row.printedRule.state !== "filled" || row.rulePoints === undefined || row.printedRule.value.value.equals(row.rulePoints) || alreadyTold(row)) continue;
      yield { messageId: "stale", at: row.printedRule, data: { indicator: row.name, shown: plain(row.printedRule.value.value), rule: plain(row.rulePoints) }, evidence: [{ cell: row.printedRule, role: "left" }] };
    }
  },
});
