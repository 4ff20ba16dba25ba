/**
 * What a rule is: an identity that officers can quote, why it exists, what it reads, its sentences, and a pure function that yields findings.
 * A rule may not format addresses, read a clock, or change the report.
 */
import type { Draft, Finding, Level, Suggestion } from "../review/finding";
import type { Fault } from "../report/read";
import type { ReportCells } from "../report/cells";
import type { Report } from "../../reports/department/form";
import type { AdaptWarning } from "../scoring/adapt/warnings";
import type { AreaFault } from "../scoring/adapt/columns";
import type { ScoringFacts } from "../../reports/department/rules/scoring/facts";
import type { ProseFacts } from "../../reports/department/rules/prose/facts";

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
  | "上年核对";

export interface RuleContext {
  readonly cells: ReportCells;
  readonly report: Report;
  /** Whether cells come from a workbook, where a missing formula means that somebody typed over it. */
  readonly source: "workbook" | "data";
  readonly faults: readonly Fault[];
  /** What is wrong in the 评价指标 area; the shipped edition scores in its place. */
  readonly areaFaults: readonly AreaFault[];
  /** What was changed in the area outside of what is the department's own. */
  readonly areaWarnings: readonly AdaptWarning[];
  readonly scoring: ScoringFacts;
  readonly prose: ProseFacts;
}

export interface Rule {
  /** Stable code, never reused: "勾稽.收入.合计". */
  readonly id: string;
  readonly title: string;
  readonly group: RuleGroup;
  readonly level: Level;
  /** Whether a 审核说明 may let a finding stand. Of 强制 rules only for those about prose, where a sentence may speak of something else. */
  readonly explainable: boolean;
  /** Document and article, or clause of the form. */
  readonly basis: string;
  /** Rules whose failure makes this one say nothing: it is then reported as skipped. */
  readonly needs: readonly string[];
  /** Field ids ("income.total"); drives the list of rules and the coverage report. "*" = every field. */
  readonly reads: readonly string[];
  /** Sentences by id; {name} is filled from the finding's data. */
  readonly messages: Readonly<Record<string, string>>;
  readonly check: (context: RuleContext) => Iterable<Draft>;
  /** What the cells it finds fault with should hold, as far as that is known. Findings of other rules that go away with it are echoes (settle.ts). */
  readonly amends?: (finding: Finding, cells: ReportCells) => readonly Suggestion[];
}

/** For rules whose proposal is what the cell should hold. */
export const asProposed = ({ suggestion }: Finding): readonly Suggestion[] =>
  suggestion === undefined ? [] : [suggestion];

type Optional = "needs" | "explainable" | "level";

/** Defaults: 强制, nothing needed; 提示 rules can be explained unless they say otherwise. */
export const rule = (r: Omit<Rule, Optional> & Partial<Pick<Rule, Optional>>): Rule => {
  const level = r.level ?? "强制";
  return { needs: [], ...r, level, explainable: r.explainable ?? level === "提示" };
};
