/** The result of a check as it is shown. */
import type { FindingView } from "./finding";
import type { ScoreTotals, ScoreView } from "./score";
import type { Verdict } from "../../engine/review/finding";
import type { Tally } from "../../engine/review/ledger";

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

/** What came of a check, as a list of many reports has it: of the scores, the totals. */
export interface VerdictView {
  readonly verdict: Verdict;
  /** One sentence under the verdict. */
  readonly summary: string;
  readonly counts: CheckCounts;
  /** 未能核对: what could not be held against anything, each reason with where it applies. */
  readonly unchecked: readonly { readonly why: string; readonly fields: readonly string[] }[];
  readonly findings: readonly FindingView[];
  /** Why the marks in the sheets are not those of this check, and what to do; absent while they are. */
  readonly unmarked?: string;
  readonly score: ScoreTotals;
  /** Rules that could not run, and which failed rule they wait for. */
  readonly skipped: readonly { readonly rule: string; readonly title: string; readonly because: string }[];
}

/** The same with the scores row by row. */
export interface CheckView extends VerdictView {
  readonly score: ScoreView;
}
