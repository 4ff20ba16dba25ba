/** The longest common subsequence of two lists: what stands in both, in the same order. Time and room are the product of their lengths. */

/** `lengths[i][j]`: how much `left` from i on and `right` from j on have in common. */
const lengthsOf = (left: readonly string[], right: readonly string[]): readonly Uint32Array[] => {
  const lengths = Array.from({ length: left.length + 1 }, () => new Uint32Array(right.length + 1));
  for (let i = left.length - 1; i >= 0; i--) {
    const row = lengths[i] ?? new Uint32Array();
    const below = lengths[i + 1] ?? new Uint32Array();
    for (let j = right.length - 1; j >= 0; j--)
      row[j] = left[i] === right[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
  }
  return lengths;
};

/** Index in `left` → index in `right`, rising. */
export const commonSubsequence = (left: readonly string[], right: readonly string[]): ReadonlyMap<number, number> => {
  const lengths = lengthsOf(left, right);
  const common = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  const pairs = new Map<number, number>();
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (left[i] === right[j]) pairs.set(i++, j++);
    else if (common(i + 1, j) >= common(i, j + 1)) i++;
    else j++;
  }
  return pairs;
};
