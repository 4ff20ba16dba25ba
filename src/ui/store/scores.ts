/** Pure questions about the indicators: where self-score and rule differ, what may be taken over. Scores are compared as printed. */
import type { ProposedScore } from "../../app/views/score";
import type { IndicatorView, ScoreView } from "../../app/views/score";
import type { ScoreFilter } from "./state";

/** "3.0" and "3" are the same score. */
const canonical = (score: string): string => (score.includes(".") ? score.replace(/\.?0+$/, "") : score);

export const sameScore = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined ? canonical(a) === canonical(b) : a === b;

/** The department has not scored it yet. */
export const isBlank = (i: IndicatorView): boolean => i.selfScore === undefined;

/** No points to count towards the rules' total: neither the rule's, nor the department's where the rule leaves them to it. */
export const isWaiting = (i: IndicatorView): boolean =>
  i.ruleScore === undefined && (i.unsure !== undefined || isBlank(i));

/** The rule gives a score and the department's own is another, or missing. */
export const differs = (i: IndicatorView): boolean => i.ruleScore !== undefined && !sameScore(i.ruleScore, i.selfScore);

export const isDeducted = (i: IndicatorView): boolean => i.selfScore !== undefined && !sameScore(i.selfScore, i.weight);

const lacksReason = (i: IndicatorView): boolean => (i.reason ?? "").trim() === "";

/** What one click on 采用 would write: the rule's score with its reason, or only the missing reason; undefined when nothing is proposed. */
export const proposalFor = (i: IndicatorView): ProposedScore | undefined => {
  const reason = lacksReason(i) && i.proposedReason !== undefined ? { reason: i.proposedReason } : {};
  if (i.ruleScore !== undefined && differs(i)) return { indicator: i.id, score: i.ruleScore, ...reason };
  if (i.selfScore !== undefined && "reason" in reason) return { indicator: i.id, score: i.selfScore, ...reason };
  return undefined;
};

/** Every score that differs from the rule's; reasons alone are taken over one by one. */
export const proposedScores = (score: ScoreView): readonly ProposedScore[] =>
  score.indicators.filter(differs).flatMap((i) => proposalFor(i) ?? []);

const TESTS: Readonly<Record<ScoreFilter, (i: IndicatorView) => boolean>> = {
  all: () => true,
  blank: isBlank,
  differs: (i) => !isBlank(i) && differs(i),
  deducted: isDeducted,
  unsure: (i) => i.unsure !== undefined,
  // What the rules know that the next step up would take.
  room: (i) => i.nextStep !== undefined,
};

export const filterIndicators = (score: ScoreView, filter: ScoreFilter): readonly IndicatorView[] =>
  score.indicators.filter(TESTS[filter]);

export interface Branch {
  readonly name: string;
  readonly indicators: readonly IndicatorView[];
}

/** By 一级 (0) or 二级指标 (1), in the order of the rubric. */
export const branches = (indicators: readonly IndicatorView[], level: 0 | 1): readonly Branch[] =>
  [...new Set(indicators.map(({ path }) => path[level]))].map((name) => ({
    name,
    indicators: indicators.filter(({ path }) => path[level] === name),
  }));
