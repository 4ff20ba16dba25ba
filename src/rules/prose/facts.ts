/** What the rules about prose need: the review of every paragraph against the tables. */
import type { ProseReview } from "../../narrative";

export interface ProseFacts {
  readonly review?: ProseReview;
}
