import { decimal } from "../../../../src/domain/decimal";
import { exactly } from "../../../../src/domain/interval";
import { agreesWith } from "../../../../src/engine/prose/check/tolerance";
import type { Hedge } from "../../../../src/engine/prose/read/claim";

const says = (hedge: Hedge, printed: string, actual: string): boolean => {
  const value = decimal(printed);
  const known = decimal(actual);
  const digits = { paragraph: "prose.scale", start: 0, end: printed.length, quote: printed };
  return agreesWith(
    { form: "amount", value, dp: value.decimalPlaces(), unit: "万元", scale: decimal(1), digits, hedge },
    { state: "known", id: "x", value: known, unit: "万元", dp: 2, possible: () => exactly(known), fields: [] },
  );
};

test.each<[string, Hedge, string, readonly string[], readonly string[]]>([
  ["约", "about", "7100", ["7000", "7138.12", "7200"], ["6999.99", "7200.01", "7290"]],
  ["约", "about", "0.7", ["0.6", "0.75", "0.8"], ["0.59", "0.81", "0.89"]],
  ["余", "over", "7100", ["7100", "7138.12", "7199.99"], ["7099.99", "7200", "7290"]],
  ["近", "nearly", "7200", ["7200", "7138.12", "7100.01"], ["7200.01", "7100", "7010"]],
])("%s (%s) %s allows one of its last place, and no more", (_, hedge, printed, right, wrong) => {
  expect(right.filter((actual) => !says(hedge, printed, actual))).toEqual([]);
  expect(wrong.filter((actual) => says(hedge, printed, actual))).toEqual([]);
});
