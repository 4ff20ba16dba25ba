import { result, nextResult, ruleOf, outcomeOf, faultsOf } from "./helpers";
import { decimal } from "../../../../src/domain/decimal";

const above = ruleOf("stepAbove", { base: "100", size: "1", deduct: "0.5" });
const below = ruleOf("stepBelow", { base: "100", size: "1", deduct: "0.1" });
const card = ruleOf("threshold", { reach: "50", deduct: "0.2" });

describe("超过扣分 (kind 1)", () => {
  test.each([
    ["0", "5"],
    ["91.11", "5"],
    ["99.999", "5"],
    ["100", "5"],
    ["100.0000000001", "5"],
    ["100.4", "5"],
    ["100.999", "5"],
    ["101", "4.5"],
    ["101.999", "4.5"],
    ["104", "3"],
    ["104.7", "3"],
    ["109.99", "0.5"],
    ["110", "0"],
    ["144.53", "0"],
    ["100000", "0"],
    ["-3", "5"],
  ])("%s %% gives %s of 5", (value, points) => {
    expect(result(above, { weight: "5", value })).toBe(points);
  });

  test.each([
    ["100.4", "5", "4.8", "4.5"],
    ["104.7", "3", "2.65", "2.5"],
    ["109.99", "0.5", "0.005", "0"],
    ["144.53", "0", "0", "0"],
    ["104", "3", "3", "3"],
  ])("the three readings of %s %% are %s, %s, %s", (value, floor, linear, ceil) => {
    const points = ["floor", "linear", "ceil"].map((stepMode) =>
      result(above, { weight: "5", value, settings: { stepMode } }),
    );
    expect(points).toEqual([floor, linear, ceil]);
  });

  test("a quotient that does not end still steps as the whole it stands for", () => {
    const thirds = decimal("312").dividedBy("3").toFixed(38);
    const justShort = decimal("103.9999999999999").toFixed();
    expect([result(above, { weight: "5", value: thirds }), result(above, { weight: "5", value: justShort })]).toEqual([
      "3",
      "3",
    ]);
  });

  test("stepping on the shown value takes the two printed decimals", () => {
    const given = { weight: "5", value: "101.996" };
    expect([result(above, given), result(above, { ...given, settings: { stepOn: "shown" } })]).toEqual(["4.5", "4"]);
  });

  test("the step says how far, how many and how much", () => {
    const outcome = outcomeOf(above, { weight: "5", value: "144.53" });
    expect(outcome).toMatchObject({
      state: "points",
      steps: [{ kind: "stepped", direction: "above", exhausted: true, mode: "floor" }],
    });
  });

  test.each([
    ["109.99", false],
    ["110", false],
    ["111", true],
  ])("at %s %% 扣完为止 is said only where more was due than there is to deduct: %s", (value, exhausted) => {
    expect(outcomeOf(above, { weight: "5", value })).toMatchObject({ steps: [{ exhausted }] });
  });

  test.each([
    ["104.7", "< 104 → 3.5"],
    ["100.4", undefined],
    ["101", "< 101 → 5"],
    ["144.53", "< 110 → 0.5"],
    ["90", undefined],
  ])("from %s %% the next points come at %s", (value, next) => {
    expect(nextResult(above, { weight: "5", value })).toBe(next);
  });

  test.each([
    ["linear", "104.7", "≤ 100 → 5"],
    ["ceil", "104.7", "≤ 104 → 3"],
    ["ceil", "100.4", "≤ 100 → 5"],
    ["ceil", "144.53", "≤ 109 → 0.5"],
  ])("with %s stepping from %s %% at %s", (stepMode, value, next) => {
    expect(nextResult(above, { weight: "5", value, settings: { stepMode } })).toBe(next);
  });
});

describe("低于扣分 (kind 2)", () => {
  test.each([
    ["130", "3"],
    ["100", "3"],
    ["99.01", "3"],
    ["99", "2.9"],
    ["98.5", "2.9"],
    ["70.01", "0.1"],
    ["70", "0"],
    ["0", "0"],
  ])("%s %% gives %s of 3", (value, points) => {
    expect(result(below, { weight: "3", value })).toBe(points);
  });

  test("政府采购 is used up 15 points below", () => {
    const procurement = ruleOf("stepBelow", { base: "100", deduct: "0.2" });
    expect(["85.01", "85", "84"].map((value) => result(procurement, { weight: "3", value }))).toEqual([
      "0.2",
      "0",
      "0",
    ]);
  });

  test("the next points lie above", () => {
    expect(nextResult(below, { weight: "3", value: "97.3" })).toBe("> 98 → 2.9");
  });
});

describe("按档扣分 (kind 3)", () => {
  const completion = ruleOf("stepOfPoints", { direction: "低于", base: "100", size: "5", deduct: "2" });
  const area = ruleOf("stepOfPoints", { direction: "高于", base: "100", size: "5", deduct: "2" });
  const both = ruleOf("stepOfPoints", { direction: "偏离", base: "100", size: "5", deduct: "2" });

  test.each([
    ["100", "8"],
    ["99.27", "8"],
    ["95.01", "8"],
    ["95", "6"],
    ["90", "4"],
    ["80", "0"],
    ["0", "0"],
    ["107", "8"],
  ])("below: %s %% gives %s of 8", (value, points) => {
    expect(result(completion, { weight: "8", value })).toBe(points);
  });

  test.each([
    ["100", "5"],
    ["104.99", "5"],
    ["105", "3"],
    ["110", "1"],
    ["115", "0"],
    ["80", "5"],
  ])("above: %s %% gives %s of 5", (value, points) => {
    expect(result(area, { weight: "5", value })).toBe(points);
  });

  test.each([
    ["100", "6"],
    ["95.01", "6"],
    ["95", "4"],
    ["104.99", "6"],
    ["105", "4"],
    ["115", "0"],
    ["85", "0"],
  ])("either side: %s %% gives %s of 6", (value, points) => {
    expect(result(both, { weight: "6", value })).toBe(points);
  });

  test("99.27 % with −2 per 5 % is 7.708 in proportion and 6 when a begun step counts", () => {
    const points = ["linear", "ceil"].map((stepMode) =>
      result(completion, { weight: "8", value: "99.27", settings: { stepMode } }),
    );
    expect(points).toEqual(["7.708", "6"]);
  });

  test("the next points lie on the near side", () => {
    expect([nextResult(both, { weight: "6", value: "112" }), nextResult(both, { weight: "6", value: "88" })]).toEqual([
      "< 110 → 4",
      "> 90 → 4",
    ]);
  });
});

describe("达标得分 (kind 4)", () => {
  test.each([
    ["100", "3"],
    ["50", "3"],
    ["49.5", "3"],
    ["49", "2.8"],
    ["35.01", "0.2"],
    ["35", "0"],
    ["0", "0"],
  ])("%s %% gives %s of 3", (value, points) => {
    expect(result(card, { weight: "3", value })).toBe(points);
  });

  test("one step up from nothing is the first step that leaves something", () => {
    expect(nextResult(card, { weight: "3", value: "10" })).toBe("> 35 → 0.2");
  });
});

describe("parameters of the stepping kinds", () => {
  test.each([
    ["stepAbove", { base: "100", size: "0", deduct: "0.5" }, "参数“每”必须大于 0"],
    ["stepBelow", { base: "100", size: "1", deduct: "-1" }, "参数“扣”不能小于 0"],
    ["threshold", { deduct: "0.2" }, "缺少参数“达到”"],
    [
      "stepOfPoints",
      { direction: "旁边", base: "100", size: "5", deduct: "2" },
      "参数“方向”应为“高于”或“低于”或“偏离”",
    ],
    ["stepAbove", { base: "一百", deduct: "1" }, "参数“标准”应为数，现为“一百”"],
    ["stepAbove", { base: "100", deduct: "1", extra: "1" }, "没有“extra”这个参数"],
  ])("%s %j is refused: %s", (kind, params, message) => {
    expect(faultsOf(kind, params)).toContain(message);
  });

  test("a restated full score must be the weight", () => {
    const rule = ruleOf("stepAbove", { base: "100", deduct: "0.8", full: "8" });
    expect([rule.faults(decimal("5"), ""), rule.faults(decimal("8"), "")]).toEqual([
      ["规则满分 8 分与分值 5 分不一致"],
      [],
    ]);
  });

  test("full-width digits and signs are read as typed by a person", () => {
    expect(result(ruleOf("stepAbove", { base: "１００％", deduct: "０.５" }), { weight: "5", value: "102" })).toBe("4");
  });
});
