/** One word for the whole report, decided in one place. */
import type { Finding, Verdict } from "./finding";

/**
 * 不能上报: something is not filled in yet, or a 强制 finding stands, and is not one that can be and was explained
 * 需要说明: a 提示 finding without a 审核说明
 * 请核实: something could not be judged
 * 可以上报: none of these
 * Only those about prose can be explained: a sentence may speak of something that the tables do not hold.
 */
export const verdictOf = (findings: readonly Finding[]): Verdict => {
  if (findings.some((f) => f.outcome === "todo")) return "不能上报";
  const failed = findings.filter((f) => f.outcome === "fail");
  if (failed.some((f) => f.level === "强制" && !(f.explainable && f.explained !== undefined))) return "不能上报";
  if (failed.some((f) => f.explained === undefined)) return "需要说明";
  return findings.some((f) => f.outcome === "unsure" && f.explained === undefined) ? "请核实" : "可以上报";
};
