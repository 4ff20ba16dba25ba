import type { AnyCell } from "../../../../domain/cell";
import { plain } from "../../../../domain/figure";
import { sectionOf } from "../../schema";
import type { FindingDraft } from "../../../../engine/review/finding";
import { rule, type DepartmentContext } from "../rule";
import type { ScoringSheetRow } from "../../../../engine/standard/scoredSheet";
import { asLeft } from "../../../../engine/review/evidence";
import { sheetInputs } from "./reads";

/** Words in an indicator's path, and the goals that can stand behind it. The first that fits counts: 效益 of one kind before 效益 at large. */
const GOALS: readonly { readonly word: string; readonly column: "kind" | "group"; readonly goal: string }[] = [
  { word: "经济效益", column: "kind", goal: "经济效益" },
  { word: "社会效益", column: "kind", goal: "社会效益" },
  { word: "生态效益", column: "kind", goal: "生态效益" },
  { word: "满意度", column: "kind", goal: "社会公众或服务对象满意度" },
  { word: "产出", column: "group", goal: "产出目标" },
  { word: "效益", column: "group", goal: "效益目标" },
];

const filled = (...cells: readonly AnyCell[]): boolean => cells.every((c) => c.state === "filled");

const goalFor = (row: ScoringSheetRow) => GOALS.find(({ word }) => row.path.some((part) => part.includes(word)));

const isMet = ({ report }: DepartmentContext, { column, goal }: (typeof GOALS)[number]): boolean =>
  report.indicators.rows.some((r) => {
    const cell = r[column];
    return cell.state === "filled" && cell.value === goal && filled(r.target, r.actual);
  });

/** Said on the sheet itself: a reason in its column, or a target and a value of the indicator's own. */
const saysItself = (row: ScoringSheetRow, { report }: DepartmentContext): boolean =>
  filled(row.reason) ||
  report.criteria.rows.some(
    (r) => r.id.state === "filled" && r.id.value === row.indicator && filled(r.target, r.actual),
  );

const claims = (row: ScoringSheetRow): boolean =>
  row.judged && row.self.state === "filled" && row.self.value.value.gt(0);

const draft = (goal: string, rows: readonly ScoringSheetRow[]): FindingDraft | undefined => {
  const [first] = rows;
  if (first === undefined) return undefined;
  const scores = rows
    .map((r) => `“${r.name}”${r.self.state === "filled" ? plain(r.self.value.value) : ""} 分`)
    .join("、");
  return {
    messageId: "unsupported",
    at: first.self,
    data: { scores, goal, part: sectionOf("indicators").label },
    evidence: rows.map((r) => asLeft(r.self)),
  };
};

/** 由人评定的产出、效果指标，得分要有目标和完成情况作依据：只有分数，复核时站不住。 */
export const unsupported = rule({
  id: "评分.得分无依据",
  title: "得分没有目标和完成情况作依据",
  group: "评分表",
  level: "提示",
  basis: "三、整体支出绩效自评情况：定量目标写明绩效目标和完成情况，产出、效果指标据此评分",
  needs: ["目标.成对", "目标.未填", "评分.评价指标"],
  reads: ["scoring.selfScore", "scoring.reason", "indicators.*", ...sheetInputs],
  messages: {
    unsupported:
      "{scores}，而《{part}》里没有一行“{goal}”同时写明绩效目标和完成情况。请补填目标和完成情况，或在“扣分原因和其他说明”栏写明评分依据。",
  },
  *check(context) {
    for (const goal of GOALS) {
      if (isMet(context, goal)) continue;
      const found = draft(
        goal.goal,
        context.scoring.rows.filter((row) => claims(row) && goalFor(row) === goal && !saysItself(row, context)),
      );
      if (found !== undefined) yield found;
    }
  },
});
