/** One row of the scoring sheet with everything that can be said about it. */
import type { Decimal } from "../../../domain/decimal";
import type { Indicator } from "../edition/edition";
import type { Facts } from "../facts";
import type { Measured } from "../measures/measure";
import type { Next, MethodOutcome, Unsure } from "../methods/outcome";
import { type Bound, contains } from "../range";
import { type Settings, withChanges } from "../settings";
import type { Step } from "../steps/step";
import { type Applying, applyRule, nextOf } from "./apply";
import { otherRuleReadings, type RuleReading } from "./readings";
import type { SelfScore } from "./self";

export interface ScoredRow {
  readonly indicator: Indicator;
  /** Full points of the row, after groups. */
  readonly weight: Decimal;
  /** points: by the rule · judged: a person gives them · unsure: cannot be told · leftOut: not selected in its group. */
  readonly state: "points" | "judged" | "unsure" | "leftOut";
  readonly measured?: Measured;
  /** Points by the rule, at two decimals, so that the printed points add up to the printed total. */
  readonly rulePoints?: Decimal;
  /** Where a person gives the points: from and to. */
  readonly range?: { readonly low: Bound; readonly high: Bound };
  readonly self?: Decimal;
  readonly reason?: string;
  readonly steps: readonly Step[];
  /** Worked out when somebody asks: what the row would come to under the answers that were not taken. */
  readonly otherReadings: () => readonly RuleReading[];
  readonly unsure?: Unsure;
  /** The self-score is below full, or differs from the rule in either direction, or leaves its range. */
  readonly reasonRequired: boolean;
  /** What would earn the next points up. */
  readonly next?: Next;
}

const SCORE_DP = 2;

const noReadings = (): readonly RuleReading[] => [];

const wholeSteps = (steps: readonly Step[], measured: Measured | undefined): readonly Step[] => {
  const above = measured?.state === "value" && measured.measure.partOfWhole === true && measured.value.gt(100);
  return above ? [...steps, { kind: "aboveWhole", measured }] : steps;
};

const strays = (self: Decimal, outcome: MethodOutcome): boolean => {
  if (outcome.state === "points") return !self.equals(outcome.points.toDecimalPlaces(SCORE_DP));
  return outcome.state === "judged" && !contains(outcome, self);
};

const needsReason = ({ indicator, weight, self }: Applying, outcome: MethodOutcome): boolean =>
  indicator.reason === "belowFull" && self !== undefined && (self.lt(weight) || strays(self, outcome));

type Result = Pick<ScoredRow, "state" | "rulePoints" | "range" | "steps" | "otherReadings" | "unsure">;

const resultOf = (
  outcome: MethodOutcome,
  applying: Applying,
  settings: Settings,
  measured: Measured | undefined,
): Result => {
  if (outcome.state === "unsure") return { state: "unsure", unsure: outcome.why, steps: [], otherReadings: noReadings };
  const steps = wholeSteps(outcome.steps, measured);
  if (outcome.state === "judged")
    return { state: "judged", range: { low: outcome.low, high: outcome.high }, steps, otherReadings: noReadings };
  return {
    state: "points",
    rulePoints: outcome.points.toDecimalPlaces(SCORE_DP),
    steps,
    otherReadings: () => otherRuleReadings(applying, settings, outcome.points),
  };
};

const selfPart = ({ score, reason }: SelfScore): Pick<ScoredRow, "self" | "reason"> => ({
  ...(score === undefined ? {} : { self: score }),
  ...(reason === undefined ? {} : { reason }),
});

/** `settings` are the edition's; the indicator's own answers go on top. */
export const scoreRow = (
  indicator: Indicator,
  weight: Decimal,
  facts: Facts,
  settings: Settings,
  own: SelfScore,
): ScoredRow => {
  const applying: Applying = { indicator, weight, facts, ...(own.score === undefined ? {} : { self: own.score }) };
  const answers = withChanges(settings, indicator.settings);
  const applied = applyRule(applying, answers);
  const next = nextOf(applied, applying);
  return {
    indicator,
    weight,
    ...selfPart(own),
    ...(applied.measured === undefined ? {} : { measured: applied.measured }),
    ...resultOf(applied.outcome, applying, answers, applied.measured),
    reasonRequired: needsReason(applying, applied.outcome),
    ...(next === undefined ? {} : { next }),
  };
};

/** A row that its group does not score. */
export const leaveOut = (indicator: Indicator, weight: Decimal, group: string, own: SelfScore): ScoredRow => ({
  indicator,
  weight,
  ...selfPart(own),
  state: "leftOut",
  steps: [{ kind: "leftOut", group }],
  otherReadings: noReadings,
  reasonRequired: false,
});

/** A row whose group waits for a choice. */
export const undecided = (indicator: Indicator, weight: Decimal, why: Unsure, own: SelfScore): ScoredRow => ({
  indicator,
  weight,
  ...selfPart(own),
  state: "unsure",
  unsure: why,
  steps: [],
  otherReadings: noReadings,
  reasonRequired: false,
});
