/** Figures of the form that measures are made of: one that the form does not have is a type error. */
import type { Measure, MeasureCard } from "../../../engine/scoring/measures/measure";
import * as quotients from "../../../engine/scoring/measures/ratio";
import type { FigureTerm as AnyTerm } from "../../../engine/scoring/measures/terms";
import { cellIdOf, termsOf, type FormCell, type FormField } from "../schema";

/** "own.target" and "own.actual" are those of the indicator being measured. */
export interface FormTerm extends AnyTerm {
  readonly field: FormCell | "own.target" | "own.actual";
  readonly nothingUnless?: { readonly part: FormCell; readonly other: FormCell };
}

export const ratio: (card: MeasureCard, numerator: readonly FormTerm[], denominator?: readonly FormTerm[]) => Measure =
  quotients.ratioMeasure;

/** A figure of a ratio as a measure names it. */
type Named = Omit<FormTerm, "field" | "minus" | "size">;

/** What a ratio of the form is worked out of, declared in 比率测算 alone: the first figure and the last, under the names of the measure. */
export const figuresOf = (id: FormField, first: Named, last: Named): readonly [FormTerm, FormTerm] => {
  const fields = termsOf(id);
  const [above, below] = [fields[0], fields.at(-1)];
  if (above === undefined || below === undefined) throw new Error(`${id} is no ratio of the form`);
  return [
    { field: cellIdOf(above), ...first },
    { field: cellIdOf(below), ...last },
  ];
};
