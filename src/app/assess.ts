/** One report under one edition: its scores, its findings, its verdict. Pure; everything the pane and the command line show comes from here. */
import type { Cells } from "../reports/department/schema";
import type { Fault } from "../engine/report/read";
import { reviewProse } from "../engine/prose";
import type { ProseReview } from "../engine/prose";
import { subjectOfKey } from "../engine/review/key";
import type { Finding, Verdict } from "../engine/review/finding";
import type { Obligation } from "../engine/review/ledger";
import { verdictOf } from "../engine/review/verdict";
import type { Edition } from "../engine/scoring/edition/edition";
import { scoreSheet, type ScoreSheet } from "../engine/scoring/score";
import { selfScoresOf } from "../engine/scoring/score/self";
import type { Rule, RuleContext } from "../reports/department/rules/rule";
import { rules as allRules } from "../reports/department/rules/registry";
import { runRules, type RunResult } from "../engine/checks/run";
import { withMistyped } from "../engine/checks/mistyped";
import { amendmentsOf, rootsOf, withCorrections, withoutConsequential } from "../engine/checks/consequential";
import { restatedRoots, type AskRule } from "../engine/checks/restated";
import type { Form } from "../reports/department/form";
import { withOwnValues } from "../engine/scoring/ownValues";
import type { EditionInUse } from "./editions";
import { factsOf, figuresOf, proseIds, textOf } from "./facts";
import { ledgerOf } from "./ledger";
import { withLost } from "./structure/lost";
import { scoringFactsOf } from "./scoringFacts";

export interface Assessment {
  readonly cells: Cells;
  readonly edition: Edition;
  readonly score: ScoreSheet;
  readonly prose: ProseReview;
  readonly run: RunResult;
  /** As the rules said it, before findings that follow from another were left out. */
  readonly said: RunResult;
  /** With the explanations that cover them. */
  readonly findings: readonly Finding[];
  /** Everything that there was to check, with what came of it. */
  readonly ledger: readonly Obligation[];
  readonly verdict: Verdict;
  readonly explanations: readonly Explanation[];
}

export interface Explanation {
  readonly rule: string;
  readonly field: string;
  readonly finding: string;
  readonly reason: string;
  readonly by: string;
  readonly on: string;
  readonly key: string;
  /** active: covers a finding of today · lapsed: its subject is found again, with other figures · idle: nothing to explain any more */
  readonly state: "active" | "lapsed" | "idle";
}

export interface AssessInput {
  readonly cells: Cells;
  readonly faults: readonly Fault[];
  readonly inUse: EditionInUse;
  readonly source: RuleContext["source"];
  readonly rules?: readonly Rule[];
}

export const scoreOf = (cells: Cells, { edition, own }: EditionInUse): ScoreSheet => {
  const facts = withOwnValues(factsOf(cells), own);
  return scoreSheet(edition, facts, selfScoresOf(facts));
};

export const proseOf = (cells: Cells): ProseReview =>
  reviewProse(
    proseIds.flatMap((id) => {
      const text = textOf(cells, id);
      return text === "" ? [] : [{ id, text }];
    }),
    figuresOf(cells),
  );

const explanationRows = (cells: Cells): readonly Omit<Explanation, "state">[] =>
  Array.from({ length: cells.rowCount("explanations") }, (_, i) => {
    const at = (column: string): string => textOf(cells, `explanations.rows.${i}.${column}`);
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

const explain = (finding: Finding, explanations: readonly Omit<Explanation, "state">[]): Finding => {
  const found = finding.explainable ? explanations.find((e) => e.key === finding.key && e.reason !== "") : undefined;
  return found === undefined
    ? finding
    : { ...finding, explained: { reason: found.reason, by: found.by, on: found.on } };
};

const contextOf = (
  { faults, inUse, source }: AssessInput,
  cells: Cells,
  score = scoreOf(cells, inUse),
  prose = proseOf(cells),
): RuleContext => ({
  cells,
  report: cells.report,
  source,
  faults,
  areaFaults: inUse.faults,
  areaWarnings: inUse.warnings,
  scoring: scoringFactsOf(score, cells),
  prose: { review: prose },
});

/** Asked again only where something is wrong. */
const leavingOutConsequential = (
  said: RunResult,
  input: AssessInput,
  rules: readonly Rule[],
  isExplained: (f: Finding) => boolean,
): RunResult => {
  const ask = (cells: Cells): RunResult => runRules(rules, contextOf(input, withLost(cells, input.faults)));
  const roots = rootsOf(said.findings, rules, isExplained);
  if (roots.length === 0) return withMistyped(said, input.cells, ask, isExplained);
  const right = withLost(withCorrections(input.cells, amendmentsOf(roots, input.cells)), input.faults);
  const context = contextOf(input, right);
  const askRule: AskRule<Form> = (id, asked) =>
    runRules(
      rules.filter((r) => r.id === id),
      { ...context, cells: asked, report: asked.report },
    ).findings;
  const restated = restatedRoots(roots, input.cells, right, askRule);
  return withoutConsequential(said, runRules(rules, context), roots, isExplained, restated);
};

export const assess = (input: AssessInput): Assessment => {
  const { inUse, rules = allRules } = input;
  const cells = withLost(input.cells, input.faults);
  const score = scoreOf(cells, inUse);
  const prose = proseOf(cells);
  const rows = explanationRows(cells);
  const context = contextOf(input, cells, score, prose);
  const said = runRules(rules, context);
  const run = leavingOutConsequential(
    said,
    { ...input, cells },
    rules,
    (f) => explain(f, rows).explained !== undefined,
  );
  const findings = run.findings.map((f) => explain(f, rows));
  return {
    cells,
    edition: inUse.edition,
    score,
    prose,
    run,
    said,
    findings,
    ledger: ledgerOf({ cells, findings, rows: context.scoring.rows, prose }),
    verdict: verdictOf(findings),
    explanations: rows.map((e) => ({ ...e, state: stateOf(e.key, run.findings) })),
  };
};
