/**
 * How a score came about, as data: kinds, figures and fields. Sentences are made in render.ts only.
 * Points are exact; percentages are percentage points.
 */
import type { Decimal } from "../../../domain/decimal";
import type { LabelledField } from "../facts";
import type { MeasuredValue } from "../measures/measure";
import type { Range } from "../range";
import type { Settings } from "../settings";

export type Relation = "≤" | "≥" | "=" | "<" | ">";

export type Step =
  /** The value meets the standard: full points. */
  | {
      readonly kind: "met";
      readonly measured: MeasuredValue;
      readonly relation: Relation;
      readonly bound: Decimal;
      readonly points: Decimal;
    }
  /** All-or-nothing and the standard is not met. */
  | { readonly kind: "notMet"; readonly measured: MeasuredValue; readonly relation: Relation; readonly bound: Decimal }
  | {
      readonly kind: "stepped";
      readonly measured: MeasuredValue;
      readonly direction: "above" | "below";
      readonly bound: Decimal;
      /** How far from the bound, in the unit of the measure. */
      readonly distance: Decimal;
      readonly size: Decimal;
      readonly mode: Settings["stepMode"];
      readonly count: Decimal;
      readonly deduct: Decimal;
      /** What was taken off; less than count × deduct where the weight was used up. */
      readonly deducted: Decimal;
      readonly exhausted: boolean;
      readonly points: Decimal;
    }
  | { readonly kind: "band"; readonly measured: MeasuredValue; readonly range: Range; readonly points: Decimal }
  | { readonly kind: "equal"; readonly measured: MeasuredValue; readonly to: Decimal; readonly points: Decimal }
  /** weight × over ÷ under, at most the weight. */
  | {
      readonly kind: "scaled";
      readonly measured: MeasuredValue;
      readonly weight: Decimal;
      readonly over: Decimal;
      readonly under: Decimal;
      readonly capped: boolean;
      readonly points: Decimal;
    }
  | {
      readonly kind: "target";
      readonly direction: "up" | "down";
      readonly actual: Decimal;
      readonly target: Decimal;
      readonly weight: Decimal;
      readonly capped: boolean;
      readonly points: Decimal;
    }
  | {
      readonly kind: "compared";
      readonly amount: MeasuredValue;
      readonly limit?: MeasuredValue;
      readonly outcome: "none" | "within" | "over";
      readonly points: Decimal;
    }
  | {
      readonly kind: "items";
      readonly met: readonly string[];
      readonly unmet: readonly { readonly mark: string; readonly text: string; readonly points: Decimal }[];
      readonly points: Decimal;
    }
  | {
      readonly kind: "occurrences";
      readonly count: Decimal;
      readonly deduct: Decimal;
      readonly deducted: Decimal;
      readonly points: Decimal;
    }
  | {
      readonly kind: "late";
      readonly tested: number;
      readonly late: readonly LateFund[];
      readonly excused: readonly string[];
      readonly deduct: Decimal;
      readonly deducted: Decimal;
      readonly points: Decimal;
    }
  | { readonly kind: "noFunds"; readonly points: Decimal }
  | { readonly kind: "noBusiness"; readonly fields: readonly LabelledField[]; readonly points: Decimal }
  | { readonly kind: "overZero"; readonly fields: readonly LabelledField[] }
  | { readonly kind: "notApplicable"; readonly points: Decimal }
  | { readonly kind: "leftOut"; readonly group: string }
  | {
      readonly kind: "tier";
      readonly tier: string;
      readonly range: Range;
      readonly low: Decimal;
      readonly high: Decimal;
    }
  | { readonly kind: "judged"; readonly weight: Decimal }
  /** Above 100 % of something that should not exceed it: scored, but worth a second look. */
  | { readonly kind: "aboveWhole"; readonly measured: MeasuredValue }
  | {
      readonly kind: "overshoot";
      readonly indicator: string;
      readonly rate: Decimal;
      readonly limit: Decimal;
      readonly deduct: Decimal;
    }
  | {
      readonly kind: "cap";
      readonly measured: MeasuredValue;
      readonly range: Range;
      readonly cap: Decimal;
      readonly before: Decimal;
    }
  | { readonly kind: "explain"; readonly measured: MeasuredValue; readonly bound: Decimal };

export interface LateFund {
  readonly name: string;
  /** The words of the dates it missed. */
  readonly missed: readonly string[];
}
