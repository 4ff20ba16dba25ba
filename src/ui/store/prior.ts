/** Pure questions about 上年数 as shown. */
import type { PriorFigureView, PriorView } from "../../app/views/lastYear";

/** Will be written. */
export const isTaken = ({ found }: PriorFigureView): boolean => found.state === "new" || found.state === "changed";

export const countTaken = (view: PriorView): number => view.figures.filter(isTaken).length;

interface PriorPart {
  readonly name: string;
  readonly figures: readonly PriorFigureView[];
}

/** By part of the form, in the order given. */
export const partsOf = ({ figures }: PriorView): readonly PriorPart[] =>
  [...new Set(figures.map((f) => f.part))].map((name) => ({ name, figures: figures.filter((f) => f.part === name) }));
