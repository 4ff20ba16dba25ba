/** The whole reading of a report's prose: verdict by verdict, and figure by figure. */
import type { ProseParagraph } from "../source";
import type { ClaimVerdict, Differs, Unchecked } from "./verdict";

/** One figure of a paragraph with the state the pane colours it by. */
export interface FigureMark {
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
  readonly state: ClaimVerdict["state"];
  /** Index of the deciding verdict in `verdicts`. */
  readonly verdict: number;
  /** Where to jump from the figure. */
  readonly fields: readonly string[];
}

export interface ProseReview {
  readonly paragraphs: readonly ProseParagraph[];
  /** In order of place. Every figure that is not a date, an ordinal or a name has at least one. */
  readonly verdicts: readonly ClaimVerdict[];
  readonly differences: readonly Differs[];
  /** 未核对: listed and counted, never a finding. */
  readonly unchecked: readonly Unchecked[];
  /** Of every figure; worked out when a pane that colours them asks. */
  readonly marks: readonly FigureMark[];
}
