import { decimal } from "../../../../src/domain/decimal";
import { faultsOf, nextResult, result, ruleOf } from "./helpers";

const surplus = ruleOf("comparison", { none: "3", within: "2", over: "0", limit: "上年结转" });
const carriedIn = (amount: string) => ({ figures: { "income.sum.carriedIn": amount } });

describe("两数比较 (kind 7)", () => {
  test.each([
    ["0", "100", "3"],
    ["0.004", "100", "3"],
    ["0.005", "100", "2"],
    ["0.01", "100", "2"],
    ["99.99", "100", "2"],
    ["100", "100", "2"],
    ["100.01", "100", "0"],
    ["0.01", "0", "0"],
  ])("%s left against %s carried in gives %s", (value, limit, points) => {
    expect(result(surplus, { weight: "3", value, unit: "万元", facts: carriedIn(limit) })).toBe(points);
  });

  test("nothing left needs no limit", () => {
    expect(result(surplus, { weight: "3", value: "0", unit: "万元" })).toBe("3");
  });

  test("something left without the limit cannot be judged", () => {
    expect(result(surplus, { weight: "3", value: "12.51", unit: "万元" })).toBe("unsure:missing");
  });

  test("an overspent department is not what the rule speaks of", () => {
    expect(result(surplus, { weight: "3", value: "-12.51", unit: "万元", facts: carriedIn("100") })).toBe(
      "unsure:contradiction",
    );
  });

  test.each([
    ["150", "≤ 100 → 2"],
    ["100", "= 0 → 3"],
    ["50", "= 0 → 3"],
    ["0", undefined],
  ])("from %s the next is %s", (value, next) => {
    expect(nextResult(surplus, { weight: "3", value, unit: "万元", facts: carriedIn("100") })).toBe(next);
  });

  test("without the limit nothing is next", () => {
    expect(nextResult(surplus, { weight: "3", value: "12.51", unit: "万元" })).toBeUndefined();
  });

  test("the best state must be the weight, and the limit a measure", () => {
    expect(surplus.faults(decimal("4"), "")).toEqual(["规则满分 3 分与分值 4 分不一致"]);
    expect(faultsOf("comparison", { none: "3", within: "2", over: "0", limit: "去年的钱" })).toEqual([
      "参数“对比”应为测算指标的名称，现为“去年的钱”",
    ]);
  });
});
