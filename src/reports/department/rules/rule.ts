/** What the rules of this report may look at beside its cells, and the headings of their findings. */
import {
  rule as engineRule,
  type Rule as EngineRule,
  type RuleContext as EngineContext,
  type RuleDraft,
} from "../../../engine/checks/rule";
import type { CriteriaFault } from "../../../engine/scoring/adapt/columns";
import type { AdaptWarning } from "../../../engine/scoring/adapt/warnings";
import type { DepartmentReport } from "../form";
import type { ProseFacts } from "./prose/facts";
import type { ScoringFacts } from "../../../engine/standard/scoredSheet";
import type { Cells, FormReads } from "../schema";

export { asProposed } from "../../../engine/checks/rule";

export type RuleGroup =
  | "工作簿结构"
  | "封面与概况"
  | "收支情况"
  | "绩效目标"
  | "评价人员"
  | "评分表"
  | "基础数据"
  | "比率"
  | "报告综述"
  | "上年核对"
  | "项目支出";

export interface DepartmentContext extends EngineContext {
  readonly cells: Cells;
  readonly report: DepartmentReport;
  /** What is wrong in 评价指标; the shipped edition scores in its place. */
  readonly criteriaFaults: readonly CriteriaFault[];
  /** What was changed in 评价指标 outside of what is the department's own. */
  readonly criteriaWarnings: readonly AdaptWarning[];
  readonly scoring: ScoringFacts;
  readonly prose: ProseFacts;
}

export type DepartmentRule = EngineRule<DepartmentContext>;

export const rule = (
  draft: RuleDraft<DepartmentContext> & { readonly group: RuleGroup; readonly reads: readonly FormReads[] },
): DepartmentRule => engineRule(draft);
