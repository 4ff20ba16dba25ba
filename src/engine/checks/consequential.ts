/**
 * One wrong figure shows in many places: totals, shares, scores, every sentence that repeats it. Where a rule knows what the figure should be,
 * the other rules are asked again as if it stood there; what they then no longer say followed from it, and is left out until the root is put right.
 */
import type { AnyCell, CellId, FigureCell } from "../../domain/cell";
import { oncePer } from "../../domain/oncePer";
import type { Schema } from "../schema/schema";
import type { FormSections } from "../schema/section";
import { readCell, toFigure, withChanged, type ReportCells, type ReportCellsOf } from "../report/cells";
import { derivationOf, derivedIn, exactValue, filledWith, statedValue, takeStated } from "../report/complete";
import { isFigureKind } from "../schema/field";
import type { Exact } from "../report/evaluate";
import type { Finding, Suggestion } from "../review/finding";
import { withNeeds, type RuleCard } from "./rule";
import type { RunResult, SkippedRule } from "./run";

export interface Root {
  readonly rule: RuleCard;
  readonly finding: Finding;
}

/** Wrong or missing; what cannot be judged, or is only told, is neither. */
const isFault = ({ outcome }: Finding): boolean => outcome === "fail" || outcome === "todo";

const amendingAmong = oncePer(
  (rules: readonly RuleCard[]): ReadonlyMap<string, RuleCard> =>
    new Map(rules.filter((r) => r.amends !== undefined).map((r) => [r.id, r])),
);

/** An explained finding stands: then nothing is left out for it. */
export const rootsOf = (
  findings: readonly Finding[],
  rules: readonly RuleCard[],
  isExplained: (f: Finding) => boolean,
): readonly Root[] => {
  const amending = amendingAmong(rules);
  return findings.flatMap((finding) => {
    const rule = amending.get(finding.rule);
    return rule === undefined || !isFault(finding) || isExplained(finding) || isMinor(rule, finding)
      ? []
      : [{ rule, finding }];
  });
};

/** Off by rounding, or right but typed over a formula: nothing else is wrong because of it. */
const isMinor = (rule: RuleCard, finding: Finding): boolean => rule.level === "强制" && finding.level === "提示";

/** As a person would type it: a number, not text. */
const amended = ({ cell, value }: Suggestion, schema: Schema): readonly AnyCell[] => {
  const field = schema.findField(cell)?.field;
  if (field === undefined) return [];
  const read = toFigure(readCell(field, cell, { value }));
  return read.state === "filled"
    ? [{ id: cell, state: "filled", value: read.value }]
    : [readCell(field, cell, { value })];
};

const workedOut = ({ id, formula }: AnyCell, exact: Exact | undefined, schema: Schema): AnyCell | undefined => {
  const field = schema.findField(id)?.field;
  const worked = field === undefined ? undefined : filledWith(id, field, exact);
  return worked === undefined || formula === undefined ? worked : { formula, ...worked };
};

/** What cannot be worked out keeps what was typed; a formula over something unreadable shows a figure that means nothing. */
const unsettled = (cell: AnyCell, exact: Exact | undefined): AnyCell =>
  exact?.state === "unknown" && cell.formula !== undefined
    ? { id: cell.id, state: "unreadable", raw: "", why: "notNumber" }
    : cell;

export const amendmentsOf = (roots: readonly Root[], cells: ReportCells): readonly Suggestion[] =>
  roots.flatMap(({ rule, finding }) => rule.amends?.(finding, cells) ?? []);

/** The report with these cells put right and everything that follows from them worked out again. All else stands as it does, right or wrong. */
export const withCorrections = <S extends FormSections>(
  cells: ReportCellsOf<S>,
  amendments: readonly Suggestion[],
): ReportCellsOf<S> => {
  const { schema } = cells;
  const done = new Map<CellId, AnyCell>(
    amendments
      .filter(({ cell }) => derivationOf(cell, schema) === undefined)
      .flatMap((a) => amended(a, schema))
      .map((c) => [c.id, c]),
  );
  const moved = new Set(amendments.map(({ cell }) => cell));
  // Names of units say which row is meant: where one was put right, other figures may be.
  const renamed = amendments.every(({ cell }) => isOfFigure(cell, schema))
    ? undefined
    : withChanged(cells, new Map(done));
  const meansOthers = (id: CellId, before: Exact | undefined): boolean =>
    renamed !== undefined && termsOf(exactValue(id, renamed, figure)) !== termsOf(before);
  const exacts = new Map<CellId, Exact>();
  const isMoved = ({ id }: AnyCell): boolean => {
    settle(id);
    return moved.has(id);
  };
  const settle = (id: CellId): AnyCell => {
    const known = done.get(id);
    if (known !== undefined) return known;
    const cell = cells.cell(id);
    const before = statedValue(id, cells);
    // Worked out anew only where something that it is made of moved.
    const follows = moved.has(id) || before?.terms.some(isMoved) === true || meansOthers(id, before);
    const exact = follows ? exactValue(id, renamed ?? cells, figure) : before;
    const now = (follows ? workedOut(cell, exact, schema) : undefined) ?? unsettled(cell, exact);
    if (now !== cell) moved.add(id);
    if (exact !== undefined) exacts.set(id, exact);
    done.set(id, now);
    return now;
  };
  const figure = (id: CellId): FigureCell => toFigure(settle(id));
  // What somebody entered follows from nothing.
  for (const { id } of derivedIn(cells)) settle(id);
  const corrected = withChanged(cells, done);
  if (renamed === undefined) takeStated(corrected, exacts);
  return corrected;
};

const termsOf = (exact: Exact | undefined): string => exact?.terms.map(({ id }) => id).join() ?? "";

const isOfFigure = (id: CellId, { findField }: Schema): boolean => {
  const field = findField(id)?.field;
  return field !== undefined && isFigureKind(field.kind);
};

/** The same thing said about the same place. */
export const subject = ({ rule, at, messageId, data, evidence }: Finding): string =>
  [rule, at, messageId, data["quote"], data["unit"], data["indicator"], ...evidence.map((e) => e.cell)].join("|");

const isMust = (f: Finding): boolean => isFault(f) && f.level === "强制";

/** What stands for a 强制 finding is one itself: the verdict must not turn on what was left out. */
export const standingFor = (finding: Finding, leftOut: readonly Finding[]): Finding =>
  leftOut.some(isMust) ? { ...finding, level: "强制", explainable: false } : finding;

const staysAnyway = (roots: readonly Root[], isExplained: (f: Finding) => boolean): ((f: Finding) => boolean) => {
  const rootRules = new Set(roots.map((r) => r.rule.id));
  return (f) => rootRules.has(f.rule) || isExplained(f);
};

/** The rules whose findings may follow from the roots, with those that they wait for: what the others would say then, nobody asks. */
export const askedAgain = (
  said: readonly Finding[],
  roots: readonly Root[],
  rules: readonly RuleCard[],
  isExplained: (f: Finding) => boolean,
): ReadonlySet<string> => {
  const stays = staysAnyway(roots, isExplained);
  const asked = new Set(said.filter((f) => !stays(f)).map(({ rule }) => rule));
  return withNeeds(asked, rules);
};

/** `first` without what follows from the roots. A finding that stays says what it says once they are right; one that was explained stays as it was. */
export const withoutConsequential = (
  first: RunResult,
  then: RunResult,
  roots: readonly Root[],
  isExplained: (f: Finding) => boolean,
  restated: ReadonlyMap<Finding, Finding | undefined> = new Map(),
): RunResult => {
  const stays = staysAnyway(roots, isExplained);
  const still = [...then.findings];
  const kept = first.findings.flatMap((f) => {
    if (restated.has(f)) return restated.get(f) ?? [];
    if (stays(f)) return [f];
    const at = still.findIndex((g) => subject(g) === subject(f));
    return at < 0 ? [] : still.splice(at, 1);
  });
  const said = new Set(kept.map((f) => f.key));
  const leftOut = kept.some(isMust) ? [] : first.findings.filter((f) => !said.has(f.key));
  const isRoot = new Set(roots.map(({ finding }) => restated.get(finding) ?? finding));
  return {
    ...first,
    findings: kept.map((f) => (isRoot.has(f) ? standingFor(f, leftOut) : f)),
    skipped: [...first.skipped, ...silenced(first.findings, kept, roots)],
  };
};

const silenced = (
  before: readonly Finding[],
  kept: readonly Finding[],
  roots: readonly Root[],
): readonly SkippedRule[] => {
  const because = roots[0]?.rule.id;
  const speaking = new Set(kept.map((f) => f.rule));
  return because === undefined
    ? []
    : [...new Set(before.map((f) => f.rule))].filter((rule) => !speaking.has(rule)).map((rule) => ({ rule, because }));
};
