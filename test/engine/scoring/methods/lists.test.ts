import { decimal } from "../../../../src/domain/decimal";
import type { PlainFacts } from "../facts";
import { faultsOf, nextResult, outcomeOf, result, ruleOf } from "./helpers";

const TEXT = "①已制定制度，1分；\n②制度合法、合规、完整，0.5分；\n③有效执行，0.5分。";

const answers = (...met: readonly string[]): PlainFacts => ({
  tables: { checks: met.map((each, index) => ({ indicator: "x", item: `${"①②③".charAt(index)}一项`, met: each })) },
});

describe("清单得分 (kind 8)", () => {
  const rule = ruleOf("checklist", { items: ["①:1", "②:0.5", "③:0.5"] });
  const given = (facts: PlainFacts) => ({ weight: "2", ruleText: TEXT, facts });

  test.each([
    [["是", "是", "是"], "2"],
    [["否", "是", "是"], "1"],
    [["是", "否", "是"], "1.5"],
    [["否", "否", "是"], "0.5"],
    [["否", "否", "否"], "0"],
  ])("%j gives %s", (met, points) => {
    expect(result(rule, given(answers(...met)))).toBe(points);
  });

  test.each([
    ["no answers at all", {}, "unsure:missing"],
    ["one item without a row", answers("是", "是"), "unsure:missing"],
    ["one item left blank", answers("是", "", "是"), "unsure:missing"],
    ["an answer that is neither", answers("是", "大概", "是"), "unsure:unreadable"],
    [
      "answers of another indicator",
      { tables: { checks: [{ indicator: "y", item: "①", met: "是" }] } },
      "unsure:missing",
    ],
  ])("%s is never full and never 0", (_name, facts, outcome) => {
    expect(result(rule, given(facts))).toBe(outcome);
  });

  test("the first item not met is what would change the score", () => {
    expect(nextResult(rule, given(answers("是", "否", "否")))).toBe("②制度合法、合规、完整，0.5分； → 1.5");
    expect(nextResult(rule, given(answers("是", "是", "是")))).toBeUndefined();
  });

  test.each([
    [["①:1", "②:0.5"], "规则满分 1.5 分与分值 2 分不一致"],
    [["①:1", "②:0.5", "④:0.5"], "评分标准中没有“④”这一项"],
    [["①:1", "①:1"], "“①”重复出现"],
  ])("%j contradicts the printed rule: %s", (items, message) => {
    expect(ruleOf("checklist", { items }).faults(decimal("2"), TEXT)).toContain(message);
  });
});

describe("清单缺项扣分 (kind 9)", () => {
  const rule = ruleOf("checklistDeduct", { items: ["①", "②", "③"], deduct: "1" });
  const given = (...met: readonly string[]) => ({ weight: "2", ruleText: TEXT, facts: answers(...met) });

  test.each([
    [["是", "是", "是"], "2"],
    [["是", "否", "是"], "1"],
    [["否", "否", "是"], "0"],
    [["否", "否", "否"], "0"],
  ])("%j gives %s of 2", (met, points) => {
    expect(result(rule, given(...met))).toBe(points);
  });

  test("an open item cannot be judged", () => {
    expect(result(rule, given("是", "是"))).toBe("unsure:missing");
  });

  test("below the floor as many items are needed as bring the first point", () => {
    expect(nextResult(rule, given("否", "否", "否"))).toBe("②制度合法、合规、完整，0.5分；③有效执行，0.5分。 → 1");
    expect(nextResult(rule, given("是", "是", "是"))).toBeUndefined();
  });

  test("a restated full score must be the weight", () => {
    expect(ruleOf("checklistDeduct", { items: ["①"], deduct: "1", full: "3" }).faults(decimal("2"), TEXT)).toEqual([
      "规则满分 3 分与分值 2 分不一致",
    ]);
  });
});

describe("按例扣分 (kind 10)", () => {
  const rule = ruleOf("occurrences", { deduct: "1" });
  const cases = (...counts: readonly string[]) => ({
    weight: "3",
    facts: { tables: { breaches: counts.map((count) => ({ indicator: "x", description: "一例", count })) } },
  });

  test.each([
    [["0"], "3"],
    [["1"], "2"],
    [["1", "1"], "1"],
    [["3"], "0"],
    [["2", "5"], "0"],
  ])("cases %j give %s of 3", (counts, points) => {
    expect(result(rule, cases(...counts))).toBe(points);
  });

  test.each([
    ["an empty list says nothing", [], "unsure:noStatement"],
    ["a case without its count", [""], "unsure:missing"],
    ["a count that cannot be read", ["?"], "unsure:unreadable"],
    ["half a case", ["0.5"], "unsure:contradiction"],
    ["less than no case", ["-1"], "unsure:contradiction"],
  ])("%s", (_name, counts, outcome) => {
    expect(result(rule, cases(...counts))).toBe(outcome);
  });

  test.each([
    [["2"], "occurrences 1 → 2"],
    [["7"], "occurrences 2 → 1"],
    [["0"], undefined],
  ])("from cases %j: %s", (counts, next) => {
    expect(nextResult(rule, cases(...counts))).toBe(next);
  });
});

describe("逾期项目扣分 (kind 11)", () => {
  const rule = ruleOf("lateItems", { nodes: ["春节前:50", "6月底前:100"], deduct: "0.5" });
  const fund = (amount: string, spring: string, june: string, excused = "否") => ({
    name: "甲",
    amount,
    paidBySpringFestival: spring,
    paidByJune: june,
    excused,
  });
  const funds = (...rows: readonly Record<string, string>[]) => ({
    weight: "3",
    facts: { tables: { specialFunds: rows } },
  });

  test.each([
    ["both dates kept to the cent", [fund("100", "50", "100")], "3"],
    ["a cent short before the Spring Festival", [fund("100", "49.99", "100")], "2.5"],
    ["a cent short in June", [fund("100", "50", "99.99")], "2.5"],
    ["one fund late twice costs once", [fund("100", "0", "0")], "2.5"],
    ["two late funds", [fund("100", "0", "100"), fund("100", "50", "0"), fund("100", "100", "100")], "2"],
    ["seven late funds use up the weight", Array.from({ length: 7 }, () => fund("1", "0", "0")), "0"],
    ["a fund from above after June is not judged", [fund("100", "0", "0", "是")], "3"],
    ["a fund of nothing", [fund("0", "0", "0")], "3"],
  ])("%s", (_name, rows, points) => {
    expect(result(rule, funds(...rows))).toBe(points);
  });

  test("counting every missed date is the other reading", () => {
    const given = funds(fund("100", "0", "0"), fund("100", "0", "100"));
    expect([result(rule, given), result(rule, { ...given, settings: { late: "perNode" } })]).toEqual(["2", "1.5"]);
  });

  test("an empty list means no funds only where there was no project spending", () => {
    const spending = (project: string) => ({ weight: "3", facts: { figures: { "spending.sum.project": project } } });
    expect([result(rule, spending("0")), result(rule, spending("10")), result(rule, { weight: "3" })]).toEqual([
      "3",
      "unsure:noStatement",
      "unsure:noStatement",
    ]);
  });

  test("a fund with an amount missing cannot be judged", () => {
    expect([result(rule, funds(fund("100", "", "100"))), result(rule, funds(fund("?", "1", "1")))]).toEqual([
      "unsure:missing",
      "unsure:unreadable",
    ]);
  });

  test("what is missing names the fund, or its place in the list where it has no name", () => {
    const nameless = { ...fund("100", "", "100"), name: "" };
    const labels = (second: Record<string, string>): readonly string[] => {
      const outcome = outcomeOf(rule, funds(fund("100", "50", "100"), second));
      return outcome.state === "unsure" ? outcome.why.fields.map(({ label }) => label) : [];
    };
    expect(labels(fund("100", "", "100"))).toEqual([expect.stringMatching(/^甲：/)]);
    expect(labels(nameless)).toEqual([expect.stringMatching(/^第 2 项专项资金：/)]);
  });

  test("one late fund fewer is the next step", () => {
    expect(nextResult(rule, funds(fund("1", "0", "0"), fund("1", "0", "0")))).toBe("late 1 → 2.5");
  });

  test("only the two known dates can be nodes", () => {
    expect(faultsOf("lateItems", { nodes: ["国庆前:50"], deduct: "0.5" })[0]).toContain("应写成“春节前:50”");
  });
});
