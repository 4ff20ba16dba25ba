/** Figures of the form that measures are made of: one that the form does not have is a type error. */
import type { Measure, MeasureCard } from "../../../engine/scoring/measures/measure";
import * as quotients from "../../../engine/scoring/measures/ratio";
import type { Term as AnyTerm } from "../../../engine/scoring/measures/terms";
import type { FormCell } from "../schema";

/** "own.target" and "own.actual" are those of the indicator being measured. */
export interface Term extends AnyTerm {
  readonly field: FormCell | "own.target" | "own.actual";
  readonly nothingUnless?: { readonly part: FormCell; readonly other: FormCell };
}

export const ratio: (card: MeasureCard, numerator: readonly Term[], denominator?: readonly Term[]) => Measure =
  quotients.ratio;
