/** The officer's own scores and reasons, by indicator id. They are never replaced by the rules, only set beside them. */
import type { Decimal } from "../../../domain/decimal";
import { type Facts, rowText, usedRows } from "../facts";

export interface SelfScore {
  readonly score?: Decimal | undefined;
  readonly reason?: string | undefined;
}

export type SelfScores = ReadonlyMap<string, SelfScore>;

/** From the scoring table of a report: id, selfScore, reason. A score that cannot be read counts as not given. */
export const selfScoresOf = (facts: Facts): SelfScores => {
  const scores = new Map<string, SelfScore>();
  for (const row of usedRows(facts, "scoring")) {
    const id = rowText(row, "id");
    const score = row.cells["selfScore"];
    const reason = rowText(row, "reason");
    if (id === undefined) continue;
    scores.set(id, {
      score: score?.state === "filled" && typeof score.value !== "string" ? score.value.value : undefined,
      reason: reason === "" ? undefined : reason,
    });
  }
  return scores;
};
