import { fieldRef } from "../../schema";
import type { ReportCells } from "../../../../engine/report/cells";
import type { FindingDraft } from "../../../../engine/review/finding";
import { asRelated } from "../../../../engine/review/evidence";

/** One finding for all of them that are blank, naming each. */
export function* blanksAmong(ids: readonly string[], cells: ReportCells): Iterable<FindingDraft> {
  const blank = ids.map((id) => cells.cell(id)).filter((c) => c.state === "blank");
  const [first] = blank;
  if (first === undefined) return;
  const fields = blank.map((c) => `“${fieldRef(c.id).field.label}”`).join("、");
  yield {
    messageId: "blank",
    at: first,
    data: { fields },
    evidence: blank.map(asRelated),
  };
}
