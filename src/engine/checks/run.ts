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

type Outcome = SkippedRule | { readonly findings: readonly Finding[] };

const SILENT: Outcome = { findings: [] };

const isFailure = ({ outcome, level }: Finding): boolean =>
  (outcome === "fail" || outcome === "todo") && level === "强制";

/** Rules are asked in their order: what one finds may keep later ones from speaking. */
const asking = <C extends RuleContext>(context: C): ((rule: Rule<C>) => Outcome) => {
  const failed = new Set<string>();
  // Nothing is asked of a cell that a workbook of an earlier layout does not have.
  const lacking = context.faults.flatMap((f) => (f.kind === "layoutOlder" ? f.lacking : []));
  const drafted = (rule: Rule<C>): readonly FindingDraft[] => {
    const drafts: FindingDraft[] = [];
    for (const draft of rule.check(context)) if (!isAmong(lacking, draft.at.id)) drafts.push(draft);
    return drafts;
  };
  return (rule) => {
    const because = failed.size === 0 ? undefined : rule.needs.find((id) => failed.has(id));
    if (because !== undefined) {
      failed.add(rule.id);
      return { rule: rule.id, because };
    }
    const drafts = drafted(rule);
    if (drafts.length === 0) return SILENT;
    const findings = numbered(drafts.map((draft) => toFinding(rule, draft, context.cells)));
    if (findings.some(isFailure)) failed.add(rule.id);
    return { findings };
  };
};

/** In the order of the rules. Whoever has heard enough leaves the other rules unasked. */
export function* findingsOf<C extends RuleContext>(rules: readonly Rule<C>[], context: C): Generator<Finding> {
  const ask = asking(context);
  for (const rule of rules) {
    const outcome = ask(rule);
    if ("findings" in outcome) yield* outcome.findings;
  }
}

export const runRules = <C extends RuleContext>(rules: readonly Rule<C>[], context: C): RunResult => {
  const ask = asking(context);
  const findings: Finding[] = [];
  const passed: string[] = [];
  const skipped: SkippedRule[] = [];
  for (const rule of rules) {
    const outcome = ask(rule);
    if (!("findings" in outcome)) {
      skipped.push(outcome);
      continue;
    }
    findings.push(...outcome.findings);
    if (outcome.findings.every((f) => f.outcome === "notice")) passed.push(rule.id);
  }
  return { findings, passed, skipped };
};
