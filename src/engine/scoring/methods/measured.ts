/** The gate in front of every rule that scores a measured value: what to do when there is none. */
import { ZERO } from "../../../domain/decimal";
import type { MeasuredValue, Unmeasured } from "../measures/measure";
import type { Settings } from "../settings";
import { defineRule, type ScoringContext, type RuleDefinition, type RuleKind } from "./kind";
import { type Next, type MethodOutcome, scored } from "./outcome";

export interface MeasuredContext extends Omit<ScoringContext, "measured"> {
  readonly measured: MeasuredValue;
}

type MeasuredDefinition<P> = Omit<RuleDefinition<P>, "reads" | "score" | "next"> & {
  score(params: P, context: MeasuredContext): MethodOutcome;
  next?(params: P, context: MeasuredContext): Next | undefined;
};

const withoutValue = (measured: Unmeasured, context: ScoringContext): MethodOutcome => {
  const { settings, weight } = context;
  if (measured.state === "zeroOverZero" && settings.zeroOverZero === "full")
    return scored(weight, { kind: "noBusiness", fields: measured.fields, points: weight });
  if (measured.state === "overZero" && settings.overZero === "zero")
    return scored(ZERO, { kind: "overZero", fields: measured.fields });
  return { state: "unsure", why: { reason: measured.state, fields: measured.fields, measured } };
};

/** The value to compare with bounds: exact, or as printed where the setting says so. */
export const comparable = (measured: MeasuredValue, settings: Settings): MeasuredValue["value"] =>
  settings.stepOn === "shown" ? measured.value.toDecimalPlaces(measured.dp) : measured.value;

const hasValue = (context: ScoringContext): context is MeasuredContext => context.measured?.state === "value";

/** A rule kind over a measure. Missing input, 0 ÷ 0 and x ÷ 0 never reach the rule itself. */
export const defineMeasuredRule = <P>(definition: MeasuredDefinition<P>): RuleKind =>
  defineRule<P>({
    ...definition,
    reads: "measure",
    settings: [...(definition.settings ?? []), "stepOn", "zeroOverZero", "overZero"],
    score(params, context) {
      if (hasValue(context)) return definition.score(params, context);
      const { measured } = context;
      if (measured !== undefined && measured.state !== "value") return withoutValue(measured, context);
      return { state: "unsure", why: { reason: "missing", fields: [] } };
    },
    next(params, context) {
      return hasValue(context) ? definition.next?.(params, context) : undefined;
    },
  });
