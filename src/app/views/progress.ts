import type { PlaceView } from "./place";

/** One sheet of the form: how much of it is filled in. */
export interface SheetProgressView {
  /** Its tab. */
  readonly sheet: string;
  readonly filled: number;
  /** Blanks that the report waits for. */
  readonly left: number;
  /** The first of them. */
  readonly first?: PlaceView;
  /** How its blanks are filled in: typed, proposed by the rules as self-scores, or written as paragraphs. */
  readonly filledBy: "hand" | "scores" | "paragraphs";
}
