/** Everything the pane shows, as one immutable value. */
import type { ProblemCode } from "../../app/ports";
import type { AdaptView, IndicatorEditView, TrialView } from "../../app/views/adapt";
import type { EditionChangeView } from "../../app/views/edition";
import type { EditionChoice } from "../../app/views/install";
import type { LookView, StructureFault } from "../../app/views/structure";
import type { AfterLastYearView, PriorView } from "../../app/views/lastYear";
import type { ExplanationView } from "../../app/views/explanation";
import type { ParagraphView } from "../../app/views/paragraph";
import type { StampView } from "../../app/views/stamp";
import type {
  LastYearFile,
  LastYearProjectsView,
  ProjectRemovalView,
  ProjectsView,
  ProjectView,
} from "../../app/views/projects";
import type { TransferView } from "../../app/views/transfer";
import type { UnitRemovalView, UnitView } from "../../app/views/units";
import type { WordFileView, WordView } from "../../app/views/word";
import type { ChartView } from "../../app/views/charts";
import type { CheckView } from "../../app/views/check";
import type { SheetProgressView } from "../../app/views/progress";
import type { WorkbookState } from "../../app/views/report";

import type { Language } from "../texts/language";
import { defaultPreferences, type Preferences } from "./preferences";

export type Screen = "overview" | "findings" | "score" | "analysis" | "prose" | "records";

/** What a finding asks of the officer, nothing more once it is explained; the pane sorts and filters by it. */
export type FindingState = "must" | "todo" | "explain" | "unsure" | "explained" | "notice";

export interface FindingFilter {
  readonly kind: FindingState | "all";
  /** One of groupNames, or "" for every group. */
  readonly group: string;
  /** Code of one rule, or "" for every rule. */
  readonly rule: string;
  readonly text: string;
}

export type ScoreFilter = "all" | "blank" | "differs" | "deducted" | "unsure" | "room";

/** The one form that is open inside a finding, an indicator or a paragraph. */
export type Panel =
  | { readonly kind: "explain" | "apply"; readonly key: string }
  | { readonly kind: "takeAll" }
  | { readonly kind: "settings" }
  | { readonly kind: "diff"; readonly paragraph: string }
  | { readonly kind: "prior"; readonly view: PriorView }
  | { readonly kind: "word"; readonly view: WordView }
  | { readonly kind: "wordFile"; readonly project?: ProjectView; readonly made?: WordFileView }
  | { readonly kind: "transfer"; readonly made?: { readonly view: TransferView; readonly name: string } }
  | {
      readonly kind: "adapt";
      readonly view: AdaptView;
      readonly edit: IndicatorEditView;
      readonly values: readonly string[];
      readonly trial: TrialView;
    }
  | { readonly kind: "after"; readonly view: AfterLastYearView; readonly file: Uint8Array }
  | { readonly kind: "edition"; readonly choices: readonly EditionChoice[]; readonly view?: EditionChangeView }
  | { readonly kind: "look"; readonly shown: LookView }
  | {
      readonly kind: "projects";
      readonly projects: ProjectsView;
      readonly removal?: ProjectRemovalView;
      /** As read from the file, before it is written. */
      readonly lastYear?: { readonly file: LastYearFile; readonly view: LastYearProjectsView };
    }
  | { readonly kind: "units"; readonly units: readonly UnitView[]; readonly removal?: UnitRemovalView };

export interface Status {
  readonly text: string;
  readonly tone: "calm" | "good" | "attention";
}

/** An explanation as far as it is written. */
export interface Draft {
  readonly reason: string;
  readonly by: string;
}

export interface PaneProblem {
  readonly code: ProblemCode;
  readonly what: string;
  readonly why: string;
  readonly next: string;
  /** Runs the action that failed once more. */
  readonly retry: () => Promise<void>;
}

export interface PaneState {
  readonly screen: Screen;
  /** undefined until the workbook has been looked at. */
  readonly workbook: WorkbookState | undefined;
  /** What is broken in the structure of the form; empty while nothing is. */
  readonly faults: readonly StructureFault[];
  readonly check: CheckView | undefined;
  /** true once 生成评分表 was run since the pane opened and no self-score changed after it. */
  readonly scoreSheetMade: boolean;
  readonly explanations: readonly ExplanationView[];
  readonly stamp: StampView | undefined;
  /** undefined until a report has been read. */
  readonly paragraphs: readonly ParagraphView[] | undefined;
  /** What is filled in and what is left, sheet by sheet; empty until a report has been read. */
  readonly progress: readonly SheetProgressView[];
  /** true once the printable result was made since the pane opened. */
  readonly resultSheetMade: boolean;
  readonly charts: readonly ChartView[];
  /** Whether they can be drawn in the workbook too; undefined until that was asked. */
  readonly nativeCharts: boolean | undefined;
  readonly filter: FindingFilter;
  readonly scoreFilter: ScoreFilter;
  /** How many findings are drawn. */
  readonly shown: number;
  /** Keys of the findings at the cell selected in the sheet. */
  readonly selected: readonly string[];
  /** Key of the one finding that is open; the others are lines. */
  readonly opened: string | undefined;
  readonly panel: Panel | undefined;
  /** Explanations that are being written, by the keys of their findings: kept while something else is looked at. */
  readonly drafts: Readonly<Record<string, Draft>>;
  /** The name last signed under an explanation; kept only while the pane is open. */
  readonly signer: string;
  readonly preferences: Preferences;
  /** false when this browser did not keep them. */
  readonly preferencesKept: boolean;
  /** The language that the pane speaks now. */
  readonly language: Language;
  /** What is being done, while it is being done. */
  readonly busy: string | undefined;
  /** Stops it, where it may be stopped. */
  readonly stop: (() => void) | undefined;
  /** Breaks off what is being done; absent where that cannot be. */
  readonly cancel: { readonly label: string; readonly run: () => void } | undefined;
  /** A reading waits until the officer has left the cell that is being edited. */
  readonly waiting: boolean;
  readonly status: Status;
  readonly problem: PaneProblem | undefined;
}

/** Hundreds of findings stay smooth when they are drawn in slices of this size. */
export const SLICE = 100;

export const noFilter: FindingFilter = { kind: "all", group: "", rule: "", text: "" };

export const initialState: PaneState = {
  screen: "overview",
  workbook: undefined,
  faults: [],
  check: undefined,
  scoreSheetMade: false,
  explanations: [],
  stamp: undefined,
  paragraphs: undefined,
  progress: [],
  resultSheetMade: false,
  charts: [],
  nativeCharts: undefined,
  filter: noFilter,
  scoreFilter: "all",
  shown: SLICE,
  selected: [],
  opened: undefined,
  panel: undefined,
  drafts: {},
  signer: "",
  preferences: defaultPreferences,
  preferencesKept: true,
  language: "zh",
  busy: undefined,
  stop: undefined,
  cancel: undefined,
  waiting: false,
  status: { text: "", tone: "calm" },
  problem: undefined,
};
