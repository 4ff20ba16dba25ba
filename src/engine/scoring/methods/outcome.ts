/** What applying a rule comes to. */
import { type Decimal, ZERO } from "../../../domain/decimal";
import type { LabelledField } from "../facts";
import type { Measured, MeasuredValue } from "../measures/measure";
import type { Bound } from "../range";
import type { Relation, Step } from "../steps/step";

/** Why a row has no points by rule. Never silently full, never silently 0. */
export interface Unsure {
  readonly reason:
    | "missing" // cells to be filled in
    | "unreadable" // cells that hold something else
    | "contradiction" // figures that cannot both be right
    | "countedTwice" // one figure seems to hold the other already
    | "zeroOverZero" // no such business, and the setting leaves it to a person
    | "overZero" // a figure over nothing
    | "outside" // the value lies in no band
    | "noStatement" // a list is empty and nothing says that there was nothing to list
    | "notApplicable" // marked so, and the setting leaves it to a person
    | "notChosen"; // one of two indicators has to be chosen
  /** What to fill in or look at. */
  readonly fields: readonly LabelledField[];
  readonly measured?: Measured;
}

export type MethodOutcome =
  | { readonly state: "points"; readonly points: Decimal; readonly steps: readonly Step[] }
  /** A person gives the points, within these bounds. */
  | { readonly state: "judged"; readonly low: Bound; readonly high: Bound; readonly steps: readonly Step[] }
  | { readonly state: "unsure"; readonly why: Unsure };

/** What would earn more: a value of the measure, a target met, items fulfilled, fewer cases. */
export type Next =
  | {
      readonly kind: "value";
      readonly measured: MeasuredValue;
      readonly relation: Relation;
      readonly bound: Decimal;
      readonly points: Decimal;
    }
  | {
      readonly kind: "actual";
      readonly field: LabelledField;
      readonly relation: "≥" | "≤";
      readonly bound: Decimal;
      readonly points: Decimal;
    }
  | { readonly kind: "items"; readonly items: readonly string[]; readonly points: Decimal }
  | { readonly kind: "fewer"; readonly what: "occurrences" | "late"; readonly to: Decimal; readonly points: Decimal };

/** Judged freely from 0 to the weight. */
export const freely = (weight: Decimal): MethodOutcome => ({
  state: "judged",
  low: { value: ZERO, included: true },
  high: { value: weight, included: true },
  steps: [{ kind: "judged", weight }],
});

export const scored = (points: Decimal, ...steps: readonly Step[]): MethodOutcome => ({
  state: "points",
  points,
  steps,
});
export const unsure = (reason: Unsure["reason"], fields: readonly LabelledField[]): MethodOutcome => ({
  state: "unsure",
  why: { reason, fields },
});
