/** One report under one edition: its scores, its findings, its verdict. Pure; everything the pane and the command line show comes from here. */
import { scoringFactsOf } from "../../engine/standard/scoringFacts";
import type { ReportSections, StandardCells } from "../../engine/definition/report";
import { rememberingReader } from "../../engine/prose";
import type { ProseReview } from "../../engine/prose";
import type { Finding, Verdict } from "../../engine/review/finding";
import type { Obligation } from "../../engine/review/ledger";
import { verdictOf } from "../../engine/review/verdict";
import type { Edition } from "../../engine/scoring/edition/edition";
import type { ScoreSheet } from "../../engine/scoring/score";
import type { RunResult } from "../../engine/checks/run";
import { withMistyped, type Ask } from "../../engine/checks/mistyped";
import {
  amendmentsOf,
  askedAgain,
  rootsOf,
  withCorrections,
  withoutConsequential,
} from "../../engine/checks/consequential";
import { restatedRoots, type AskRule } from "../../engine/checks/restated";
import { withLost } from "../structure/faults/unreadableCells";
import { explanationRows, explanationsOf, withExplanation, type Explanation } from "./explanations";
import { judged, proseOf, scoreOf, type Asked, type AssessInput } from "./judged";
import { ledgerOf } from "./ledger";

export interface Assessment {
  readonly cells: StandardCells;
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

/** Asked again only where something is wrong. */
const leavingOutConsequential = (said: RunResult, input: Asked, isExplained: (f: Finding) => boolean): RunResult => {
  const { report, faults } = input;
  const ask: Ask<ReportSections> = (cells) => report.findings(judged(input, withLost(report, cells, faults)));
  const roots = rootsOf(said.findings, report.rules, isExplained);
  if (roots.length === 0) return withMistyped(said, input.cells, ask, isExplained);
  const right = withLost(report, withCorrections(input.cells, amendmentsOf(roots, input.cells)), faults);
  const asIfRight = judged(input, right);
  const askRule: AskRule<ReportSections> = (id, cells) => {
    const { score, prose } = asIfRight;
    return report.run({ ...asIfRight, score, prose, cells }, new Set([id])).findings;
  };
  const restated = restatedRoots(roots, input.cells, right, askRule);
  const again = report.run(asIfRight, askedAgain(said.findings, roots, report.rules, isExplained));
  return withoutConsequential(said, again, roots, isExplained, restated);
};

/** `readAll`: what has read the text of an earlier state of the same report, so that only changed paragraphs are read. */
export const assess = (given: AssessInput, readAll = rememberingReader()): Assessment => {
  const input = { ...given, readAll };
  const { report, inUse } = input;
  const cells = withLost(report, input.cells, input.faults);
  const score = scoreOf(report, cells, inUse);
  const prose = proseOf(report, cells, inUse, readAll);
  const rows = explanationRows(cells);
  const said = report.run(judged(input, cells, { score, prose }));
  const run = leavingOutConsequential(
    said,
    { ...input, cells },
    (f) => withExplanation(f, rows).explained !== undefined,
  );
  const findings = run.findings.map((f) => withExplanation(f, rows));
  return {
    cells,
    edition: inUse.edition,
    score,
    prose,
    run,
    said,
    findings,
    ledger: ledgerOf({ report, cells, findings, rows: scoringFactsOf(score, cells).rows, prose }),
    verdict: verdictOf(findings),
    explanations: explanationsOf(rows, run.findings),
  };
};
