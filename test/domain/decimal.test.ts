import fc from "fast-check";
import { clamp, decimal, Decimal, sumOf } from "../../src/domain/decimal";

const fen = fc.integer({ min: -1e9, max: 1e9 }).map((n) => new Decimal(n).dividedBy(100));

test("a sum of 200 amounts is exact in any order", () => {
  fc.assert(
    fc.property(fc.array(fen, { maxLength: 200 }), (amounts) => {
      const exact = amounts.reduce((t, a) => t + BigInt(a.times(100).toFixed()), 0n);
      expect(sumOf(amounts).times(100).toFixed()).toBe(exact.toString());
      expect(sumOf([...amounts].reverse()).equals(sumOf(amounts))).toBe(true);
    }),
  );
});

test("0.1 + 0.2 is 0.3", () => {
  expect(decimal("0.1").plus("0.2").equals("0.3")).toBe(true);
});

test("halves are rounded up, away from zero, as officers do", () => {
  expect(decimal("2.675").toDecimalPlaces(2).toFixed()).toBe("2.68");
  expect(decimal("-2.675").toDecimalPlaces(2).toFixed()).toBe("-2.68");
});

test("a clamped value lies within its bounds and is the value itself where that lies within", () => {
  fc.assert(
    fc.property(fen, fen, fen, (value, a, b) => {
      const low = Decimal.min(a, b);
      const high = Decimal.max(a, b);
      const clamped = clamp(value, low, high);
      expect(clamped.gte(low) && clamped.lte(high)).toBe(true);
      if (value.gte(low) && value.lte(high)) expect(clamped.equals(value)).toBe(true);
    }),
  );
});

test("what is not a decimal is refused", () => {
  expect(() => decimal("十二")).toThrow();
});
