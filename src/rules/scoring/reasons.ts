/** Every lost point and every departure from the rule needs a reason: the column stands on the form, published sheets leave it empty. */
import type { CellId } from "../../domain/cell";
import { plain } from "../../domain/figure";
import { form, type SectionKey } from "../../form/form";
import { findField } from "../../form/lookup";
import type { CellRef, Draft } from "../../review/finding";
import { rule, type RuleContext } from "../rule";
import { scoringInputs } from "./reads";
import type { ScoredRow } from "./facts";

const isSectionKey = (id: string): id is SectionKey => id in form;

const reads = ["scoring.selfScore", "scoring.reason", "scoring.weight", ...scoringInputs];

const draft = (row: ScoredRow, messageId: string, data: Record<string, string>): Draft => ({
  messageId,
  at: row.reason,
  data: { indicator: row.name, ...data },
  evidence: [{ cell: row.self, role: "left" }, { cell: row.reason, role: "related" }],
  ...(row.proposedReason === undefined ? {} : { suggestion: { cell: row.reason.id, value: row.proposedReason } }),
});

/** 自评得分低于分值的，须写扣分原因。 */
export const deductionReason = rule({
  id: "评分.扣分无原因",
  title: "扣分没有写原因",
  group: "评分表",
  basis: "评分表“扣分原因和其他说明”栏：扣分须写明原因",
  needs: ["评分.评价指标"],
  reads,
  messages: { missing: "“{indicator}”分值 {weight} 分，自评 {self} 分，扣了 {lost} 分，没有写扣分原因。{steps}" },
  *check({ scoring }) {
    for (const row of scoring.rows) {
      if (row.self.state !== "filled" || !row.reasonRequired || row.reason.state !== "blank") continue;
      const lost = row.weight.minus(row.self.value.value);
      if (lost.lte(0)) continue;
      yield draft(row, "missing", { weight: plain(row.weight), self: plain(row.self.value.value), lost: plain(lost), steps: row.steps.length === 0 ? "" : `测算：${row.steps.join("；")}。` });
    }
  },
});

/** 自评得分与规则得分不同的，须写原因；高于规则得分的尤其要核。 */
export const departsFromRule = rule({
  id: "评分.与规则不符",
  title: "自评得分与规则得分不符",
  group: "评分表",
  basis: "评分标准测算：自评得分应等于规则得分，不同须说明",
  needs: ["评分.超分值", "评分.负分"],
  reads: [...reads, "scoring.ruleScore"],
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
      yield { ...draft(row, messageId, { self: plain(self), rule: plain(row.rulePoints), steps: row.steps.join("；") }), at: row.self, suggestion: { cell: row.self.id, value: row.rulePoints.toFixed() } };
    }
  },
});

type Unsure = NonNullable<ScoredRow["unsure"]>;

/** "own.out.floor.actual" stands in the 评价指标 area, beside its indicator. */
const ownCell = (id: CellId, { report }: RuleContext): CellId => {
  const [, indicator = "", column = ""] = /^own\.(.+)\.(target|actual)$/.exec(id) ?? [];
  const row = report.area.rows.findIndex((r) => r.id.state === "filled" && r.id.value === indicator);
  return row < 0 ? id : `area.rows.${row}.${column}`;
};

/** Where to look, each place once; a line that a checklist does not have yet is no place. */
const placesOf = ({ fields }: Unsure, context: RuleContext): readonly CellRef[] =>
  [...new Set(fields.map((id) => ownCell(id, context)))].filter((id) => findField(id) !== undefined || isSectionKey(id)).map(context.cells.cell);

/** What to put where there is nothing: only a figure tells "none" from "not yet filled in". */
const hintFor = ({ fields, why }: Unsure, { cells }: RuleContext): string => {
  if (fields.some((id) => id.startsWith("own."))) return "填在“评价指标”表的目标值、实际值栏；没有此项业务的，实际值填“不适用”。";
  if (fields.length > 0 && fields.every((id) => findField(id)?.field.kind === "money" && cells.cell(id).state === "blank")) return "没有发生的填 0。";
  return fields.some(isSectionKey) && !why.includes("不适用") ? "没有此项业务的，在评价指标的实际值中填“不适用”。" : "";
};

/** 缺少依据、无法测算的指标：不能给满分，也不能按 0 分算。 */
export const cannotScore = rule({
  id: "评分.无法判断",
  title: "指标无法按规则测算",
  group: "评分表",
  level: "提示",
  basis: "评分标准测算：缺少基础数据的指标不能判断得分",
  needs: ["评分.评价指标"],
  reads: ["scoring.selfScore", "scoring.ruleScore", "area.id", "area.target", "area.actual", ...scoringInputs],
  messages: { unsure: "“{indicator}”无法测算：{why}。{hint}" },
  *check(context) {
    for (const row of context.scoring.rows) {
      if (row.unsure === undefined) continue;
      const places = placesOf(row.unsure, context);
      const data = { indicator: row.name, why: row.unsure.why.replace(/。$/, ""), hint: hintFor(row.unsure, context) };
      yield { outcome: "unsure", messageId: "unsure", at: places[0] ?? row.self, data, evidence: [{ cell: row.self, role: "left" }, ...places.map((cell) => ({ cell, role: "related" }) as const)] };
    }
  },
});
