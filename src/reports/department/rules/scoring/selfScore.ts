/** What an officer may write as 自评得分 of one indicator. */
import { plain } from "../../../../domain/figure";
import { type FormReads } from "../../schema";
import type { FindingDraft } from "../../../../engine/review/finding";
import type { ScoringSheetRow } from "../../../../engine/standard/scoredSheet";
import { asLeft } from "../../../../engine/review/evidence";
import { sheetInputs } from "./reads";

export const selfInputs: readonly FormReads[] = ["scoring.selfScore", "scoring.weight", ...sheetInputs];

const points = (row: ScoringSheetRow): string => (row.self.state === "filled" ? plain(row.self.value.value, 4) : "");

export const atSelfScore = (
  row: ScoringSheetRow,
  messageId: string,
  data: Record<string, string> = {},
): FindingDraft => ({
  messageId,
  at: row.self,
  data: { indicator: row.name, self: points(row), ...data },
  evidence: [asLeft(row.self)],
});
