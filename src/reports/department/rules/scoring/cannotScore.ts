import { isSectionKey } from "../../form";
import { findField } from "../../schema";
import type { CellRef } from "../../../../engine/review/finding";
import { rule } from "../rule";
import { WHOLE_FORM } from "../../../../engine/checks/structure/completeLists";
import { scoringInputs } from "./reads";
import type { ScoringSheetRow } from "../../../../engine/standard/scoredSheet";
import { isOwn } from "../../../../engine/schema/path";
import { type ReportCells } from "../../../../engine/report/cells";
import { ownCell } from "../../../../engine/standard/scoringFacts";
import { asLeft, asRelated } from "../../../../engine/review/evidence";

type Unsure = NonNullable<ScoringSheetRow["unsure"]>;

/** Where to look, each place once; a line that a checklist does not have yet is no place. */
const placesOf = ({ fields }: Unsure, cells: ReportCells): readonly CellRef[] =>
  [...new Set(fields.map((id) => ownCell(cells, id)))]
    .filter((id) => findField(id) !== undefined || isSectionKey(id))
    .map((id) => cells.cell(id));

/** Their advice already says when to write 不适用. */
const SAYS_NOT_APPLICABLE: readonly Unsure["reason"][] = ["noStatement", "notApplicable", "notChosen"];

/** What to put where there is nothing: only a figure tells "none" from "not yet filled in". */
const hintFor = ({ reason, fields }: Unsure, cells: ReportCells): string => {
  if (fields.some((id) => isOwn(id))) return "填在“评价指标”表的目标值、实际值栏；没有此项业务的，实际值填“不适用”。";
  if (fields.some((id) => findField(id)?.field.statedAs !== undefined))
    return "合计由各类相加得出，没有填的请补填，确实没有的填 0。";
  if (
    fields.length > 0 &&
    fields.every((id) => findField(id)?.field.kind === "money" && cells.cell(id).state === "blank")
  )
    return "没有发生的填 0。";
  return fields.some(isSectionKey) && !SAYS_NOT_APPLICABLE.includes(reason)
    ? "没有此项业务的，在评价指标的实际值中填“不适用”。"
    : "";
};

/** Nothing is claimed and nothing is filled in: 评分.未评 says what comes first. */
const isWaiting = ({ self }: ScoringSheetRow, places: readonly CellRef[]): boolean =>
  self.state === "blank" && places.every((place) => !("state" in place) || place.state === "blank");

/** 缺少依据、无法测算的指标：不能给满分，也不能按 0 分算。 */
export const cannotScore = rule({
  id: "评分.无法判断",
  title: "指标无法按规则测算",
  group: "评分表",
  level: "提示",
  basis: "评分标准测算：缺少基础数据的指标不能判断得分",
  needs: [...WHOLE_FORM, "评分.评价指标"],
  reads: ["scoring.selfScore", "scoring.ruleScore", ...scoringInputs],
  messages: { unsure: "“{indicator}”无法测算：{why}。{hint}" },
  *check(context) {
    for (const row of context.scoring.rows) {
      if (row.unsure === undefined) continue;
      const places = placesOf(row.unsure, context.cells);
      if (isWaiting(row, places)) continue;
      const data = {
        indicator: row.name,
        why: row.unsure.why.replace(/。$/, ""),
        hint: hintFor(row.unsure, context.cells),
      };
      yield {
        outcome: "unsure",
        messageId: "unsure",
        at: places[0] ?? row.self,
        data,
        evidence: [asLeft(row.self), ...places.map(asRelated)],
      };
    }
  },
});
