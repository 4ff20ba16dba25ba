import { decimal } from "../../../../src/domain/decimal";
import { faultsOf, nextResult, outcomeOf, result, ruleOf } from "./helpers";

describe("按比例计分 (kind 12)", () => {
  const most = ruleOf("proportional", { direction: "不高于", base: "100" });
  const least = ruleOf("proportional", { direction: "不低于", base: "90" });

  test.each([
    ["0", "5"],
    ["99.99", "5"],
    ["100", "5"],
    ["125", "4"],
    ["200", "2.5"],
    ["1000", "0.5"],
  ])("not above: %s %% gives %s of 5", (value, points) => {
    expect(result(most, { weight: "5", value })).toBe(points);
  });

  test.each([
    ["100", "10"],
    ["90", "10"],
    ["81", "9"],
    ["45", "5"],
    ["0", "0"],
    ["-20", "0"],
  ])("not below: %s %% gives %s of 10", (value, points) => {
    expect(result(least, { weight: "10", value })).toBe(points);
  });

  test("the standard itself is what would change the score", () => {
    expect([nextResult(most, { weight: "5", value: "125" }), nextResult(least, { weight: "10", value: "45" })]).toEqual(
      ["≤ 100 → 5", "≥ 90 → 10"],
    );
  });

  test("a standard of 0 has no proportion", () => {
    expect(faultsOf("proportional", { direction: "不高于", base: "0" })).toEqual(["参数“标准”必须大于 0"]);
  });
});

describe("按目标完成度 (kind 13)", () => {
  const up = ruleOf("directional", { direction: "正向" });
  const down = ruleOf("directional", { direction: "反向" });
  const own = (target: string, actual: string) => ({
    weight: "8",
    facts: { figures: { "own.x.target": target, "own.x.actual": actual } },
  });

  test.each([
    ["200", "200", "8"],
    ["200", "260", "8"],
    ["200", "199", "7.96"],
    ["200", "100", "4"],
    ["200", "0", "0"],
    ["200", "-5", "0"],
    ["0", "0", "8"],
    ["0", "3", "8"],
  ])("more is better: target %s, actual %s gives %s of 8", (target, actual, points) => {
    expect(result(up, own(target, actual))).toBe(points);
  });

  test.each([
    ["200", "200", "8"],
    ["200", "150", "8"],
    ["200", "250", "6.4"],
    ["200", "400", "4"],
    ["0", "0", "8"],
    ["0", "3", "0"],
  ])("less is better: target %s, actual %s gives %s of 8", (target, actual, points) => {
    expect(result(down, own(target, actual))).toBe(points);
  });

  test.each([
    ["", "3", "unsure:missing"],
    ["3", "", "unsure:missing"],
    ["?", "3", "unsure:unreadable"],
    ["3", "?", "unsure:unreadable"],
    ["-3", "3", "unsure:contradiction"],
  ])("target %j with actual %j is %s", (target, actual, outcome) => {
    expect(result(up, own(target, actual))).toBe(outcome);
  });

  test("what is missing is named", () => {
    expect(outcomeOf(up, own("", "3"))).toEqual({
      state: "unsure",
      why: { reason: "missing", fields: [{ field: "own.x.target", label: "目标值" }] },
    });
  });

  test("the target is what would change the score", () => {
    expect([nextResult(up, own("200", "100")), nextResult(down, own("200", "250"))]).toEqual([
      "≥ 200 → 8",
      "≤ 200 → 8",
    ]);
  });
});

describe("分值乘比率 (kind 14)", () => {
  const rate = ruleOf("rate", {});

  test.each([
    ["0", "0"],
    ["-5", "0"],
    ["1", "0.1"],
    ["97.25", "9.725"],
    ["100", "10"],
    ["130", "10"],
  ])("%s %% of 10 is %s", (value, points) => {
    expect(result(rate, { weight: "10", value })).toBe(points);
  });

  test("a capped rate says so", () => {
    expect(outcomeOf(rate, { weight: "10", value: "130" })).toMatchObject({
      steps: [{ kind: "scaled", capped: true }],
    });
  });

  test("a restated full score must be the weight", () => {
    expect(ruleOf("rate", { full: "20" }).faults(decimal("10"), "")).toEqual(["规则满分 20 分与分值 10 分不一致"]);
  });
});
