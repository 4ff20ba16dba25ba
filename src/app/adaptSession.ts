/** 调整指标: what the pane may ask for about one indicator of 评价指标. */
import type { PlaceView } from "./views";

interface IndicatorParam {
  readonly word: string;
  readonly value: string;
}

/** One indicator of 评价指标 as labelled fields. */
export interface IndicatorEdit {
  readonly id: string;
  readonly level3: string;
  readonly text: string;
  readonly weight: string;
  readonly rule: string;
  readonly params: readonly IndicatorParam[];
  readonly measure: string;
}

export interface AdaptView {
  readonly edit: IndicatorEdit;
  /** Kinds of rule to choose from, each with a printed rule of its kind. */
  readonly kinds: readonly { readonly name: string; readonly example: string }[];
  readonly measures: readonly string[];
  /** Three values of the measure to begin the trial with; none where nothing is measured. */
  readonly values: readonly string[];
}

export interface TrialView {
  readonly faults: readonly string[];
  /** By value, as typed; "—" where the rule gives no points. */
  readonly points: readonly { readonly value: string; readonly points: string }[];
}

export interface AdaptSession {
  /** As it stands in its row. */
  indicator(id: string): Promise<AdaptView>;
  /** The same with another weight and the rule that matches it, or with the parameters of another kind of rule. */
  matching(edit: IndicatorEdit, change: { readonly weight: string } | { readonly rule: string }): IndicatorEdit;
  /** What the indicator would give at these values of its measure. Writes nothing. */
  tryIndicator(edit: IndicatorEdit, values: readonly string[]): Promise<TrialView>;
  /** Writes the indicator into its row of 评价指标; refused where it could not be used. Gives the row's place. */
  adaptIndicator(edit: IndicatorEdit): Promise<PlaceView | undefined>;
}
