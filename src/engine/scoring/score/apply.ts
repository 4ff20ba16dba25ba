/** One indicator under one set of answers to the open questions. */
import type { Decimal } from "../../../domain/decimal";
import type { Indicator } from "../edition/edition";
import type { Facts } from "../facts";
import type { Measured } from "../measures/measure";
import type { ScoringContext } from "../methods/kind";
import { isNotApplicable, scoreNotApplicable } from "../methods/notApplicable";
import type { Next, MethodOutcome } from "../methods/outcome";
import type { Settings } from "../settings";

export interface Applying {
  readonly indicator: Indicator;
  /** Full points, after groups. */
  readonly weight: Decimal;
  readonly facts: Facts;
  readonly self: Decimal | undefined;
}

export interface Applied {
  readonly outcome: MethodOutcome;
  readonly measured: Measured | undefined;
  readonly context: ScoringContext;
}

/** Measures, then applies the rule; an indicator marked 不适用 is never measured. */
export const applyRule = ({ indicator, weight, facts, self }: Applying, settings: Settings): Applied => {
  const { id, measure, rule, text } = indicator;
  const isAsked = !isNotApplicable(facts, id);
  const measured = isAsked ? measure?.evaluate({ facts, settings, indicator: id }) : undefined;
  const context: ScoringContext = { indicator: id, weight, facts, settings, ruleText: text, measured, self };
  const outcome = isAsked ? rule.score(context) : scoreNotApplicable(id, weight, settings);
  return { outcome, measured, context };
};

/** What would earn more, where the rule gave points short of the weight. */
export const nextOf = ({ outcome, context }: Applied, { indicator, weight }: Applying): Next | undefined =>
  outcome.state === "points" && outcome.points.lt(weight) ? indicator.rule.next(context) : undefined;
