/**
 * Everything the task pane can ask for, in the words of the officer's work. The pane knows this interface and views.ts, nothing below.
 * Every method may throw a Problem (ports.ts), whose text is fit to be shown as it is.
 */
import type { Explained } from "../engine/review/finding";
import type { InstallWatch } from "./ports";
import type { ChartView, CheckView, PlaceView, ScoreView, SheetProgressView, WorkbookState } from "./views";
import type { AdaptSession } from "./adaptSession";
import type { WordSession } from "./wordSession";

export type { AdaptView, IndicatorEdit, TrialView } from "./adaptSession";
export type { WordExportOptions, WordFileView, WordUse, WordValueView, WordView } from "./wordSession";

export interface InstallOptions {
  /** Four digits. */
  readonly year: string;
  readonly department: string;
  readonly edition: string;
}

export interface Installed {
  /** Names of the sheets that were made. */
  readonly added: readonly string[];
  /** Broken off on request: the workbook is as it was before. */
  readonly cancelled?: true;
}

export interface EditionChoice {
  readonly id: string;
  readonly name: string;
  /** Years that it applies to, in words. */
  readonly period: string;
}

/** A self-score that the rules propose for an indicator; nothing is written before it is taken over. */
export interface ProposedScore {
  readonly indicator: string;
  readonly score: string;
  readonly reason?: string;
}

export interface ExplanationInput {
  /** `FindingView.key` */
  readonly key: string;
  readonly reason: string;
  readonly by: string;
}

export interface ExplanationView extends Explained {
  readonly key: string;
  readonly rule: string;
  readonly field: string;
  /** active: covers a finding of today · lapsed: a figure it covered changed · idle: nothing to explain any more */
  readonly state: "active" | "lapsed" | "idle";
}

export interface StampChange {
  readonly field: string;
  readonly was: string;
  readonly now: string;
  readonly place?: PlaceView;
  /** A total or ratio that follows from other cells. */
  readonly derived: boolean;
}

interface StampRules {
  /** Present when the report was checked by other rules before it was stamped: titles of those that are new or changed, where they are known. */
  readonly newRules?: readonly string[];
}

/** 上报标记: what was stamped and whether the workbook still is that. */
export type StampView =
  | { readonly state: "none" }
  | ({ readonly state: "intact"; readonly on: string; readonly digest: string; readonly edition: string } & StampRules)
  | ({ readonly state: "broken"; readonly on: string; readonly changed: readonly StampChange[] } & StampRules);

/** A structural fault and what can be done about it. */
export interface StructureFault {
  readonly id: string;
  readonly what: string;
  readonly repair?: string;
}

/** 采用建议, as it was found by reading the workbook again. */
export interface AppliedView {
  /** "收支情况!B7 现为 7138.12"; the first is the cell that was proposed. */
  readonly now: readonly string[];
  /** The message of the finding where it has not gone. */
  readonly stays?: string;
}

/** What a repair did, as it was found by reading the workbook again. */
export interface RepairView {
  readonly changed: readonly string[];
  /** Faults that only show now. */
  readonly found: readonly string[];
}

export interface ParagraphView {
  readonly id: string;
  readonly title: string;
  readonly place?: PlaceView;
  /** The text cut at its figures. */
  readonly parts: readonly {
    readonly text: string;
    readonly state: "plain" | "agrees" | "differs" | "unchecked";
    readonly target?: PlaceView;
    readonly note?: string;
  }[];
  /** The text that the tables determine today, where it is ours to propose and differs from what stands there. */
  readonly proposal?: string;
  /** true when the officer edited our text: the difference must be shown before it is replaced. */
  readonly edited: boolean;
}

/** One figure of 上年数: what stands there, and what last year's workbook has for it. */
export interface PriorFigureView {
  /** Path in the report: "prior.income". */
  readonly cell: string;
  /** The part and the field in the form's words. */
  readonly part: string;
  readonly field: string;
  readonly place?: PlaceView;
  /** What stands there now. */
  readonly was: string;
  readonly found:
    /** `value` is exact, in the form's unit; `shown` is the same with the unit. */
    | { readonly state: "same" | "new" | "changed"; readonly value: string; readonly shown: string }
    | { readonly state: "notTaken"; readonly because: string };
}

/** 提取上年数, as it is shown before anything is written. */
export interface PriorView {
  /** Of last year's workbook. */
  readonly year: string;
  readonly department: string;
  /** To be answered before anything is written: last year's workbook may be another department's. */
  readonly question?: string;
  readonly figures: readonly PriorFigureView[];
}

/** 按上年新建, as it is shown before anything is written. */
export interface AfterLastYearView {
  /** Of last year's workbook. */
  readonly lastYear: string;
  /** The new report, as proposed. */
  readonly options: InstallOptions;
  readonly editionName: string;
  readonly taken: readonly { readonly part: string; readonly field: string; readonly shown: string }[];
  /** 上年数: each is taken or says why not. */
  readonly prior: readonly PriorFigureView[];
  /** What last year's report has and the new one does not begin with. */
  readonly notTaken: readonly { readonly part: string; readonly shown?: string; readonly because: string }[];
}

/** What differs from the form in its look, sheet by sheet; empty where nothing does. */
export type LookView = readonly { readonly sheet: string; readonly lines: readonly string[] }[];

/** A unit of the department, without its number. */
export interface UnitView {
  readonly name: string;
  /** Tables that have no row for it. */
  readonly missingIn: readonly string[];
}

/** What is written in a row of a unit. */
export interface UnitFigureView {
  readonly table: string;
  readonly field: string;
  readonly shown: string;
  readonly place: PlaceView;
}

/** 删除机构, as it is shown before anything is removed. */
export interface UnitRemovalView {
  readonly name: string;
  readonly figures: readonly UnitFigureView[];
}

/** All that one reading of the workbook says. What is shown of one view agrees with itself: nothing in it needs another reading. */
export interface ReportView {
  readonly workbook: Exclude<WorkbookState, { readonly kind: "empty" }>;
  readonly check: CheckView;
  readonly faults: readonly StructureFault[];
  readonly explanations: readonly ExplanationView[];
  readonly stamp: StampView;
  readonly paragraphs: readonly ParagraphView[];
  readonly charts: readonly ChartView[];
  /** In the order in which the form is filled. */
  readonly progress: readonly SheetProgressView[];
}

export interface Session extends AdaptSession, WordSession {
  /** Those valid in the year first, the newest of each place before the older. */
  editions(year: string): readonly EditionChoice[];
  /** Reads and checks, and marks nothing; undefined where no form is installed. */
  look(): Promise<ReportView | undefined>;
  install(options: InstallOptions, watch?: InstallWatch): Promise<Installed>;
  /** What a new year's report takes from last year's workbook, given as the bytes of its file. Writes nothing. */
  afterLastYear(file: Uint8Array): Promise<AfterLastYearView>;
  /** Installs what was shown of the same file. */
  installAfter(file: Uint8Array, options: InstallOptions, watch?: InstallWatch): Promise<Installed>;
  /** Installs the sample, with its figures. */
  installSample(watch?: InstallWatch): Promise<Installed>;
  /** Reads, checks, marks. Writes nothing but our marks; where they cannot be made, `unmarked` says why. Aborted before it marks, it marks nothing and fails. */
  check(signal?: AbortSignal): Promise<ReportView>;
  clearMarks(): Promise<void>;
  locate(place: PlaceView): Promise<void>;
  /** Also shows the related cells of a finding. */
  locateFinding(key: string): Promise<void>;
  makeScoreSheet(): Promise<{
    readonly place: PlaceView;
    readonly score: ScoreView;
    readonly notes: readonly string[];
  }>;
  takeOver(scores: readonly ProposedScore[]): Promise<void>;
  explain(input: ExplanationInput): Promise<void>;
  /** Applies the proposal of one finding, or in one step those of several that correct the same text. */
  applySuggestion(...keys: readonly string[]): Promise<AppliedView>;
  /** Writes the printable 校验结果 tab. */
  makeResultSheet(): Promise<PlaceView>;
  repairStructure(ids: readonly string[]): Promise<RepairView>;
  /** 恢复表样: what would be put back. Writes nothing. */
  lookChanges(): Promise<LookView>;
  /** Puts back what was shown, of these sheets; nothing at all when it has changed since. */
  restoreLook(shown: LookView, sheets: readonly string[]): Promise<void>;
  /** 调整行高, of every sheet; gives their names. */
  fitRows(): Promise<readonly string[]>;
  stamp(): Promise<void>;
  writeParagraph(id: string): Promise<void>;
  /** What last year's workbook, given as the bytes of its file, has for 上年数. Writes nothing. */
  priorYear(file: Uint8Array): Promise<PriorView>;
  /** Writes what was shown as new or changed; nothing at all when a figure has changed since it was shown. */
  takePrior(view: PriorView): Promise<void>;
  /** In the order of the form. */
  units(): Promise<readonly UnitView[]>;
  /** A row in every table that lacks one; gives the name as it was written, with its number. */
  addUnit(name: string): Promise<string>;
  /** In every table; each row keeps its number. Gives the new name as it was taken. */
  renameUnit(from: string, to: string): Promise<string>;
  /** What goes with a unit. Writes nothing. */
  unitRemoval(name: string): Promise<UnitRemovalView>;
  /** Removes what was shown; nothing at all when it has changed since. */
  removeUnit(shown: UnitRemovalView): Promise<void>;
  /** Fires after a person's edits have been checked again, or with what kept them from it; returns a function that stops it. */
  onLive(listener: (view: ReportView) => void, failed: (error: unknown) => void): Promise<() => Promise<void>>;
  /** Fires with the keys of the findings at the cell that was selected. */
  onSelected(listener: (keys: readonly string[]) => void): Promise<() => Promise<void>>;
}
