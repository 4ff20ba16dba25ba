/** Runs rules over one report. Pure: the same report gives the same findings, in the same order. */
import type { AnyCell } from "../../domain/cell";
import { shownIn } from "../report/shown";
import { subjectOf } from "../report/label";
import type { ReportCells } from "../report/cells";
import { makeKey } from "../review/key";
import { isAmong } from "../schema/newParts";
import { storedId } from "../schema/storedId";
import type { CellRef, FindingDraft, Evidence, Finding } from "../review/finding";
import type { Rule, RuleCard, RuleContext } from "./rule";

export interface SkippedRule {
  readonly rule: string;
  /** The rule that failed and that this one waits for. */
  readonly because: string;
}

export interface RunResult {
  readonly findings: readonly Finding[];
  readonly passed: readonly string[];
  readonly skipped: readonly SkippedRule[];
}

const isCell = (ref: CellRef): ref is AnyCell => "state" in ref;
const shownOf = (ref: CellRef): string => (isCell(ref) ? shownIn(ref) : "");

/** Of everything that the sentence says and that it rests on: whoever explained it explained just that. */
const keyOf = (rule: RuleCard, draft: FindingDraft, evidence: readonly Evidence[], cells: ReportCells): string => {
  const subject = (id: string): string => storedId(cells.schema, subjectOf(id, cells));
  const figures = evidence.map((e) => `${subject(e.cell)}=${e.shown}`);
  const said = Object.values(draft.data ?? {});
  const shown = [draft.messageId, shownOf(draft.at), ...said, ...figures, ...(draft.restsOn ?? [])];
  return makeKey(rule.id, subject(draft.at.id), shown);
};

const toFinding = (rule: RuleCard, draft: FindingDraft, cells: ReportCells): Finding => {
  const evidence = (draft.evidence ?? []).map((e): Evidence => ({
    cell: e.cell.id,
    role: e.role,
    shown: e.shown ?? shownOf(e.cell),
  }));
  const level = draft.level ?? rule.level;
  return {
    key: keyOf(rule, draft, evidence, cells),
    rule: rule.id,
    outcome: draft.outcome ?? "fail",
    level,
    explainable: rule.explainable || (level === "提示" && rule.level === "强制"),
    messageId: draft.messageId,
    data: draft.data ?? {},
    at: draft.at.id,
    ...(draft.alsoAt === undefined ? {} : { alsoAt: draft.alsoAt }),
    ...(draft.within === undefined ? {} : { within: draft.within }),
    evidence,
    ...(draft.suggestion === undefined ? {} : { suggestion: draft.suggestion }),
    ...(draft.instead === undefined ? {} : { instead: draft.instead }),
  };
};

/** Rows of one title with the same in them are told apart by their order only. */
const numbered = (findings: readonly Finding[]): readonly Finding[] => {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const nth = (seen.get(finding.key) ?? 0) + 1;
    seen.set(finding.key, nth);
    return nth === 1 ? finding : { ...finding, key: `${finding.key}·${nth}` };
  });
};

const NOTHING: readonly Finding[] = [];

type Outcome = SkippedRule | { readonly rule: string; readonly findings: readonly Finding[] };

/** Rule by rule, each asked when it is its turn. */
function* outcomesOf<C extends RuleContext>(rules: readonly Rule<C>[], context: C): Generator<Outcome> {
  const failed = new Set<string>();
  // Nothing is asked of a cell that a workbook of an earlier layout does not have.
  const lacking = context.faults.flatMap((f) => (f.kind === "layoutOlder" ? f.lacking : []));
  for (const rule of rules) {
    const because = failed.size === 0 ? undefined : rule.needs.find((id) => failed.has(id));
    if (because !== undefined) {
      failed.add(rule.id);
      yield { rule: rule.id, because };
      continue;
    }
    const drafts = [...rule.check(context)].filter(({ at }) => !isAmong(lacking, at.id));
    const findings =
      drafts.length === 0 ? NOTHING : numbered(drafts.map((draft) => toFinding(rule, draft, context.cells)));
    if (findings.some((f) => (f.outcome === "fail" || f.outcome === "todo") && f.level === "强制")) failed.add(rule.id);
    yield { rule: rule.id, findings };
  }
}

/** In the order of the rules. Whoever has heard enough leaves the other rules unasked. */
export function* findingsOf<C extends RuleContext>(rules: readonly Rule<C>[], context: C): Generator<Finding> {
  for (const outcome of outcomesOf(rules, context)) if ("findings" in outcome) yield* outcome.findings;
}

export const runRules = <C extends RuleContext>(rules: readonly Rule<C>[], context: C): RunResult => {
  const findings: Finding[] = [];
  const passed: string[] = [];
  const skipped: SkippedRule[] = [];
  for (const outcome of outcomesOf(rules, context)) {
    if (!("findings" in outcome)) {
      skipped.push(outcome);
      continue;
    }
    findings.push(...outcome.findings);
    if (outcome.findings.every((f) => f.outcome === "notice")) passed.push(outcome.rule);
  }
  return { findings, passed, skipped };
};
