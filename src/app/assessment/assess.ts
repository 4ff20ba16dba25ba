/** One report under one edition: its scores, its findings, its verdict. Pure; everything the pane and the command line show comes from here. */
import { scoringFactsOf } from "../../engine/standard/scoringFacts";
import type { Judged, Report, ReportSections, StandardCells } from "../../engine/definition/report";
import type { Fault } from "../../engine/report/read";
import type { CellId } from "../../domain/cell";
import { rememberingReader, reviewProse } from "../../engine/prose";
import type { ProseParagraph, ProseReview, ReadProse } from "../../engine/prose";
import { subjectOfKey } from "../../engine/review/key";
import type { Finding, Verdict } from "../../engine/review/finding";
import type { Obligation } from "../../engine/review/ledger";
import { verdictOf } from "../../engine/review/verdict";
import type { Edition } from "../../engine/scoring/edition/edition";
import { scoreSheet, type ScoreSheet } from "../../engine/scoring/score";
import { selfScoresOf } from "../../engine/scoring/score/self";
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
import { withOwnValues } from "../../engine/scoring/ownValues";
import type { EditionInUse } from "../standard/editions";
import { factsOf, figuresOf } from "../../engine/definition/facts";
import { ledgerOf } from "./ledger";
import { withLost } from "../structure/faults/unreadableCells";
import { cellIn, keyIn, listRows, sectionIn } from "../../engine/schema/path";
import { textOf } from "../../engine/report/cells";
import type { standardSections } from "../../engine/standard";

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

type ExplanationRow = Readonly<Record<keyof typeof standardSections.explanations.columns, string>>;

export interface Explanation extends ExplanationRow {
  /** active: covers a finding of today · lapsed: its subject is found again, with other figures · idle: nothing to explain any more */
  readonly state: "active" | "lapsed" | "idle";
}

export interface AssessInput {
  readonly report: Report;
  readonly cells: StandardCells;
  readonly faults: readonly Fault[];
  readonly inUse: EditionInUse;
  readonly source: Judged<StandardCells>["source"];
}

export const scoreOf = (report: Report, cells: StandardCells, { edition, own }: EditionInUse): ScoreSheet => {
  const facts = withOwnValues(factsOf(report, cells), own);
  return scoreSheet(edition, facts, selfScoresOf(facts));
};

const textsIn = (cells: StandardCells, ids: readonly CellId[]): readonly ProseParagraph[] =>
  ids.flatMap((id) => {
    const text = textOf(cells, id);
    return text === "" ? [] : [{ id, text }];
  });

/** A field, or a column in every row of its list. */
const cellsOfField = (cells: StandardCells, id: string): readonly CellId[] => {
  const section = sectionIn(id);
  if (cells.schema.sectionOf(section).type === "fields") return [id];
  return listRows(section, cells.rowCount(section)).map((row) => cellIn(row, keyIn(id)));
};

export const proseOf = (
  report: Report,
  cells: StandardCells,
  { edition }: EditionInUse,
  readAll?: ReadProse,
): ProseReview =>
  reviewProse(
    textsIn(cells, report.paragraphs),
    figuresOf(report, cells, edition),
    textsIn(
      cells,
      report.alsoStated.flatMap((id) => cellsOfField(cells, id)),
    ),
    readAll,
  );

const explanationRows = (cells: StandardCells): readonly ExplanationRow[] =>
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

const explain = (finding: Finding, explanations: readonly ExplanationRow[]): Finding => {
  const found = finding.explainable ? explanations.find((e) => e.key === finding.key && e.reason !== "") : undefined;
  return found === undefined
    ? finding
    : { ...finding, explained: { reason: found.reason, by: found.by, on: found.on } };
};

/** The same report is asked about more than once: its text is read once. */
interface Asked extends AssessInput {
  readonly readAll: ReadProse;
}

/** What was worked out of the same cells before. */
interface Known {
  readonly score?: ScoreSheet;
  readonly prose?: ProseReview;
}

/** Score and prose are worked out when the first rule asks for them. */
class JudgedWhenAsked implements Judged<StandardCells> {
  readonly source;
  readonly faults;
  readonly criteriaFaults;
  readonly criteriaWarnings;
  #score;
  #prose;

  constructor(
    private readonly asked: Asked,
    readonly cells: StandardCells,
    known: Known,
  ) {
    this.source = asked.source;
    this.faults = asked.faults;
    this.criteriaFaults = asked.inUse.faults;
    this.criteriaWarnings = asked.inUse.warnings;
    this.#score = known.score;
    this.#prose = known.prose;
  }

  get score(): ScoreSheet {
    const { report, inUse } = this.asked;
    return (this.#score ??= scoreOf(report, this.cells, inUse));
  }
  get prose(): ProseReview {
    const { report, inUse, readAll } = this.asked;
    return (this.#prose ??= proseOf(report, this.cells, inUse, readAll));
  }
}

const judged = (asked: Asked, cells: StandardCells, known: Known = {}): Judged<StandardCells> =>
  new JudgedWhenAsked(asked, cells, known);

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
  const run = leavingOutConsequential(said, { ...input, cells }, (f) => explain(f, rows).explained !== undefined);
  const findings = run.findings.map((f) => explain(f, rows));
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
    explanations: rows.map((e) => ({ ...e, state: stateOf(e.key, run.findings) })),
  };
};
