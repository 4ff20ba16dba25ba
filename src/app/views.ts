/** What the pane and the command line show: sentences, addresses, figures as text. Made by app/, never parsed back. */
import type { EvidenceRole, Explained, Level, Outcome, Suggestion, Verdict } from "../engine/review/finding";
import type { Tally } from "../engine/review/ledger";
import type { Area } from "../workbook/model";

export interface PlaceView {
  readonly sheet: string;
  readonly area: Area;
  /** "收支情况!B7" */
  readonly address: string;
}

export interface EvidenceView {
  /** Path in the report: "income.rows.0.total". */
  readonly cell: string;
  /** In the form's words: "年度收入情况 · 1、局机关 · 收入合计". */
  readonly field: string;
  /** The same in its parts: table, row where there are several, column. */
  readonly fieldParts: readonly string[];
  readonly role: EvidenceRole;
  readonly shown: string;
  readonly place?: PlaceView;
  /** In a document instead of a workbook: "表 2 第 5 行第 3 列". */
  readonly where?: string;
}

export interface SuggestionView extends Omit<Suggestion, "also"> {
  readonly label: string;
  /** Where several cells are written together: all of them, as they are and as they will be. */
  readonly lines?: readonly string[];
  /** The whole text as it stands, where only a part of it changes. */
  readonly was?: string;
  /** Where several findings propose corrections of this text: all of them in one step. */
  readonly together?: { readonly keys: readonly string[]; readonly value: string };
}

export interface FindingView {
  readonly key: string;
  /** Stable code that officers quote: "勾稽.收入.合计". */
  readonly rule: string;
  /** Short name of the rule. */
  readonly title: string;
  /** Heading to group under: "收支情况", "评分表" … */
  readonly group: string;
  readonly level: Level;
  readonly outcome: Outcome;
  readonly explainable: boolean;
  /** One or two sentences with both sides. */
  readonly message: string;
  readonly basis: string;
  readonly cell: string;
  readonly field: string;
  readonly place?: PlaceView;
  /** In a document instead of a workbook: "表 2 第 5 行第 3 列", "第 12 段". */
  readonly where?: string;
  /** Where its sheet comes when the form is filled, whatever the tab is called now; -1 for what stands on no sheet. */
  readonly sheetOrder: number;
  readonly evidence: readonly EvidenceView[];
  readonly suggestion?: SuggestionView;
  readonly explanation?: Explained;
}

export interface IndicatorView {
  readonly id: string;
  /** 一级 / 二级 / 三级指标 */
  readonly path: readonly [string, string, string];
  readonly ruleText: string;
  readonly weight: string;
  /** The measured value as text ("91.11%"), absent where nothing is measured. */
  readonly value?: string;
  /** Points by the rule; absent when it cannot be judged. */
  readonly ruleScore?: string;
  readonly selfScore?: string;
  readonly reason?: string;
  /** Derivation in officers' language, one step a line. */
  readonly steps: readonly string[];
  /** Where the printed rule leaves a choice: the answers not taken that would give other points. */
  readonly otherReadings: readonly { readonly question: string; readonly answer: string; readonly points: string }[];
  /** Why no rule score could be given and what to fill in. */
  readonly unsure?: string;
  readonly proposedReason?: string;
  /** What would give the next step up (issue: "what would change the score"). */
  readonly nextStep?: string;
  readonly place?: PlaceView;
}

export interface ScoreView {
  readonly edition: string;
  readonly editionName: string;
  readonly selfTotal: string;
  readonly ruleTotal?: string;
  readonly weightTotal: string;
  readonly grade: string;
  readonly indicators: readonly IndicatorView[];
}

/** Of the ledger, in 项: every figure, tie, score row and claim of the prose; those that are 不适用 were not looked at. Of the findings, in 条: what is still open. */
export interface CheckCounts extends Tally {
  /** agrees + differs + unchecked */
  readonly checked: number;
  readonly must: number;
  /** Those of `must` that a 审核说明 may answer. */
  readonly mustOrExplain: number;
  /** 待填: parts and fields that are not filled in yet. */
  readonly todo: number;
  readonly explain: number;
  readonly unsure: number;
}

export interface CheckView {
  readonly verdict: Verdict;
  /** One sentence under the verdict. */
  readonly summary: string;
  readonly counts: CheckCounts;
  /** 未能核对: what could not be held against anything, each reason with where it applies. */
  readonly unchecked: readonly { readonly why: string; readonly fields: readonly string[] }[];
  readonly findings: readonly FindingView[];
  /** Why the marks in the sheets are not those of this check, and what to do; absent while they are. */
  readonly unmarked?: string;
  readonly score: ScoreView;
  /** Rules that could not run, and which failed rule they wait for. */
  readonly skipped: readonly { readonly rule: string; readonly title: string; readonly because: string }[];
}

/** One sheet of the form: how much of it is filled in. */
export interface SheetProgressView {
  /** Its tab. */
  readonly sheet: string;
  readonly filled: number;
  /** Blanks that the report waits for. */
  readonly left: number;
  /** The first of them. */
  readonly first?: PlaceView;
  /** How its blanks are filled in: typed, proposed by the rules as self-scores, or written as paragraphs. */
  readonly filledBy: "hand" | "scores" | "paragraphs";
}

export interface BarView {
  readonly label: string;
  readonly shown: string;
  /** Of the longest bar, in percent. */
  readonly length: string;
  readonly negative: boolean;
  /** Of the whole: "30.81%". */
  readonly share?: string;
  readonly place?: PlaceView;
}

export interface ChartView {
  readonly id: string;
  readonly title: string;
  readonly bars: readonly BarView[];
  /** What the bars are parts of. */
  readonly whole?: BarView;
  /** Nothing is filled in yet. */
  readonly empty: boolean;
}

/** What is open: no form of ours, a report, or one of which cells cannot be found. */
export type WorkbookState =
  | { readonly kind: "empty" }
  | { readonly kind: "installed"; readonly department: string; readonly year: string }
  | { readonly kind: "damaged"; readonly what: string };
