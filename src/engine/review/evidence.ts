/** A cell as evidence of a finding: what it is about, what that is held against, an addend, or what belongs to it. */
import type { CellRef, DraftEvidence, EvidenceRole } from "./finding";

const inRole =
  (role: EvidenceRole) =>
  (cell: CellRef): DraftEvidence => ({ cell, role });

export const asLeft = inRole("left");
export const asRight = inRole("right");
export const asTerm = inRole("term");
export const asRelated = inRole("related");
