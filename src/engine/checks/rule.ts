/**
 * What a rule is: an identity that officers can quote, why it exists, what it reads, its sentences, and a pure function that yields findings.
 * A rule may not format addresses, read a clock, or change the report.
 */
import type { FindingDraft, Finding, Level, Suggestion } from "../review/finding";
import type { Fault } from "../report/read";
import type { ReportCells } from "../report/cells";

/** What every rule may look at. A report adds what its own rules need: its scores, its prose. */
export interface RuleContext {
  readonly cells: ReportCells;
  /** Whether cells come from a workbook, where a missing formula means that somebody typed over it. */
  readonly source: "workbook" | "data";
  readonly faults: readonly Fault[];
}

/** A rule without what it does: what officers and the docs read about it, and how its findings are handled. */
export interface RuleCard {
  /** Stable code, never reused: "勾稽.收入.合计". */
  readonly id: string;
  readonly title: string;
  /** Heading under which its findings stand. */
  readonly group: string;
  readonly level: Level;
  /** Whether a 审核说明 may let a finding stand. Of 强制 rules only for those about prose, where a sentence may speak of something else. */
  readonly explainable: boolean;
  /** Document and article, or clause of the form. */
  readonly basis: string;
  /** Rules whose failure makes this one say nothing: it is then reported as skipped. */
  readonly needs: readonly string[];
  /** Field ids ("income.total"); drives the list of rules and the coverage report. "*" = every field. */
  readonly reads: readonly string[];
  /** Holds one entered figure against another. A tie that is a formula does not: it follows whatever is entered. */
  readonly compares?: true;
  /** Sentences by id; {name} is filled from the finding's data. */
  readonly messages: Readonly<Record<string, string>>;
  /** What the cells it finds fault with should hold, as far as that is known. Findings of other rules that go away with it are consequential (consequential.ts). */
  readonly amends?: (finding: Finding, cells: ReportCells) => readonly Suggestion[];
}

export interface Rule<C extends RuleContext = RuleContext> extends RuleCard {
  readonly check: (context: C) => Iterable<FindingDraft>;
}

/** Rules by their ids, with all that they wait for. */
export const withNeeds = (ids: Iterable<string>, rules: readonly RuleCard[]): ReadonlySet<string> => {
  const needsOf = new Map(rules.map(({ id, needs }) => [id, needs]));
  const all = new Set(ids);
  for (const id of all) for (const need of needsOf.get(id) ?? []) all.add(need);
  return all;
};

/** For rules whose proposal is what the cell should hold, and what the cells that are written with it should. */
export const asProposed = ({ suggestion }: Finding): readonly Suggestion[] =>
  suggestion === undefined ? [] : [suggestion, ...(suggestion.also ?? [])];

type Optional = "needs" | "explainable" | "level";

/** As a rule is written: what it does not say is 强制, needs nothing, and can be explained when it is 提示. */
export type RuleDraft<C extends RuleContext = RuleContext> = Omit<Rule<C>, Optional> & Partial<Pick<Rule<C>, Optional>>;

export const rule = <C extends RuleContext = RuleContext>(r: RuleDraft<C>): Rule<C> => {
  const level = r.level ?? "强制";
  return { needs: [], ...r, level, explainable: r.explainable ?? level === "提示" };
};
