/** Several rows share one weight; a row not selected leaves its share to the others, in their proportion. */
import { type Decimal, sumOf } from "../../../../domain/decimal";

/** Full points of each selected member; shares are those printed or agreed, and add up to the pool when all are selected. */
export const poolWeights = (pool: Decimal, shares: ReadonlyMap<string, Decimal>): ReadonlyMap<string, Decimal> => {
  const all = sumOf(shares.values());
  return new Map([...shares].map(([id, share]) => [id, all.equals(pool) ? share : pool.times(share).dividedBy(all)]));
};
