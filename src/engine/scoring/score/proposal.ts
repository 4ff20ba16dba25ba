/** A score by the rule, offered to the officer. Nothing takes it over by itself. */
import type { Decimal } from "../../../domain/decimal";
import { proposedReason } from "../steps/reasonWords";
import type { ScoredRow } from "./row";

interface ScoreProposal {
  readonly indicator: string;
  readonly score: Decimal;
  /** A 扣分原因 for the points lost; absent at full points. */
  readonly reason?: string;
}

/** undefined where a person judges or the rule cannot tell. */
export const proposalOf = ({ indicator, rulePoints, weight, steps }: ScoredRow): ScoreProposal | undefined => {
  if (rulePoints === undefined) return undefined;
  const reason = rulePoints.lt(weight) ? proposedReason(steps) : undefined;
  return { indicator: indicator.id, score: rulePoints, ...(reason === undefined ? {} : { reason }) };
};
