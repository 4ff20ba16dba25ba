/** What the rules about reasons share: the column stands on the form, published sheets leave it empty. */
import type { FindingDraft } from "../../../../engine/review/finding";
import { type FormReads } from "../../schema";
import { scoringInputs } from "./reads";
import type { ScoringSheetRow } from "../../../../engine/standard/scoredSheet";
import { asLeft, asRelated } from "../../../../engine/review/evidence";

/** Fields on which a missing reason turns. */
export const reasonInputs: readonly FormReads[] = [
  "scoring.selfScore",
  "scoring.reason",
  "scoring.weight",
  ...scoringInputs,
];

export const reasonDraft = (row: ScoringSheetRow, messageId: string, data: Record<string, string>): FindingDraft => {
  const proposed = row.proposedReason();
  return {
    messageId,
    at: row.reason,
    data: { indicator: row.name, ...data },
    evidence: [asLeft(row.self), asRelated(row.reason)],
    ...(proposed === undefined ? {} : { suggestion: { cell: row.reason.id, value: proposed } }),
  };
};
