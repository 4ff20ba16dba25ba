/** 更换评分标准, as it is shown before anything is written. */

/** A score or a reason as it was typed, or a change to the indicators in words. */
export interface EditionLine {
  readonly indicator: string;
  readonly shown: string;
}

export interface EditionChangeView {
  readonly edition: string;
  readonly name: string;
  readonly from: string;
  /** Indicators of both, with what was typed and what is different. */
  readonly kept: readonly EditionLine[];
  /** Indicators that only the new edition has. */
  readonly added: readonly string[];
  /** Indicators that only the old edition has, with the scores and reasons that were typed for them. */
  readonly gone: readonly EditionLine[];
  readonly changesKept: readonly EditionLine[];
  readonly changesLost: readonly EditionLine[];
  /** The sheet on which all that goes is written down; absent where nothing goes. */
  readonly record?: string;
}
