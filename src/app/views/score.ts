/** The scores of a report as they are shown. */
import type { FurtherLine, FurtherScore } from "../../engine/report/furtherScore";
import type { PlaceView } from "./place";

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
  /** What would give the next step up and so change the score. */
  readonly nextStep?: string;
  readonly place?: PlaceView;
}

/** A line of a project's self-evaluation. */
export interface ProjectLineView extends Omit<FurtherLine, "at"> {
  readonly place?: PlaceView;
}

export interface ProjectScoreView extends Omit<FurtherScore, "lines"> {
  readonly lines: readonly ProjectLineView[];
}

export interface ScoreTotals {
  readonly edition: string;
  readonly editionName: string;
  readonly selfTotal: string;
  readonly ruleTotal?: string;
  readonly weightTotal: string;
  readonly grade: string;
  /** What made the total another than the sum of the self-scores, one step a line. */
  readonly totalSteps: readonly string[];
}

export interface ScoreView extends ScoreTotals {
  readonly indicators: readonly IndicatorView[];
  /** In the order of their numbers. */
  readonly projects: readonly ProjectScoreView[];
}

/** A self-score that the rules propose for an indicator; nothing is written before it is taken over. */
export interface ProposedScore {
  readonly indicator: string;
  readonly score: string;
  readonly reason?: string;
}
