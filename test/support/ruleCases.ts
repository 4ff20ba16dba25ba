/**
 * Examples of one rule: reports that pass, reports that fail, reports it cannot judge. They are the rule's tests and its page in the docs.
 * Every case starts from the corrected sample, so that what is said is all there is to say.
 */
import type { CellId } from "../../src/domain/cell";
import type { ReportData } from "../../src/reports/department/form";
import type { Edition } from "../../src/engine/scoring/edition/edition";
import type { Level } from "../../src/engine/review/finding";
import type { DepartmentRule } from "../../src/reports/department/rules/rule";
import type { WorkbookSnapshot } from "../../src/workbook/model";
import { bookOf, corrected, correctedBook, opened, stale, typed, type Book, type Values } from "./report";

/** What is different from the corrected sample, done in this order. */
export interface Given {
  /** These sections instead of the sample's. */
  readonly report?: ReportData;
  /** Typed into cells; Excel calculates the rest again. */
  readonly typed?: Values;
  /** Results of formulas that are not what they should be. */
  readonly stale?: Values;
  /** Another scoring edition. */
  readonly edition?: Edition;
  /** Done to the workbook itself: names, sheets, columns. */
  readonly workbook?: (snapshot: WorkbookSnapshot) => WorkbookSnapshot;
}

export interface Passes {
  /** A sentence that an officer could judge. */
  readonly name: string;
  readonly given: Given;
}

export interface Expected {
  readonly messageId: string;
  readonly at: CellId;
  /** What the message must tell; other data may be there. */
  readonly data?: Readonly<Record<string, string>>;
  readonly level?: Level;
  /** Cells of both sides, in any order; all of them. */
  readonly evidence?: readonly CellId[];
  /** The value proposed. */
  readonly suggests?: string;
}

export interface Fails extends Passes, Expected {
  /** What is only not filled in yet is no fault. */
  readonly outcome?: "todo";
  /** Further findings of the same rule; the full set must match. */
  readonly also?: readonly Expected[];
}

export interface RuleCases {
  readonly rule: DepartmentRule;
  readonly passes: readonly Passes[];
  readonly fails: readonly Fails[];
  readonly unsure: readonly Fails[];
  /** What is told without asking for anything. */
  readonly notices: readonly Fails[];
}

export const expectedOf = (c: Fails): readonly Expected[] => [c, ...(c.also ?? [])];

const books = new WeakMap<ReportData, Book>();

/** Cases that share their sections share the laid-out workbook. */
const laidOut = (report: ReportData): Book => {
  const book = books.get(report) ?? bookOf({ ...corrected, ...report });
  books.set(report, book);
  return book;
};

/** Everything the report of a case is. Cases that touch cells only share one laid-out workbook. */
export const bookFor = ({ report, typed: values, stale: old, workbook }: Given): Book => {
  const base = report === undefined ? correctedBook : laidOut(report);
  const written = values === undefined ? base : typed(base, values);
  const changed = old === undefined ? written : stale(written, old);
  return workbook === undefined ? changed : opened(changed.spec, workbook(changed.snapshot));
};

const refuse = (rule: DepartmentRule, why: string): never => {
  throw new Error(`The cases of ${rule.id} are not fit to be used: ${why}`);
};

/** Refuses cases that would prove nothing. */
export const ruleCases = (rule: DepartmentRule, cases: Partial<Omit<RuleCases, "rule">>): RuleCases => {
  const { passes = [], fails = [], unsure = [], notices = [] } = cases;
  const judged = [...fails, ...unsure, ...notices];
  const used = new Set(judged.flatMap(expectedOf).map((e) => e.messageId));
  const names = [...passes, ...judged].map((c) => c.name);
  if (judged.length === 0) refuse(rule, "no case fails");
  if (new Set(names).size !== names.length) refuse(rule, "two cases have the same name");
  for (const id of used) if (!(id in rule.messages)) refuse(rule, `it has no message "${id}"`);
  for (const id of Object.keys(rule.messages)) if (!used.has(id)) refuse(rule, `no case shows the message "${id}"`);
  for (const e of judged.flatMap(expectedOf)) if (e.at === "") refuse(rule, "a finding without a place");
  return { rule, passes, fails, unsure, notices };
};

export interface Examples {
  readonly passes?: readonly Passes[];
  readonly fails: readonly Fails[];
}

/** Examples by rule id for rules that are built from data; a rule without examples, or examples without a rule, is refused. */
export const casesById = (
  rules: readonly DepartmentRule[],
  examples: Readonly<Record<string, Examples>>,
): readonly RuleCases[] => {
  const unknown = Object.keys(examples).filter((id) => !rules.some((r) => r.id === id));
  if (unknown.length > 0) throw new Error(`There is no rule ${unknown.join(", ")}`);
  return rules.map((r) => ruleCases(r, examples[r.id] ?? { fails: [] }));
};
