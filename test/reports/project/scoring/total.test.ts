import fc from "fast-check";
import { decimal, HUNDRED, ZERO } from "../../../../src/domain/decimal";
import { capAt, executionPoints, executionRate } from "../../../../src/reports/project/scoring/execution";
import { totalOf, type Given } from "../../../../src/reports/project/scoring/total";
import { standards } from "../../../../src/reports/project/standards";

const [national, platform = national] = standards;
const row = (weight: string, score: string, leftOut = false): Given => ({
  weight: decimal(weight),
  score: decimal(score),
  leftOut,
});

test.each([
  ["100", "90", "9.00"],
  ["100", "100", "10.00"],
  ["100", "120", "10.00"],
  ["100", "0", "0.00"],
  ["100", "-5", "0.00"],
  ["3", "1", "3.33"],
])("of %s, %s spent earns %s of 10", (budget, spent, points) => {
  const rate = executionRate(decimal(budget), decimal(spent));
  expect(rate === undefined ? "no rate" : executionPoints(decimal(10), rate).toFixed(2)).toBe(points);
});

test("without a budget there is no rate", () => {
  expect(executionRate(ZERO, decimal(5))).toBeUndefined();
});

test.each([
  ["49.99", "59"],
  ["50", "69"],
  ["60", "79"],
  ["79.99", "89"],
  ["80", "100"],
])("at a rate of %s the whole may score %s", (rate, most) => {
  expect(capAt(decimal(rate), platform.caps).toFixed()).toBe(most);
  expect(capAt(decimal(rate), national.caps).toFixed()).toBe("100");
});

test("the total is the sum, with its grade", () => {
  const { sum, total, grade, cappedAt } = totalOf([row("10", "8"), row("90", "81.5")], decimal(80), national);
  expect([sum.toFixed(), total.toFixed(), grade?.code, cappedAt]).toEqual(["89.5", "89.5", "良", undefined]);
});

test("where indicators do not apply the rest is brought to 100, if the standard says so", () => {
  const rows = [row("10", "10"), row("70", "70"), row("20", "0", true)];
  expect(totalOf(rows, decimal(100), platform).total.toFixed()).toBe("100");
  expect(totalOf(rows, decimal(100), national).total.toFixed()).toBe("80");
});

test("a low rate holds the total down, and without a rate nothing does", () => {
  const rows = [row("10", "4"), row("90", "90")];
  expect(totalOf(rows, decimal(40), platform)).toMatchObject({ total: decimal(59), cappedAt: decimal(59) });
  expect(totalOf(rows, undefined, platform).total.toFixed()).toBe("94");
});

test("a total lies between 0 and 100 where no score is above its weight", () => {
  const rows = fc.array(
    fc.record({
      weight: fc.integer({ min: 1, max: 20 }),
      part: fc.integer({ min: 0, max: 100 }),
      leftOut: fc.boolean(),
    }),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(rows, fc.integer({ min: 0, max: 120 }), fc.constantFrom(...standards), (given, rate, standard) => {
      const { total } = totalOf(
        given.map(({ weight, part, leftOut }) => ({
          weight: decimal(weight),
          score: leftOut ? ZERO : decimal(weight).times(part).dividedBy(100),
          leftOut,
        })),
        decimal(rate),
        standard,
      );
      expect(total.gte(ZERO) && total.lte(HUNDRED)).toBe(true);
    }),
  );
});
