/** Whole check results: as published, and clean. */
import type { CheckView } from "../../../src/app/views/check";
import type { FindingView } from "../../../src/app/views/finding";
import type { Verdict } from "../../../src/engine/review/finding";
import { publishedFindings } from "./findings";
import { cleanScore, publishedScore } from "./score";

const TALLY = { agrees: 86, differs: 4, unchecked: 6, notApplicable: 12, checked: 96 };

const skipped = [{ rule: "勾稽.收支.结余", title: "当年结余等于收入减支出", because: "收入合计等于各项之和" }];

const count = (findings: readonly FindingView[]): CheckView["counts"] => {
  const failed = findings.filter((f) => f.outcome === "fail");
  const todo = findings.filter((f) => f.outcome === "todo").length;
  return {
    ...TALLY,
    todo,
    unsure: findings.length - failed.length - todo,
    must: failed.filter((f) => f.level === "强制").length,
    mustOrExplain: failed.filter((f) => f.level === "强制" && f.explainable).length,
    explain: failed.filter((f) => f.level === "提示" && f.explanation === undefined).length,
  };
};

const verdictOf = ({ must, todo, explain, unsure }: CheckView["counts"]): Verdict => {
  if (must + todo > 0) return "不能上报";
  if (explain > 0) return "需要说明";
  return unsure > 0 ? "请核实" : "可以上报";
};

const SUMMARIES: Readonly<Record<Verdict, (c: CheckView["counts"]) => string>> = {
  不能上报: (c) => `有 ${c.must} 处强制性问题必须改正。`,
  需要说明: (c) => `有 ${c.explain} 处提示性问题需要改正或说明。`,
  请核实: (c) => `有 ${c.unsure} 处缺少数据，无法判断，请核实。`,
  可以上报: () => "没有需要处理的问题。",
};

/** A check of these findings, with the verdict that follows from them. */
export const checkOf = (findings: readonly FindingView[]): CheckView => {
  const counts = count(findings);
  const verdict = verdictOf(counts);
  return {
    verdict,
    summary: SUMMARIES[verdict](counts),
    counts,
    findings,
    unchecked: [],
    score: publishedScore,
    skipped,
  };
};

export const publishedCheck = checkOf(publishedFindings);
export const cleanCheck: CheckView = {
  ...checkOf([]),
  skipped: [],
  score: cleanScore,
};
