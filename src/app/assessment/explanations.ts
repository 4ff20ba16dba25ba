/** What the officer wrote of findings that the report may keep, and which findings it covers. */
import type { StandardCells } from "../../engine/definition/report";
import { textOf } from "../../engine/report/cells";
import { subjectOfKey } from "../../engine/review/key";
import type { Finding } from "../../engine/review/finding";
import { cellIn, listRows } from "../../engine/schema/path";
import type { standardSections } from "../../engine/standard";

type ExplanationRow = Readonly<Record<keyof typeof standardSections.explanations.columns, string>>;

export interface Explanation extends ExplanationRow {
  /** active: covers a finding of today · lapsed: its subject is found again, with other figures · idle: nothing to explain any more */
  readonly state: "active" | "lapsed" | "idle";
}

/** As they stand in the report, row by row. */
export const explanationRows = (cells: StandardCells): readonly ExplanationRow[] =>
  listRows("explanations", cells.rowCount("explanations")).map((row) => {
    const at = (column: string): string => textOf(cells, cellIn(row, column));
    return {
      rule: at("rule"),
      field: at("field"),
      finding: at("finding"),
      reason: at("reason"),
      by: at("by"),
      on: at("on"),
      key: at("key"),
    };
  });

const stateOf = (key: string, findings: readonly Finding[]): Explanation["state"] => {
  if (findings.some((f) => f.key === key)) return "active";
  return findings.some((f) => subjectOfKey(f.key) === subjectOfKey(key)) ? "lapsed" : "idle";
};

/** With what became of each; `findings` are those of today, whether explained or not. */
export const explanationsOf = (rows: readonly ExplanationRow[], findings: readonly Finding[]): readonly Explanation[] =>
  rows.map((row) => ({ ...row, state: stateOf(row.key, findings) }));

/** A finding that may be explained is covered by the row of the same key, once a reason stands in it. */
export const withExplanation = (finding: Finding, explanations: readonly ExplanationRow[]): Finding => {
  const found = finding.explainable ? explanations.find((e) => e.key === finding.key && e.reason !== "") : undefined;
  return found === undefined
    ? finding
    : { ...finding, explained: { reason: found.reason, by: found.by, on: found.on } };
};
