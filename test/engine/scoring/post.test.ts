import { scoreSheet } from "../../../src/engine/scoring/score";
import { scoringRows } from "../../../src/engine/standard/scoringRows";
import { stepLines, totalLines } from "../../../src/engine/scoring/steps/render";
import { facts } from "./facts";
import { editionWith, row, selves } from "./sampleEdition";

const executed = (rate: string) =>
  facts({
    figures: {
      "spending.sum.total": rate,
      "income.sum.carriedIn": "0",
      "budget.initial": "100",
      "budget.added": "0",
      "budget.cut": "0",
    },
  });

describe("超额扣分 (kind 21)", () => {
  const target = (direction: string) => row("t", "40", { rule: { kind: "directional", direction } });
  const edition = (direction = "正向") =>
    editionWith([row("a", "60"), target(direction)], {
      post: [{ id: "total.over", rule: { kind: "overshoot", limit: "30", deduct: "2" } }],
    });
  const own = (wanted: string, actual: string) =>
    facts({ figures: { "own.t.target": wanted, "own.t.actual": actual } });
  const total = (wanted: string, actual: string, direction?: string) =>
    scoreSheet(edition(direction), own(wanted, actual), selves({ a: "60", t: "40" })).ruleTotal?.toFixed();

  test.each([
    ["100", "129.99", "100"],
    ["100", "130", "98"],
    ["100", "500", "98"],
    ["100", "100", "100"],
    ["3", "3.9", "98"],
    ["0", "5", "100"],
  ])("target %s, actual %s leaves %s", (wanted, actual, left) => {
    expect(total(wanted, actual)).toBe(left);
  });

  test("where less is better nothing is overshot", () => {
    expect(total("100", "10", "反向")).toBe("100");
  });

  test("the deduction names the indicator", () => {
    const sheet = scoreSheet(edition(), own("100", "150"), selves({ a: "60", t: "40" }));
    expect(stepLines(sheet.post.steps)).toEqual(["“指标t”实际值超过目标值 50.00 %（限 30 %），总分扣 2 分"]);
    expect(totalLines(sheet)).toEqual(["各项自评合计 100 分", ...stepLines(sheet.post.steps)]);
  });

  test("the deduction stands in the sheet beside its indicator, and nowhere else", () => {
    const sheet = scoreSheet(edition(), own("100", "150"), selves({ a: "60", t: "40" }));
    const [other, named] = scoringRows(sheet, new Map()).map(({ steps }) => String(steps));
    expect([other?.includes("总分扣"), named?.includes("总分扣 2 分")]).toEqual([false, true]);
  });

  test("where nothing was done to the total nothing is said", () => {
    expect(totalLines(scoreSheet(edition(), own("100", "100"), selves({ a: "60", t: "40" })))).toEqual([]);
  });

  test("the total never falls below 0", () => {
    const poor = editionWith([row("a", "60"), target("正向")], {
      post: [{ id: "total.over", rule: { kind: "overshoot", limit: "30", deduct: "200" } }],
    });
    expect(scoreSheet(poor, own("100", "150"), selves({ a: "0", t: "0" })).selfTotal.toFixed()).toBe("0");
  });
});

describe("总分封顶 (kind 22)", () => {
  const edition = editionWith([row("a", "100")], {
    post: [
      {
        id: "total.cap",
        measure: "budgetExecution",
        rule: { kind: "capTotal", caps: ["[70,80):89", "[60,70):79", "[50,60):69", "<50:59"] },
      },
    ],
  });
  const totals = (rate: string, self: string) => {
    const sheet = scoreSheet(edition, executed(rate), selves({ a: self }));
    return [sheet.selfSum.toFixed(), sheet.selfTotal.toFixed(), sheet.ruleTotal?.toFixed(), sheet.grade?.code];
  };

  test.each([
    ["80", "95", "95", "优"],
    ["79.99", "95", "89", "良"],
    ["70", "95", "89", "良"],
    ["69.99", "95", "79", "中"],
    ["60", "95", "79", "中"],
    ["50", "95", "69", "中"],
    ["49.99", "95", "59", "差"],
    ["0", "95", "59", "差"],
    ["75", "89", "89", "良"],
    ["75", "60", "60", "中"],
  ])("an execution of %s %% makes %s into %s, %s", (rate, self, total, grade) => {
    expect(totals(rate, self)).toEqual([self, total, total, grade]);
  });

  test.each([
    ["89.01", 1],
    ["89", 0],
    ["88", 0],
  ])("a total of %s is capped in %d step", (self, steps) => {
    expect(scoreSheet(edition, executed("75"), selves({ a: self })).post.steps).toHaveLength(steps);
  });

  test("without the figure the total by the rules cannot be told", () => {
    const sheet = scoreSheet(edition, facts(), selves({ a: "95" }));
    expect([sheet.post.unsure.map((why) => why.reason), sheet.ruleTotal]).toEqual([["missing"], undefined]);
  });
});

describe("说明触发 (kind 23)", () => {
  const edition = editionWith(
    [row("a", "90"), row("r", "10", { measure: "budgetExecution", rule: { kind: "rate" }, reason: "never" })],
    {
      post: [{ id: "total.explain", measure: "budgetExecution", rule: { kind: "explain", below: "90" } }],
    },
  );
  test.each([
    ["89.99", true],
    ["90", false],
    ["100", false],
  ])("at %s %% a reason is asked for: %s", (rate, asked) => {
    const sheet = scoreSheet(edition, executed(rate), selves({ a: "90", r: "9" }));
    expect([sheet.rows.map((each) => each.reasonRequired), sheet.post.steps.length, sheet.selfTotal.toFixed()]).toEqual(
      [[false, asked], asked ? 1 : 0, "99"],
    );
  });
});
