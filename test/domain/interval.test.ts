import fc from "fast-check";
import { decimal, Decimal, sumOf } from "../../src/domain/decimal";
import { figure } from "../../src/domain/figure";
import { addIntervals, agreement, exactly, intervalOf, overlaps, subtractIntervals } from "../../src/domain/interval";

/** What stands behind a rounded amount: 元 to four decimals of 万元. */
const trueAmount = fc.integer({ min: 0, max: 1e9 }).map((n) => new Decimal(n).dividedBy(10000));
const rounded = (value: Decimal) => figure(value.toDecimalPlaces(2), "万元", 2);

test("the true value lies in the interval of its rounded figure", () => {
  fc.assert(
    fc.property(trueAmount, (value) => {
      const { low, high } = intervalOf(rounded(value));
      expect(low.lte(value) && value.lte(high)).toBe(true);
    }),
  );
});

test.each([
  [2, "0.01"],
  [0, "1"],
  [-1, "10"],
  [-2, "100"],
  [-4, "10000"],
])("a figure shown to %i decimals leaves %s open", (dp, width) => {
  const { low, high } = intervalOf(figure("7100", "万元", dp));
  expect(high.minus(low).toFixed()).toBe(width);
});

test("honest rounding is never called wrong: a rounded total agrees with its rounded parts", () => {
  fc.assert(
    fc.property(fc.array(trueAmount, { minLength: 1, maxLength: 30 }), (parts) => {
      const shown = parts.map(rounded);
      const total = rounded(sumOf(parts));
      expect(agreement(total, sumOf(shown.map((f) => f.value)), addIntervals(shown.map(intervalOf)))).not.toBe(
        "differs",
      );
    }),
  );
});

test("a difference is honest with its parts too", () => {
  fc.assert(
    fc.property(trueAmount, trueAmount, (a, b) => {
      const possible = subtractIntervals(intervalOf(rounded(a)), intervalOf(rounded(b)));
      expect(agreement(rounded(a.minus(b)), rounded(a).value.minus(rounded(b).value), possible)).not.toBe("differs");
    }),
  );
});

test.each([
  ["7125.61", ["1270.44", "1010.34", "624.33", "893.75", "3326.76"], "rounding"],
  ["7126.61", ["1270.44", "1010.34", "624.33", "893.75", "3326.76"], "differs"],
  ["7125.62", ["1270.44", "1010.34", "624.33", "893.75", "3326.76"], "equal"],
  ["10.02", ["5", "5"], "differs"],
  ["10.01", ["5", "5"], "rounding"],
] as const)("%s beside the sum of %j: %s", (total, parts, expected) => {
  const shown = parts.map((p) => figure(p, "万元", 2));
  expect(
    agreement(figure(total, "万元", 2), sumOf(shown.map((f) => f.value)), addIntervals(shown.map(intervalOf))),
  ).toBe(expected);
});

test("intervals that only touch overlap, those apart do not", () => {
  expect(overlaps(intervalOf(figure("1.00", "万元", 2)), intervalOf(figure("1.01", "万元", 2)))).toBe(true);
  expect(overlaps(intervalOf(figure("1.00", "万元", 2)), intervalOf(figure("1.02", "万元", 2)))).toBe(false);
  expect(overlaps(exactly(decimal(1)), exactly(decimal(1)))).toBe(true);
});

test("ends are added with ends, and taken from the other end", () => {
  const [a, b] = [
    { low: new Decimal("1.5"), high: new Decimal("2.5") },
    { low: new Decimal("10"), high: new Decimal("12") },
  ];
  const shown = ({ low, high }: { readonly low: Decimal; readonly high: Decimal }) => [low.toFixed(), high.toFixed()];
  expect(shown(addIntervals([a, b]))).toEqual(["11.5", "14.5"]);
  expect(shown(subtractIntervals(b, a))).toEqual(["7.5", "10.5"]);
});
