/** Random choices that come out the same for the same seed (mulberry32, public domain). */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  readonly int: (low: number, high: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  /** `total` cut into `parts` whole numbers, none below zero. */
  readonly cut: (total: number, parts: number) => readonly number[];
}

export const randomOf = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    int,
    pick: (from) => from[int(0, from.length - 1)]!,
    cut: (total, parts) => {
      const at = [0, ...Array.from({ length: parts - 1 }, () => int(0, total)).sort((a, b) => a - b), total];
      return Array.from({ length: parts }, (_, i) => at[i + 1]! - at[i]!);
    },
  };
};
