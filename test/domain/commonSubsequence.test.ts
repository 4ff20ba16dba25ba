import fc from "fast-check";
import { commonSubsequence } from "../../src/domain/commonSubsequence";

test.each([
  ["", "", []],
  [
    "abc",
    "abc",
    [
      [0, 0],
      [1, 1],
      [2, 2],
    ],
  ],
  [
    "abcd",
    "bd",
    [
      [1, 0],
      [3, 1],
    ],
  ],
  ["ab", "ba", [[1, 0]]],
  ["abc", "xyz", []],
] as const)("%s and %s", (left, right, pairs) => {
  expect([...commonSubsequence([...left], [...right])]).toEqual(pairs);
});

const words = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 8 });

/** Every choice of some of the items, in their order. */
const choices = ([first, ...rest]: readonly string[]): readonly string[] =>
  first === undefined ? [""] : choices(rest).flatMap((chosen) => [chosen, first + chosen]);

test("pairs what is the same, rising on both sides, and no more can be paired", () => {
  fc.assert(
    fc.property(words, words, (left, right) => {
      const pairs = [...commonSubsequence(left, right)];
      const inRight = new Set(choices(right));
      const longest = Math.max(...choices(left).flatMap((chosen) => (inRight.has(chosen) ? [chosen.length] : [])));
      expect(pairs).toHaveLength(longest);
      expect(pairs.every(([i, j]) => left[i] === right[j])).toBe(true);
      expect(pairs.every(([i, j], n) => n === 0 || (i > pairs[n - 1]![0] && j > pairs[n - 1]![1]))).toBe(true);
    }),
  );
});
