/** From ids and figures to what people read: sentences, addresses, fields in the form's words. */
import type { Report } from "../../engine/definition/report";
import { labelOf, labelPartsOf } from "../../engine/report/label";
import type { ReportCells } from "../../engine/report/cells";
import { checkedIn, tallyOf } from "../../engine/review/ledger";
import type { Evidence, Finding } from "../../engine/review/finding";
import type { Assessment } from "../assessment/assess";
import { sheetOrderOf } from "../assessment/fillingOrder";
import { fillMessage } from "./message";
import { withPlace, type Places } from "./places";
import { presentScore, presentTotals } from "./score";
import { presentSuggestion, withTogether } from "./suggestion";
import type { CheckCounts, CheckView, VerdictView } from "../views/check";
import type { EvidenceView, FindingView } from "../views/finding";

const presentEvidence = (e: Evidence, cells: ReportCells, places: Places): EvidenceView => ({
  ...e,
  field: labelOf(e.cell, cells),
  fieldParts: labelPartsOf(e.cell, cells),
  ...withPlace(e.cell, places),
});

export const presentFinding = (report: Report, finding: Finding, cells: ReportCells, places: Places): FindingView => {
  const rule = report.findRule(finding.rule);
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
    sheetOrder: places.has(finding.at) ? sheetOrderOf(report)(finding.at) : -1,
    ...withPlace(finding.at, places),
    ...presentSuggestion(finding, cells, places),
    ...(finding.explained === undefined ? {} : { explanation: finding.explained }),
  };
};

const RANKS: Readonly<Record<Finding["outcome"], number>> = { fail: 2, todo: 1, unsure: 3, notice: 5 };

/** 强制 first, then 待填, 提示, what could not be judged, what was explained, at last what is only told; within these in the order of the rules. */
const rank = (f: Finding): number => {
  if (f.outcome === "fail" && f.explained !== undefined) return 4;
  return f.outcome === "fail" && f.level === "强制" ? 0 : RANKS[f.outcome];
};

const noticed = ({ findings }: Assessment): string => {
  const count = findings.filter((f) => f.outcome === "notice").length;
  return count === 0 ? "" : `，另有 ${count} 项告知`;
};

/** Two units, each with its own sum: 项 for what was looked at, 条 for what was found. */
const checkedWords = ({ checked, agrees, differs, unchecked }: CheckCounts): string => {
  const counts = [
    ["一致", agrees],
    ["不一致", differs],
    ["未能核对", unchecked],
  ] as const;
  const parts = counts.filter(([, count]) => count > 0).map(([what, count]) => `${what} ${count} 项`);
  return `核对 ${checked} 项${parts.length > 0 ? `：${parts.join("，")}` : ""}`;
};

/** What may be explained is not said to have to be put right. */
const openWords = ({ must, mustOrExplain, todo, explain }: CheckCounts): string =>
  [
    [must - mustOrExplain, "条问题必须改正"],
    [mustOrExplain, "条文字问题须改正或写审核说明"],
    [todo, "个部分还没有填完"],
    [explain, "条提示须改正或写审核说明"],
  ]
    .filter(([n]) => n !== 0)
    .map(([n, words]) => `${n} ${words}`)
    .join("，");

const summaryOf = (a: Assessment, counts: CheckView["counts"]): string => {
  if (a.verdict === "可以上报") return `${checkedWords(counts)}。没有需要处理的问题${noticed(a)}。`;
  if (a.verdict === "请核实") return `${checkedWords(counts)}。${counts.unsure} 条无法判断，请核实。`;
  return `${checkedWords(counts)}。${openWords(counts)}。`;
};

const countsOf = (a: Assessment): CheckCounts => {
  const open = a.findings.filter((f) => f.explained === undefined);
  const must = open.filter((f) => f.outcome === "fail" && f.level === "强制");
  const tally = tallyOf(a.ledger);
  return {
    ...tally,
    checked: checkedIn(tally),
    must: must.length,
    mustOrExplain: must.filter((f) => f.explainable).length,
    todo: open.filter((f) => f.outcome === "todo").length,
    explain: open.filter((f) => f.outcome === "fail" && f.level === "提示").length,
    unsure: open.filter((f) => f.outcome === "unsure").length,
  };
};

/** Each reason once, with the fields in the form's words. */
const uncheckedOf = ({ ledger, cells }: Assessment): CheckView["unchecked"] => {
  const byReason = new Map<string, Set<string>>();
  for (const o of ledger)
    if (o.state === "unchecked") byReason.set(o.why, (byReason.get(o.why) ?? new Set()).add(labelOf(o.at, cells)));
  return [...byReason].map(([why, fields]) => ({ why, fields: [...fields] }));
};

const findingsOf = (report: Report, a: Assessment, places: Places): readonly FindingView[] =>
  withTogether(
    [...a.findings].sort((x, y) => rank(x) - rank(y)).map((f) => presentFinding(report, f, a.cells, places)),
  );

const totalsOf = (report: Report, a: Assessment): Omit<VerdictView, "findings" | "unchecked"> => {
  const counts = countsOf(a);
  return {
    verdict: a.verdict,
    summary: summaryOf(a, counts),
    counts,
    score: presentTotals(a),
    skipped: a.run.skipped.map((s) => ({
      rule: s.rule,
      title: report.findRule(s.rule)?.title ?? s.rule,
      because: report.findRule(s.because)?.title ?? s.because,
    })),
  };
};

/** What is said of a single finding is put into words when somebody asks for it: a folder's line has only their number. */
class VerdictWhenAsked implements VerdictView {
  readonly verdict;
  readonly summary;
  readonly counts;
  readonly score;
  readonly skipped;
  readonly #given;
  #findings: VerdictView["findings"] | undefined;
  #unchecked: VerdictView["unchecked"] | undefined;

  constructor(report: Report, assessment: Assessment, places: Places) {
    this.#given = { report, assessment, places };
    ({
      verdict: this.verdict,
      summary: this.summary,
      counts: this.counts,
      score: this.score,
      skipped: this.skipped,
    } = totalsOf(report, assessment));
  }

  get findings(): VerdictView["findings"] {
    const { report, assessment, places } = this.#given;
    return (this.#findings ??= findingsOf(report, assessment, places));
  }
  get unchecked(): VerdictView["unchecked"] {
    return (this.#unchecked ??= uncheckedOf(this.#given.assessment));
  }
}

export const presentVerdict = (report: Report, a: Assessment, places: Places): VerdictView =>
  new VerdictWhenAsked(report, a, places);

export const presentCheck = (report: Report, a: Assessment, places: Places): CheckView => ({
  ...totalsOf(report, a),
  findings: findingsOf(report, a, places),
  unchecked: uncheckedOf(a),
  score: presentScore(report, a, places),
});
