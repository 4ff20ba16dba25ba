/** Labelled texts as they are kept: each about one made-up department. */
import type { Figures } from "../../../../src/engine/prose";

export interface Labelled {
  readonly kind: string;
  readonly in: string;
  readonly text: string;
  readonly wrong?: string;
}

/** Texts about one department; several sets may make up a batch of one name. */
export interface LabelledSet {
  readonly name: string;
  readonly of: Figures;
  readonly cases: readonly Labelled[];
}
