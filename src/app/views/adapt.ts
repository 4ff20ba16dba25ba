/** 调整指标: one indicator as it is shown and tried. */

interface IndicatorParam {
  readonly word: string;
  readonly value: string;
}

/** One indicator of 评价指标 as labelled fields. */
export interface IndicatorEditView {
  readonly id: string;
  readonly level3: string;
  readonly text: string;
  readonly weight: string;
  readonly rule: string;
  readonly params: readonly IndicatorParam[];
  readonly measure: string;
}

export interface AdaptView {
  readonly edit: IndicatorEditView;
  /** Kinds of rule to choose from, each with a printed rule of its kind, and how its parameters are asked for, by their words. */
  readonly kinds: readonly {
    readonly name: string;
    readonly example: string;
    readonly labels: Readonly<Record<string, string>>;
  }[];
  readonly measures: readonly string[];
  /** Three values of the measure to begin the trial with; none where nothing is measured. */
  readonly values: readonly string[];
}

export interface TrialView {
  readonly faults: readonly string[];
  /** By value, as typed; "—" where the rule gives no points. */
  readonly points: readonly { readonly value: string; readonly points: string }[];
}
