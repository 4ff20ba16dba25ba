/** One row of the scoring sheet with everything that can be said about it. */
import type { Decimal } from "../../../domain/decimal";
import type { Indicator } from "../edition/edition";
import type { Facts } from "../facts";
import type { Measured } from "../measures/measure";
import type { Next, MethodOutcome, Unsure } from "../methods/outcome";
import { type Bound, contains } from "../range";
import { type Settings, withChanges } from "../settings";
import type { Step } from "../steps/step";
import { type Applying, applyRule, nextOf, type SetAside, setAsideOf } from "./apply";
import { asPrinted, otherRuleReadings, type RuleReading } from "./readings";
import type { SelfScore } from "./self";

export interface ScoredRow {
  readonly indicator: Indicator;
  /** Full points of the row, after groups. */
  readonly weight: Decimal;
  /** points: by the rule · judged: a person gives them · unsure: cannot be told · leftOut: not selected in its group. */
  readonly state: "points" | "judged" | "unsure" | "leftOut";
  readonly measured?: Measured | undefined;
  /** Points by the rule, as they are printed. */
  readonly rulePoints?: Decimal | undefined;
  /** Where a person gives the points: from and to. */
  readonly range?: { readonly low: Bound; readonly high: Bound } | undefined;
  readonly self?: Decimal | undefined;
  readonly reason?: string | undefined;
  readonly steps: readonly Step[];
  /** Worked out when somebody asks: what the row would come to under the answers that were not taken. */
  readonly otherReadings: () => readonly RuleReading[];
  readonly unsure?: Unsure | undefined;
  /** The self-score is below full, or differs from the rule in either direction, or leaves its range. */
  readonly reasonRequired: boolean;
  /** What would earn the next points up. */
  readonly next?: Next | undefined;
  /** Marked 不适用 although there are figures for it. */
  readonly setAside?: SetAside | undefined;
}

const noReadings = (): readonly RuleReading[] => [];

const wholeSteps = (steps: readonly Step[], measured: Measured | undefined): readonly Step[] => {
  const above = measured?.state === "value" && measured.measure.partOfWhole === true && measured.value.gt(100);
  return above ? [...steps, { kind: "aboveWhole", measured }] : steps;
};

const strays = (self: Decimal, outcome: MethodOutcome): boolean => {
  if (outcome.state === "points") return !self.equals(asPrinted(outcome.points));
  return outcome.state === "judged" && !contains(outcome, self);
};

const needsReason = ({ indicator, weight, self }: Applying, outcome: MethodOutcome): boolean =>
  indicator.reason === "belowFull" && self !== undefined && (self.lt(weight) || strays(self, outcome));

/** `settings` are the edition's; the indicator's own answers go on top. */
export const scoreRow = (
  indicator: Indicator,
  weight: Decimal,
  facts: Facts,
  settings: Settings,
  { score: self, reason }: SelfScore,
): ScoredRow => {
  const applying: Applying = { indicator, weight, facts, self };
  const answers = withChanges(settings, indicator.settings);
  const applied = applyRule(applying, answers);
  const { outcome, measured } = applied;
  const points = outcome.state === "points" ? outcome.points : undefined;
  return {
    indicator,
    weight,
    self,
    reason,
    measured,
    state: outcome.state,
    unsure: outcome.state === "unsure" ? outcome.why : undefined,
    rulePoints: points === undefined ? undefined : asPrinted(points),
    range: outcome.state === "judged" ? { low: outcome.low, high: outcome.high } : undefined,
    steps: outcome.state === "unsure" ? [] : wholeSteps(outcome.steps, measured),
    otherReadings: points === undefined ? noReadings : () => otherRuleReadings(applying, answers, points),
    reasonRequired: needsReason(applying, outcome),
    next: nextOf(applied, applying),
    setAside: points === undefined ? undefined : setAsideOf(applying, answers),
  };
};

/** A row that its group does not score. */
export const leaveOut = (indicator: Indicator, weight: Decimal, group: string, own: SelfScore): ScoredRow => ({
  indicator,
  weight,
  self: own.score,
  reason: own.reason,
  state: "leftOut",
  steps: [{ kind: "leftOut", group }],
  otherReadings: noReadings,
  reasonRequired: false,
});

/** A row whose group waits for a choice. */
export const undecided = (indicator: Indicator, weight: Decimal, why: Unsure, own: SelfScore): ScoredRow => ({
  indicator,
  weight,
  self: own.score,
  reason: own.reason,
  state: "unsure",
  unsure: why,
  steps: [],
  otherReadings: noReadings,
  reasonRequired: false,
});
