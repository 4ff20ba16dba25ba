/**
 * Everything the task pane can ask for, in the words of the officer's work. The pane knows this interface and views/, nothing below.
 * Every method may throw a Problem (ports.ts), whose text is fit to be shown as it is.
 *
 * A query reads and changes nothing: those that say so, and those that show what may be done next. A command changes what is shown and
 * no content: marks, selection, heights of rows. Every other method is a mutation: it reads the workbook anew before it writes.
 */
import type { ChangeWatch, InstallWatch } from "./ports";
import type { AdaptView, IndicatorEditView, TrialView } from "./views/adapt";
import type { EditionChangeView } from "./views/edition";
import type { ExplanationInput } from "./views/explanation";
import type { AppliedView } from "./views/finding";
import type { EditionChoice, InstallOptions, Installed } from "./views/install";
import type { AfterLastYearView, PriorView } from "./views/lastYear";
import type { PlaceView } from "./views/place";
import type { FittedView, PrintView } from "./views/print";
import type { LastYearFile, LastYearProjectsView, ProjectRemovalView, ProjectsView } from "./views/projects";
import type { ReportView } from "./views/report";
import type { ProposedScore, ScoreView } from "./views/score";
import type { LookView, RepairView } from "./views/structure";
import type { TransferOptions, TransferView } from "./views/transfer";
import type { UnitRemovalView, UnitView } from "./views/units";
import type { WordExportOptions, WordFileView, WordUse, WordView } from "./views/word";

/** Beginning a report. */
interface InstallSession {
  /** Those valid in the year first, the newest of each place before the older. */
  editions(year: string): readonly EditionChoice[];
  install(options: InstallOptions, watch?: InstallWatch): Promise<Installed>;
  /** What a new year's report takes from last year's workbook, given as the bytes of its file. Writes nothing. */
  afterLastYear(file: Uint8Array): Promise<AfterLastYearView>;
  /** Installs what was shown of the same file. */
  installAfter(file: Uint8Array, options: InstallOptions, watch?: InstallWatch): Promise<Installed>;
  /** Installs the sample, with its figures. */
  installSample(watch?: InstallWatch): Promise<Installed>;
}

/** Checking it, and what stays between checks. */
interface CheckSession {
  /** Reads and checks, and marks nothing; undefined where no form is installed. */
  look(): Promise<ReportView | undefined>;
  /** Reads, checks, marks. Writes nothing but our marks; where they cannot be made, `unmarked` says why. Aborted before it marks, it marks nothing and fails. */
  check(signal?: AbortSignal): Promise<ReportView>;
  clearMarks(): Promise<void>;
  /**
   * 打印前清除标记: takes the marks off, merges rows that were inserted as the form has them, ends pages where no heading is left alone, and adds
   * sheets that print tables which go on over pages.
   */
  prepareToPrint(): Promise<PrintView>;
  explain(input: ExplanationInput): Promise<void>;
  /** Applies the proposal of one finding, or in one step those of several that correct the same text. */
  applySuggestion(...keys: readonly string[]): Promise<AppliedView>;
  /** Writes the printable 校验结果 tab. */
  makeResultSheet(): Promise<PlaceView>;
  stamp(): Promise<void>;
  /**
   * Fires after edits have been checked again, or with what kept them from it; returns a function that stops it. `byPerson`: not while a use case was
   * at work, whose own writes a host may tell as edits.
   */
  onLive(
    listener: (view: ReportView, byPerson: boolean) => void,
    failed: (error: unknown) => void,
  ): Promise<() => Promise<void>>;
  /** Fires with the keys of the findings at the cell that was selected. */
  onSelected(listener: (keys: readonly string[]) => void): Promise<() => Promise<void>>;
  locate(place: PlaceView): Promise<void>;
  /** Also shows the related cells of a finding. */
  locateFinding(key: string): Promise<void>;
}

/** The scoring sheet. */
interface ScoreSession {
  makeScoreSheet(): Promise<{
    readonly place: PlaceView;
    readonly score: ScoreView;
    readonly notes: readonly string[];
  }>;
  takeOver(scores: readonly ProposedScore[]): Promise<void>;
}

/** 分析: figures as charts in the workbook itself. */
export interface AnalysisSession {
  /** Whether the program around the workbook draws charts. */
  canDrawCharts(): Promise<boolean>;
  /** Writes the 分析 tab, over the one that was made before; refused where it holds anything of somebody's. */
  makeAnalysisSheet(): Promise<PlaceView>;
}

/** 更换评分标准. */
interface EditionSession {
  /** Every edition but the one in use, those valid in the report's year first. */
  otherEditions(): Promise<readonly EditionChoice[]>;
  /** What another edition keeps, adds and takes away. Writes nothing. */
  editionChange(edition: string): Promise<EditionChangeView>;
  /** Changes to it as was shown; nothing at all when what it tells of has changed since. What goes is written on a sheet of its own. */
  changeEdition(shown: EditionChangeView): Promise<{ readonly place: PlaceView; readonly notes: readonly string[] }>;
}

/** Texts and figures that others determine. */
interface FillSession {
  writeParagraph(id: string): Promise<void>;
  /** What last year's workbook, given as the bytes of its file, has for 上年数. Writes nothing. */
  priorYear(file: Uint8Array): Promise<PriorView>;
  /** Writes what was shown as new or changed; nothing at all when a figure has changed since it was shown. */
  takePrior(view: PriorView): Promise<void>;
}

/** Structure, look and rows of the form. */
interface ShapeSession {
  /** Cancelled, it has changed nothing. */
  repairStructure(ids: readonly string[], watch?: ChangeWatch): Promise<RepairView>;
  /** 恢复表样: what would be put back. Writes nothing. */
  lookChanges(): Promise<LookView>;
  /** Puts back what was shown, of these sheets; nothing at all when it has changed since. */
  restoreLook(shown: LookView, sheets: readonly string[]): Promise<void>;
  /** 调整行高, of every sheet. */
  fitRows(): Promise<FittedView>;
}

/** The units of the department. */
interface UnitSession {
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
}

/** 项目支出绩效自评表: one for each project. */
export interface ProjectSession {
  projects(): Promise<ProjectsView>;
  /** A blank self-evaluation on a sheet of its own, and a line in 项目汇总; gives the sheet's place. */
  addProject(name: string): Promise<PlaceView>;
  /** The projects of last year's workbook, given as the bytes of its file. Writes nothing. */
  projectsOfLastYear(file: LastYearFile): Promise<LastYearProjectsView>;
  /** Adds those that were shown and are not there yet, without results; gives their sheets. Nothing at all when it has changed since. */
  addLastYear(file: LastYearFile, shown: LastYearProjectsView): Promise<readonly string[]>;
  /** What goes with a project. Writes nothing. */
  projectRemoval(number: number): Promise<ProjectRemovalView>;
  /** Removes what was shown; nothing at all when it has changed since. */
  removeProject(shown: ProjectRemovalView): Promise<void>;
  /** A query: the bytes of what the budget system exported, with the projects' results in them. */
  transfer(file: Uint8Array, options: TransferOptions): Promise<TransferView>;
}

/** 调整指标. */
interface AdaptSession {
  /** As it stands in its row. */
  indicator(id: string): Promise<AdaptView>;
  /** The same with another weight and the rule that matches it, or with the parameters of another kind of rule. */
  matching(edit: IndicatorEditView, change: { readonly weight: string } | { readonly rule: string }): IndicatorEditView;
  /** What the indicator would give at these values of its measure. Writes nothing. */
  tryIndicator(edit: IndicatorEditView, values: readonly string[]): Promise<TrialView>;
  /** Writes the indicator into its row of 评价指标; refused where it could not be used. Gives the row's place. */
  adaptIndicator(edit: IndicatorEditView): Promise<PlaceView | undefined>;
}

/** Word reports: taking one in, and writing one out. */
interface WordSession {
  /** What the document, given as the bytes of its file, has for the open workbook. Writes nothing. */
  readWord(file: Uint8Array, use: WordUse): Promise<WordView>;
  /** Writes what was shown as new or changed in these parts; nothing at all when a cell has changed since it was shown. False when it was cancelled: nothing was written. */
  takeWord(view: WordView, parts: readonly string[], watch?: ChangeWatch): Promise<boolean>;
  exportWord(options: WordExportOptions): Promise<WordFileView>;
}

export interface Session
  extends
    InstallSession,
    CheckSession,
    ScoreSession,
    AnalysisSession,
    FillSession,
    ShapeSession,
    UnitSession,
    ProjectSession,
    AdaptSession,
    EditionSession,
    WordSession {}
