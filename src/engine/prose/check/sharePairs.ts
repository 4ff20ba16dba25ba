/** What may be a share of what: pairs of figures that the form has. */
import type { Decimal } from "../../../domain/decimal";
import type { Figures } from "../source";
import { isBase, shareOf } from "./tolerance";
import { isKnown, valueOf } from "./value";
import type { Known } from "./value";

export interface SharePair {
  readonly part: Known;
  readonly base: Known;
}

export const percentIn = ({ part, base }: SharePair): Decimal => shareOf(part, base).value;

/** One after the other: the first is right as a rule. */
export function* pairsOf(parts: readonly Known[], bases: readonly Known[]): Generator<SharePair> {
  for (const part of parts) for (const base of bases) if (isBase(base)) yield { part, base };
}

export const firstOf = (pairs: Iterable<SharePair>, fits: (pair: SharePair) => boolean): SharePair | undefined => {
  for (const pair of pairs) if (fits(pair)) return pair;
  return undefined;
};

/** Other wholes the share might have been taken of; never the part itself, never one smaller than the part. */
export function* otherPairs(figures: Figures, parts: readonly Known[], not: readonly string[]): Generator<SharePair> {
  const bases = figures.lexicon.quantities.bases
    .filter((id) => !not.includes(id))
    .map((id) => valueOf(figures, id))
    .filter(isKnown);
  for (const part of parts)
    yield* pairsOf(
      [part],
      bases.filter((base) => part.id !== base.id && part.value.lt(base.value)),
    );
}
