/** What an officer may write as 自评得分 of one indicator. */
import { plain } from "../../../../domain/figure";
import { type FormReads } from "../../schema";
import type { Draft } from "../../../../engine/review/finding";
import type { ScoredRow } from "../../../../engine/standard/scoredSheet";
import { sheetInputs } from "./reads";

export const selfInputs: readonly FormReads[] = ["scoring.selfScore", "scoring.weight", ...sheetInputs];

const points = (row: ScoredRow): string => (row.self.state === "filled" ? plain(row.self.value.value, 4) : "");

export const atSelfScore = (row: ScoredRow, messageId: string, data: Record<string, string> = {}): Draft => ({
  messageId,
  at: row.self,
  data: { indicator: row.name, self: points(row), ...data },
  evidence: [{ cell: row.self, role: "left" }],
});
