import { decimal } from "../../../../src/domain/decimal";
import { outcomeOf, result, ruleOf } from "./helpers";

const tiers = ruleOf("tiers", { tiers: ["达成:[80,100]", "部分达成:[60,80)", "未达成:[0,60)"] });
const stated = (tier: string) => ({ weight: "10", facts: { texts: { "own.x.state": tier } } });

describe("定性分档 (kind 15)", () => {
  test.each([
    ["达成", "judged:8-10"],
    ["部分达成", "judged:6-8"],
    ["未达成", "judged:0-6"],
  ])("%s leaves %s to a person", (tier, range) => {
    expect(result(tiers, stated(tier))).toBe(range);
  });

  test("the upper end of the middle tier belongs to the tier above", () => {
    expect(outcomeOf(tiers, stated("部分达成"))).toMatchObject({ low: { included: true }, high: { included: false } });
  });

  test.each([
    ["10", "judged:8-10"],
    ["8", "judged:8-10"],
    ["7.99", "judged:6-8"],
    ["6", "judged:6-8"],
    ["5.99", "judged:0-6"],
    ["0", "judged:0-6"],
  ])("without a stated tier a self-score of %s means %s", (self, range) => {
    expect(result(tiers, { weight: "10", self })).toBe(range);
  });

  test("without tier and self-score the whole weight is open", () => {
    expect(result(tiers, { weight: "10" })).toBe("judged:0-10");
  });

  test("a word that is no tier cannot be judged", () => {
    expect(result(tiers, stated("差不多"))).toBe("unsure:unreadable");
  });

  test("single levels are tiers too", () => {
    const levels = ruleOf("tiers", { tiers: ["好:=100", "一般:=50", "无:=0"] });
    expect(["好", "一般", "无"].map((tier) => result(levels, { ...stated(tier), weight: "6" }))).toEqual([
      "judged:6-6",
      "judged:3-3",
      "judged:0-0",
    ]);
  });

  test.each([
    ["tiers that overlap", ["达成:[80,100]", "部分达成:[60,80]"], "档次之间重叠"],
    ["tiers that never reach full", ["部分达成:[60,80)"], "没有一档包含 100%"],
    ["a tier above 100 %", ["达成:[80,120]"], "档次应在 0 到 100% 之间"],
  ])("%s are a fault", (_name, list, message) => {
    expect(ruleOf("tiers", { tiers: list }).faults(decimal("10"), "")).toContain(message);
  });
});

describe("人工评价 (kind 17)", () => {
  test.each([
    ["7", "judged:0-7"],
    ["0.5", "judged:0-0.5"],
  ])("leaves 0 to %s to a person", (weight, range) => {
    expect(result(ruleOf("manual", {}), { weight })).toBe(range);
  });

  test("none of it and all of it are among what a person may give", () => {
    expect(outcomeOf(ruleOf("manual", {}), { weight: "7" })).toMatchObject({
      low: { included: true },
      high: { included: true },
    });
  });
});
