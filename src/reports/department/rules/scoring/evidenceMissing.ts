import { WHOLE_FORM } from "../../../../engine/checks/structure/completeLists";
import type { EvidenceLine } from "../../../../engine/standard/evidenceOrder";
import type { ScoringSheetRow } from "../../../../engine/standard/scoredSheet";
import { asLeft } from "../../../../engine/review/evidence";
import { EVIDENCE_SHEET } from "../../layouts";
import { rule, type DepartmentContext } from "../rule";
import { linesOf, titles } from "./evidenceLines";
import { selfInputs } from "./selfScore";

/** Workbooks of an earlier layout have no such sheet, and a report that came as a text or as JSON need not bring its list along. */
const hasList = ({ faults, source }: DepartmentContext, lines: readonly EvidenceLine[]): boolean =>
  lines.length > 0 ||
  (source === "workbook" && !faults.some((f) => f.kind === "layoutOlder" && f.newSheets.includes(EVIDENCE_SHEET)));

const isFull = ({ self, weight, leftOut }: ScoringSheetRow): boolean =>
  !leftOut && self.state === "filled" && self.value.value.gt(0) && self.value.value.gte(weight);

/** Given by a person, or by what 核对清单 says: no figure of the report bears it out. */
const isAttested = ({ judged, indicator }: ScoringSheetRow, { report }: DepartmentContext): boolean =>
  judged || report.checks.rows.some((line) => line.indicator.state === "filled" && line.indicator.value === indicator);

/** 由人评定的指标和核对清单的指标得满分的，要列出佐证材料。 */
export const evidenceMissing = rule({
  id: "评分.无佐证材料",
  title: "满分没有列佐证材料",
  group: "评分表",
  level: "提示",
  basis: "自评报告连同按指标编号的佐证材料报送；人工评定和核对清单的得分，复核时以材料为准",
  needs: [...WHOLE_FORM, "评分.评价指标"],
  reads: ["evidence.indicator", "evidence.material", "checks.indicator", ...selfInputs],
  messages: {
    missing:
      "{indicators}得了满分，《{sheet}》里没有列材料。请在那里补一行，写明评价指标、材料名称、文号和页码；没有书面材料的，请写审核说明。",
  },
  *check(context) {
    const lines = linesOf(context);
    if (!hasList(context, lines)) return;
    const all = titles(context);
    const { rows } = context.scoring;
    const bare = rows.filter(
      (row, at) => isFull(row) && !lines.some((line) => line.at === at) && isAttested(row, context),
    );
    const [first] = bare;
    if (first === undefined) return;
    const named = bare.map((row) => `“${all[rows.indexOf(row)] ?? row.name}”`).join("、");
    yield {
      messageId: "missing",
      at: first.self,
      data: { indicators: named, sheet: EVIDENCE_SHEET },
      evidence: bare.map((row) => asLeft(row.self)),
    };
  },
});
