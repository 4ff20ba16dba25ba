import { decimal } from "../../src/domain/decimal";
import { figure, plain, show, type Unit } from "../../src/domain/figure";

test.each<readonly [string, Unit, string]>([
  ["7138.12", "万元", "7138.12 万元"],
  ["7138.1", "万元", "7138.1 万元"],
  ["7138", "万元", "7138 万元"],
  ["0", "万元", "0 万元"],
  ["-89.88", "万元", "-89.88 万元"],
  ["7.1352", "万元", "7.1352 万元"],
  ["30.81", "%", "30.81%"],
  ["100", "%", "100.00%"],
  ["30.813022", "%", "30.81%"],
  ["-8.776", "%", "-8.78%"],
  ["-0.001", "%", "0.00%"],
  ["82", "人", "82 人"],
  ["4.5", "分", "4.5 分"],
])("%s %s is shown as %s", (value, unit, shown) => {
  expect(show(figure(value, unit))).toBe(shown);
});

test.each([
  ["7138.10", "7138.1"],
  ["0.005", "0.01"],
  ["-0.005", "-0.01"],
  ["1e21", "1000000000000000000000"],
  ["2.675", "2.68"],
])("%s is printed %s: half up, no trailing zeros, never in powers of ten", (value, printed) => {
  expect(plain(decimal(value))).toBe(printed);
});

test("a figure keeps the decimals it came with unless told otherwise", () => {
  expect(figure("12.50", "万元").dp).toBe(1);
  expect(figure("12.5", "万元", 2).dp).toBe(2);
});
