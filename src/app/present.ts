/** From ids and figures to what people read: sentences, addresses, fields in the form's words. */
import { findField } from "../reports/department/schema";
import { labelOf } from "../engine/report/label";
import { readCell, type ReportCells } from "../engine/report/cells";
import { shownIn } from "../engine/report/shown";
import type { Evidence, Finding, Suggestion } from "../engine/review/finding";
import { findRule } from "../reports/department/rules/registry";
import type { Assessment } from "./assess";
import { sheetOrderOf } from "./fillingOrder";
import { fillMessage } from "./message";
import { withPlace, type Places } from "./places";
import { presentScore } from "./presentScore";
import type { CheckView, EvidenceView, FindingView } from "./views";

const presentEvidence = (e: Evidence, cells: ReportCells, places: Places): EvidenceView => ({
  ...e,
  field: labelOf(e.cell, cells),
  ...withPlace(e.cell, places),
});

/** As the cell will show it; a share is proposed to all its decimals. */
const shownProposal = ({ cell, value }: Suggestion): string => {
  const field = findField(cell)?.field;
  return field === undefined ? value : shownIn(readCell(field, cell, { value }));
};

const presentSuggestion = ({ suggestion }: Finding, cells: ReportCells): Pick<FindingView, "suggestion"> => {
  if (suggestion === undefined) return {};
  const value = shownProposal(suggestion);
  return { suggestion: { ...suggestion, value, label: `把“${labelOf(suggestion.cell, cells)}”改为 ${value}` } };
};

export const presentFinding = (finding: Finding, cells: ReportCells, places: Places): FindingView => {
  const rule = findRule(finding.rule);
  return {
    key: finding.key,
    rule: finding.rule,
    title: rule?.title ?? finding.rule,
    group: rule?.group ?? "",
    level: finding.level,
    outcome: finding.outcome,
    explainable: finding.explainable,
    message: fillMessage(rule?.messages[finding.messageId] ?? finding.messageId, finding.data),
    basis: rule?.basis ?? "",
    cell: finding.at,
    field: labelOf(finding.at, cells),
    evidence: finding.evidence.map((e) => presentEvidence(e, cells, places)),
    sheetOrder: places.has(finding.at) ? sheetOrderOf(finding.at) : -1,
    ...withPlace(finding.at, places),
    ...presentSuggestion(finding, cells),
    ...(finding.explained === undefined ? {} : { explanation: finding.explained }),
  };
};

/** 强制 first, then 提示, then what could not be judged; within these in the order of the rules. */
const rank = (f: Finding): number =>
  f.outcome === "unsure" ? 2 : f.explained !== undefined ? 3 : f.level === "强制" ? 0 : 1;

const summaryOf = (a: Assessment, counts: CheckView["counts"]): string => {
  const checked = `检查 ${counts.passed + counts.failed + counts.unsure} 项，${counts.passed} 项通过`;
  switch (a.verdict) {
    case "可以上报":
      return `${checked}，没有需要处理的问题。`;
    case "不能上报":
      return `${checked}，${counts.must} 处必须改正${counts.explain > 0 ? `，${counts.explain} 处需要说明` : ""}。`;
    case "需要说明":
      return `${checked}，${counts.explain} 处需要写审核说明。`;
    case "请核实":
      return `${checked}，有内容无法判断，请核实。`;
  }
};

const countsOf = (a: Assessment): CheckView["counts"] => {
  const open = a.findings.filter((f) => f.explained === undefined);
  const byOutcome = (outcome: Finding["outcome"]): number =>
    new Set(a.findings.filter((f) => f.outcome === outcome).map((f) => f.rule)).size;
  return {
    passed: a.run.passed.length,
    failed: byOutcome("fail"),
    unsure: byOutcome("unsure"),
    skipped: a.run.skipped.length,
    must: open.filter((f) => f.outcome === "fail" && f.level === "强制").length,
    explain: open.filter((f) => f.outcome === "fail" && f.level === "提示").length,
  };
};

export const presentCheck = (a: Assessment, places: Places): CheckView => {
  const counts = countsOf(a);
  return {
    verdict: a.verdict,
    summary: summaryOf(a, counts),
    counts,
    findings: [...a.findings].sort((x, y) => rank(x) - rank(y)).map((f) => presentFinding(f, a.cells, places)),
    score: presentScore(a, places),
    skipped: a.run.skipped.map((s) => ({
      rule: s.rule,
      title: findRule(s.rule)?.title ?? s.rule,
      because: findRule(s.because)?.title ?? s.because,
    })),
  };
};
