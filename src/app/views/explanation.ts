import type { Explained } from "../../engine/review/finding";

export interface ExplanationInput {
  /** `FindingView.key` */
  readonly key: string;
  readonly reason: string;
  readonly by: string;
}

export interface ExplanationView extends Explained {
  readonly key: string;
  readonly rule: string;
  readonly field: string;
  /** active: covers a finding of today · lapsed: a figure it covered changed · idle: nothing to explain any more */
  readonly state: "active" | "lapsed" | "idle";
}
