import fc from "fast-check";
import { showIn } from "../../../src/app/present/amount";
import { AMOUNT_UNITS, type AmountUnit } from "../../../src/app/views/amount";
import { decimal } from "../../../src/domain/decimal";
import { figure } from "../../../src/domain/figure";

test.each<[string, AmountUnit, string]>([
  ["2195.62", "万元", "2195.62 万元"],
  ["2195.62", "元", "21956200 元"],
  ["2195.62", "亿元", "0.219562 亿元"],
  ["0.01", "元", "100 元"],
  ["0.000049", "元", "0.49 元"],
  ["10000", "亿元", "1 亿元"],
  ["-3", "元", "-30000 元"],
  ["0", "亿元", "0 亿元"],
])("%s 万元 in %s is %s", (value, unit, shown) => {
  expect(showIn(figure(value, "万元"), unit)).toBe(shown);
});

test("whatever the unit, it is the same amount", () => {
  const ofOneYuan: Readonly<Record<AmountUnit, string>> = { 元: "1", 万元: "10000", 亿元: "100000000" };
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.nat({ max: 6 }), (digits, dp) => {
      const amount = figure(decimal(digits.toString()).div(decimal("10").pow(dp)), "万元", dp);
      for (const unit of AMOUNT_UNITS) {
        const [shown = ""] = showIn(amount, unit).split(" ");
        expect(decimal(shown).times(ofOneYuan[unit]).eq(amount.value.times("10000"))).toBe(true);
      }
    }),
  );
});
