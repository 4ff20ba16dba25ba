/** What an indicator may earn, with the steps that led there. */
import type { Decimal } from "../../../domain/decimal";

/** One line of the derivation; its words are made at the edge. */
export interface PointsStep {
  readonly id:
    | "executed"
    | "capped"
    | "reached"
    | "short"
    | "exceeded"
    | "late"
    | "onTime"
    | "degree"
    | "deviation"
    | "deducted"
    | "judged";
  readonly data: Readonly<Record<string, string>>;
}

/** Why points cannot be told from what is written. */
export type OpenReason =
  "noTarget" | "noActual" | "several" | "unitsDiffer" | "noFigure" | "words" | "late" | "zeroTarget";

export interface Points {
  /** scored: the points follow, or lie within bounds · open: a person has to say · leftOut: does not apply */
  readonly state: "scored" | "open" | "leftOut";
  readonly low: Decimal;
  readonly high: Decimal;
  readonly why?: OpenReason;
  /** How far beyond (+) or short of (−) the target, in % of it. */
  readonly deviation?: Decimal;
  readonly steps: readonly PointsStep[];
}
