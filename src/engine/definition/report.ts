/** A kind of report as one value: everything that the engine and the use cases need to know of it. */
import { heldAgainst } from "../checks/crossChecked";
import type { ChartDefinition } from "../report/chart";
import { withNeeds, type Rule, type RuleCard, type RuleContext } from "../checks/rule";
import { findingsOf, runRules, type RunResult } from "../checks/run";
import type { Paper } from "../layout/print/report";
import type { SheetPlan } from "../layout/workbook";
import type { Lexicon, ProseReview } from "../prose";
import type { CarryPlan } from "../report/carry";
import type { PriorField } from "../report/prior";
import { isOfSchema, type ReportCells, type ReportCellsOf } from "../report/cells";
import type { InstanceNaming } from "../schema/instance";
import type { LayoutVersions } from "../schema/layoutVersions";
import type { SchemaOf } from "../schema/schema";
import type { DataOf, FormSections } from "../schema/section";
import type { CriteriaFault } from "../scoring/adapt/columns";
import type { AdaptWarning } from "../scoring/adapt/warnings";
import type { ScoringBasis } from "../scoring/basis";
import type { Edition } from "../scoring/edition/edition";
import type { Measure } from "../scoring/measures/measure";
import type { ScoreSheet } from "../scoring/score";
import type { StandardSections } from "../standard";
import type { FieldIdOf } from "../schema/ids";
import type { FurtherResult } from "../report/furtherResult";
import type { FurtherScore } from "../report/furtherScore";
import type { FoundSheet } from "../../workbook/model";
import type { Roles } from "./roles";
import type { TransferOptions, TransferredSheet } from "./transfer";
import type { EvidenceList } from "../standard/evidenceOrder";

/** Every report has the standard sections, whatever else it has. */
export type ReportSections = FormSections & StandardSections;
export type StandardCells = ReportCellsOf<ReportSections>;
export type StandardData = DataOf<StandardSections>;

/** What the rules of a report are asked about: its cells, with what scoring and the prose reader made of them. */
export interface Judged<C extends ReportCells> extends RuleContext {
  readonly cells: C;
  /** This and the prose may be worked out no sooner than a rule asks for them. */
  readonly score: ScoreSheet;
  readonly prose: ProseReview;
  /** What is wrong in 评价指标; the shipped edition scores in its place. */
  readonly criteriaFaults: readonly CriteriaFault[];
  /** What was changed in 评价指标 outside of what is the department's own. */
  readonly criteriaWarnings: readonly AdaptWarning[];
}

/** A form that a workbook may hold several times beside its report, each time on a sheet of its own. */
export interface FurtherForm {
  readonly name: string;
  readonly naming: InstanceNaming;
  /** The report of a workbook that holds these: it has their sections, sheets and rules too. */
  readonly withNumbers: (numbers: readonly number[]) => Report;
  /** The sheet that lists them. */
  readonly listedOn: string;
  /** The field by which people know one from the other. */
  readonly titledBy: string;
  /** The fields that say of which year it is, and of which department. */
  readonly datedBy: string;
  readonly ownedBy: string;
  /** Field ids of the report's lists that name what one may be made for. */
  readonly namedIn: readonly string[];
  /** Field ids, without an instance, of what one takes from that of last year. */
  readonly carried: readonly string[];
  /** Sections of a new one, under the keys that the report has for it, and of the list. */
  readonly fresh: (
    number: number,
    about: { readonly name: string; readonly department: string; readonly year: string },
  ) => DataOf<FormSections>;
  /** How each that the workbook holds is scored. */
  readonly scores: (cells: ReportCells) => readonly FurtherScore[];
  /** What came of each, for lists over many workbooks. */
  readonly results: (cells: ReportCells, numbers: readonly number[]) => readonly FurtherResult[];
  /** Their results for each sheet that holds a table which another system exported. */
  readonly transfer: (
    cells: ReportCells,
    numbers: readonly number[],
    sheets: readonly FoundSheet[],
    options: TransferOptions,
  ) => readonly TransferredSheet[];
}

interface Card {
  /** The workbook names its kind by it; never changed, never reused. */
  readonly id: string;
  readonly name: string;
  /** In the order of the workbook. */
  readonly sheets: readonly SheetPlan[];
  /** Of the workbook: those that were ever written, and how they differ. */
  readonly layouts: LayoutVersions;
  readonly roles: Roles;
  /** Sheets that are filled in after all others, in this order. */
  readonly filledLast: readonly string[];
  /** What stands behind the scores, where the report lists it: its lines follow the indicators. */
  readonly evidence?: EvidenceList;
  /** How it is printed as a text document. */
  readonly paper: Paper;
  readonly basis: ScoringBasis;
  /** Measures that every report states, whether its edition scores by them or not. */
  readonly stated: readonly Measure[];
  /** In the order offered; the first is the default. */
  readonly editions: readonly [Edition, ...Edition[]];
  readonly lexicon: Lexicon;
  /** In the order in which 分析 shows them. */
  readonly charts: readonly ChartDefinition[];
  /** Field ids of the paragraphs that are read for claims. */
  readonly paragraphs: readonly string[];
  /** Field ids of other texts that state what was done: the paragraphs must not say otherwise. */
  readonly alsoStated: readonly string[];
  /** Figures that repeat those of last year's report. */
  readonly priorFields: readonly PriorField[];
  /** What a new year's report takes from last year's. */
  readonly carryOver: CarryPlan;
  /** Workbooks that do not name their kind are of this one: they were made before kinds had names. */
  readonly unnamed?: true;
  readonly further?: FurtherForm;
}

interface ReportDraft<S extends FormSections, C extends RuleContext> extends Card {
  readonly schema: SchemaOf<S>;
  readonly roles: Roles<FieldIdOf<S>>;
  /** In the order in which officers read them. */
  readonly rules: readonly Rule<C>[];
  /** What the rules of this report see. */
  readonly contextOf: (judged: Judged<ReportCellsOf<S>>) => C;
  /** A report to begin with: cover filled in, lists prepared, no figures. */
  readonly fresh: (year: string, department: string, edition: Edition) => DataOf<S>;
}

/** What the use cases know of a report: the standard sections and ids, none of its own. */
export interface Report extends Card {
  readonly schema: SchemaOf<ReportSections>;
  readonly rules: readonly RuleCard[];
  readonly findRule: (id: string) => RuleCard | undefined;
  /** By field id: the fields that some rule holds it against. */
  readonly heldAgainst: ReadonlyMap<string, readonly string[]>;
  /** All rules, or those of these ids. */
  readonly run: (judged: Judged<ReportCells>, only?: ReadonlySet<string>) => RunResult;
  /** Of all rules, those first that hold figures against each other: whoever has heard enough leaves the others unasked. */
  readonly findings: (judged: Judged<ReportCells>) => Iterable<RunResult["findings"][number]>;
  readonly fresh: (year: string, department: string, edition: Edition) => StandardData;
  /** Of a workbook of an earlier version, whose form lacks columns: the report of today. */
  readonly today?: Report;
}

const isJudgedBy = <S extends FormSections>(
  judged: Judged<ReportCells>,
  schema: SchemaOf<S>,
): judged is Judged<ReportCellsOf<S>> => isOfSchema(judged.cells, schema);

export const defineReport = <S extends ReportSections, C extends RuleContext>({
  contextOf,
  rules,
  ...draft
}: ReportDraft<S, C>): Report => {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const comparing = rules.filter((rule) => rule.compares === true);
  const first = withNeeds(
    comparing.map(({ id }) => id),
    rules,
  );
  const comparingFirst = [...rules.filter(({ id }) => first.has(id)), ...rules.filter(({ id }) => !first.has(id))];
  const own = (judged: Judged<ReportCells>): Judged<ReportCellsOf<S>> => {
    if (!isJudgedBy(judged, draft.schema)) throw new Error(`These are not the cells of a report "${draft.id}"`);
    return judged;
  };
  return {
    ...draft,
    rules,
    heldAgainst: heldAgainst(comparing, draft.schema),
    findRule: (id) => byId.get(id),
    run: (judged, only) =>
      runRules(only === undefined ? rules : rules.filter(({ id }) => only.has(id)), contextOf(own(judged))),
    findings: (judged) => findingsOf(comparingFirst, contextOf(own(judged))),
  };
};

/** The report with these further forms; itself without any. */
export const reportHolding = (kind: Report, numbers: readonly number[]): Report =>
  numbers.length === 0 ? kind : (kind.further?.withNumbers(numbers) ?? kind);
