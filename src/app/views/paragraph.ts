import type { PlaceView } from "./place";

export interface ParagraphView {
  readonly id: string;
  readonly title: string;
  readonly place?: PlaceView;
  /** The text cut at its figures. */
  readonly parts: readonly {
    readonly text: string;
    readonly state: "plain" | "agrees" | "differs" | "unchecked";
    readonly target?: PlaceView;
    readonly note?: string;
  }[];
  /** The text that the tables determine today, where it is ours to propose and differs from what stands there. */
  readonly proposal?: string;
  /** true when the officer edited our text: the difference must be shown before it is replaced. */
  readonly edited: boolean;
}
