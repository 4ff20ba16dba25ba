/** One indicator under one set of answers to the open questions. */
import type { Decimal } from "../../../domain/decimal";
import type { Indicator } from "../edition/edition";
import type { Facts } from "../facts";
import type { Measured, ShownTerm } from "../measures/measure";
import type { ScoringContext } from "../methods/kind";
import { isNotApplicable, scoreNotApplicable } from "../methods/notApplicable";
import type { Next, MethodOutcome } from "../methods/outcome";
import type { Settings } from "../settings";
import type { Step } from "../steps/step";

export interface Applying {
  readonly indicator: Indicator;
  /** Full points, after groups. */
  readonly weight: Decimal;
  readonly facts: Facts;
  readonly self: Decimal | undefined;
}

interface Applied {
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

/** What the rule would make of figures that it was not asked about. */
export interface SetAside {
  readonly points: Decimal;
  readonly steps: readonly Step[];
  /** Of a measure, what it would be made of. */
  readonly terms: readonly ShownTerm[];
}

/** An indicator marked 不适用 that the report has figures for. Where there was nothing this year, or a list costs nothing, it is no contradiction. */
export const setAsideOf = ({ indicator, weight, facts, self }: Applying, settings: Settings): SetAside | undefined => {
  const { id, measure, rule, text } = indicator;
  if (!isNotApplicable(facts, id)) return undefined;
  const measured = measure?.evaluate({ facts, settings, indicator: id });
  if (measured !== undefined && measured.state !== "value") return undefined;
  const outcome = rule.score({ indicator: id, weight, facts, settings, ruleText: text, measured, self });
  if (outcome.state !== "points") return undefined;
  const isNothing = measured === undefined || measured.numerator.every(({ value, minus }) => minus || value.isZero());
  if (isNothing && outcome.points.gte(weight)) return undefined;
  const terms = measured === undefined ? [] : [...measured.numerator, ...measured.denominator];
  return { points: outcome.points, steps: outcome.steps, terms };
};

/** What would earn more, where the rule gave points short of the weight. */
export const nextOf = ({ outcome, context }: Applied, { indicator, weight }: Applying): Next | undefined =>
  outcome.state === "points" && outcome.points.lt(weight) ? indicator.rule.next(context) : undefined;
