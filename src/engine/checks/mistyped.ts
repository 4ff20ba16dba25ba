/**
 * A figure mistyped in a table makes every sentence about it, and every total and share above it, look wrong. If what the text says in its place
 * makes complaints go away that are not about the text, and brings none, it is the table that is wrong: that is said once, and the table is what
 * is proposed to be changed. Where only sentences would agree, nobody can tell which is older: all of them are shown.
 */
import type { CellId } from "../../domain/cell";
import { Decimal } from "../../domain/decimal";
import type { FormSections } from "../schema/section";
import type { ReportCells, ReportCellsOf } from "../report/cells";
import { derivationOf, statedValue } from "../report/complete";
import type { Finding, Suggestion } from "../review/finding";
import type { RunResult } from "./run";
import { withCorrections, standingFor, subject } from "./consequential";

/** Each may take a whole check; one mistyped figure is told by the first sentences about it. */
const TRIED = 4;

interface Entry extends Suggestion {
  /** Whether the cell is certain; of a total over several units only the sum is known. */
  readonly certain: boolean;
}

/** The entered cell behind a figure: itself, the only part of a sum that is not nothing, or some unit's row of a column total. */
const entryBehind = ({ cell, value }: Suggestion, cells: ReportCells): Entry | undefined => {
  const how = derivationOf(cell, cells.schema);
  if (how === undefined) return { cell, value, certain: true };
  const now = cells.figure(cell);
  const exact = statedValue(cell, cells);
  if (now.state !== "filled" || exact?.state !== "value") return undefined;
  const parts = exact.terms.flatMap((t) =>
    t.state === "filled" && !t.value.value.isZero() ? [{ id: t.id, value: t.value.value }] : [],
  );
  const [first, ...more] = parts;
  if (first === undefined || (more.length > 0 && how.kind !== "column")) return undefined;
  const largest = more.reduce((most, next) => (next.value.gt(most.value) ? next : most), first);
  const behind = entryBehind(
    { cell: largest.id, value: largest.value.plus(value).minus(now.value.value).toFixed() },
    cells,
  );
  return behind === undefined ? undefined : { ...behind, certain: behind.certain && more.length === 0 };
};

/** Sentences may all be older than the table. */
const isAboutText = (finding: Finding): boolean => finding.instead !== undefined;

/** What goes away with the entry, where enough does and nothing comes instead; nothing more is asked once something has come. */
const goneWith = (candidate: Finding, before: readonly Finding[], after: Iterable<Finding>): readonly Finding[] => {
  const was = new Set(before.map(subject));
  const is = new Set<string>();
  for (const finding of after) {
    const told = subject(finding);
    if (!was.has(told)) return [];
    is.add(told);
  }
  const gone = before.filter((f) => !is.has(subject(f)));
  return gone.includes(candidate) && !gone.every(isAboutText) ? gone : [];
};

/** The proposal to change the text is withdrawn; in its place the cell, where it is certain. */
const told = (
  { key, rule, outcome, level, explainable, messageId, data, at, evidence }: Finding,
  { cell, value, certain }: Entry,
  others: number,
): Finding => ({
  key,
  rule,
  outcome,
  level,
  explainable,
  messageId,
  at,
  evidence,
  data: { ...data, near: `；报表改为 ${data["said"] ?? value} 后，另有 ${others} 处不符随之消失，多半是报表填错` },
  // The cell that is to be changed is marked too, not the sentence alone.
  ...(certain ? { alsoAt: [cell], suggestion: { cell, value } } : {}),
});

/** It can still be explained: then all that it stands for is told by itself. */
const representing = (finding: Finding, entry: Entry, gone: readonly Finding[]): Finding => ({
  ...standingFor(told(finding, entry, gone.length - 1), gone),
  explainable: finding.explainable,
});

export type Ask<S extends FormSections> = (cells: ReportCellsOf<S>) => Iterable<Finding>;

const entriesOf = (
  findings: readonly Finding[],
  cells: ReportCells,
): readonly { readonly finding: Finding; readonly entry: Entry }[] => {
  const seen = new Set<CellId>();
  return findings
    .flatMap((finding) => {
      const entry = finding.instead === undefined ? undefined : entryBehind(finding.instead, cells);
      if (entry === undefined || seen.has(entry.cell) || new Decimal(entry.value).isNegative()) return [];
      seen.add(entry.cell);
      return [{ finding, entry }];
    })
    .sort((a, b) => Number(b.entry.certain) - Number(a.entry.certain))
    .slice(0, TRIED);
};

/** `run` with each mistyped figure said once; `ask` is the whole check of a report. */
export const withMistyped = <S extends FormSections>(
  run: RunResult,
  cells: ReportCellsOf<S>,
  ask: Ask<S>,
  isExplained: (f: Finding) => boolean,
): RunResult => {
  if (run.findings.every(isAboutText)) return run;
  for (const { finding, entry } of entriesOf(run.findings, cells)) {
    const gone = goneWith(finding, run.findings, ask(withCorrections(cells, [entry])));
    // What somebody has explained is as it should be.
    if (gone.length === 0 || gone.some(isExplained)) continue;
    const findings = run.findings
      .filter((f) => f === finding || !gone.includes(f))
      .map((f) => (f === finding ? representing(f, entry, gone) : f));
    const speaking = new Set(findings.map((f) => f.rule));
    const silent = [...new Set(gone.map((f) => f.rule))].filter((rule) => !speaking.has(rule));
    return { ...run, findings, skipped: [...run.skipped, ...silent.map((rule) => ({ rule, because: finding.rule }))] };
  }
  return run;
};
