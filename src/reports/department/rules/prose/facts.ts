/** What the rules about prose need: the review of every paragraph against the tables. */
import type { ProseReview } from "../../../../engine/prose";

export interface ProseFacts {
  readonly review?: ProseReview;
}
