/** A cell as evidence of a finding: what it is about, what that is held against, an addend, what belongs to it, or a text and what is quoted of it. */
import type { CellRef, DraftEvidence, EvidenceRole } from "./finding";

const inRole =
  (role: EvidenceRole) =>
  (cell: CellRef): DraftEvidence => ({ cell, role });

export const asLeft = inRole("left");
export const asRight = inRole("right");
export const asTerm = inRole("term");
export const asRelated = inRole("related");

/** `shown`: the words that are meant, where it is not all of the text. */
export const asQuote = (cell: CellRef, shown?: string): DraftEvidence =>
  shown === undefined ? { cell, role: "quote" } : { cell, role: "quote", shown };
