/** What a department changed in its indicators, made to another edition as far as it still applies. */
import type { ScoringBasis } from "../basis";
import type { Edition } from "../edition/edition";
import type { IndicatorRow } from "./columns";
import { changesWeights, departures, made, meets, type Departure } from "./departures";
import { readCriteria } from "./read";
import { rowsOfEdition } from "./write";

export interface CarriedRows {
  /** They can be used as they stand. */
  readonly rows: readonly IndicatorRow[];
  readonly kept: readonly Departure[];
  readonly lost: readonly Departure[];
}

/** `now`: 评价指标 as it stands, which began as `from`. Weights that were shifted among indicators go together or not at all. */
export const carriedRows = (
  now: readonly IndicatorRow[],
  from: Edition,
  to: Edition,
  basis: ScoringBasis,
): CarriedRows => {
  const issued = rowsOfEdition(to);
  const changes = departures(rowsOfEdition(from), now);
  const possible = changes.filter((change) => meets(change, issued));
  const attempts = [
    possible,
    possible.filter((change) => !changesWeights(change)),
    possible.filter(({ kind }) => kind === "own"),
    [],
  ];
  const rowsAfter = (kept: readonly Departure[]): readonly IndicatorRow[] =>
    kept.reduce((rows, change) => made(change, rows), issued);
  const kept = attempts.find((each) => readCriteria(rowsAfter(each), to, basis).ok) ?? [];
  return { rows: rowsAfter(kept), kept, lost: changes.filter((change) => !kept.includes(change)) };
};
