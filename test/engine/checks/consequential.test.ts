/** @drawn 15 */
import { shownIn } from "../../../src/engine/report/shown";
import { type ReportCells } from "../../../src/engine/report/cells";
import { verdictOf } from "../../../src/engine/review/verdict";
import { assessed, correctedBook, explained, stale, typed, type Values } from "../../support/report";

const after = (values: Values) => assessed(typed(correctedBook, values).reading);
const rulesOf = (values: Values): readonly string[] => after(values).findings.map((f) => f.rule);
const text = (cells: ReportCells, id: string): string => shownIn(cells.cell(id));
const { cells: right } = correctedBook.reading;

describe("one wrong figure is one finding", () => {
  test.each<[string, Values, string]>([
    ["a number typed as text, which no formula adds", { "income.rows.0.grant": "2,499.60" }, "数值.文本数字"],
    ["an amount that cannot be read", { "income.rows.0.grant": "约2500" }, "数值.不可读"],
    ["a total typed over its formula, and wrong", { "spending.rows.0.basic": 2159.62 }, "勾稽.支出.基本支出"],
    ["an amount in 元", { "spending.rows.0.personnel": 18687500 }, "数值.元"],
    ["a grade that does not fit the points", { "result.grade": "良好" }, "评分.等次"],
    ["a score above its weight", { "scoring.rows.0.selfScore": 6 }, "评分.超分值"],
    ["a score left blank", { "scoring.rows.0.selfScore": null }, "评分.未评"],
    ["an amount with the wrong sign", { "income.rows.0.other": -89.88 }, "数值.冲销"],
    [
      "units that one table numbers otherwise",
      { "income.rows.0.unit": "（一）局机关", "income.rows.1.unit": "（二）无线电监测站" },
      "机构.写法",
    ],
    ["the total of the scoring sheet typed", { "scoringTotal.self": 97 }, "勾稽.评分合计.自评总分"],
  ])("%s", (_, values, rule) => {
    expect(rulesOf(values)).toEqual([rule]);
  });

  test("the rules that only repeated it are named with the root", () => {
    const { run } = after({ "spending.rows.0.basic": 2159.62 });
    expect(run.skipped).toContainEqual({ rule: "综述.文字金额与报表一致", because: "勾稽.支出.基本支出" });
    expect(run.passed).not.toContain("综述.文字金额与报表一致");
  });
});

describe("what is wrong by itself stays", () => {
  const wrongTotal = { "income.sum.total": 7183.12 };
  const scale = text(right, "prose.scale");

  test("a sentence that disagrees with the right figure, and is told the right figure", () => {
    const { findings } = after({ ...wrongTotal, "prose.scale": scale.replace("总收入7138.12", "总收入7318.12") });
    expect(findings.map((f) => f.rule)).toEqual(["汇总.收入.合计", "综述.文字金额与报表一致"]);
    expect(findings[1]?.data["found"]).toBe("7138.12万元");
  });

  test("a bent formula beside a number typed as text", () => {
    const book = stale(typed(correctedBook, { "sangong.rows.0.reception": "7.14" }), { "sangong.rows.0.total": 20 });
    expect(assessed(book.reading).findings.map((f) => f.rule)).toContain("勾稽.三公.合计");
  });

  const threeTotals = { "income.rows.0.total": 1, "income.rows.1.total": 2, "income.sum.total": 5 };
  test.each<[string, Values, string]>([
    ["a number typed as text", { "income.rows.0.grant": "2,499.60" }, "数值.文本数字"],
    ["a score above its weight", { "scoring.rows.0.selfScore": 6 }, "评分.超分值"],
    ["a grade that does not fit", { "result.grade": "良好" }, "评分.等次"],
  ])("three formulas that are broken, beside %s", (_, values, rule) => {
    const { findings } = assessed(stale(typed(correctedBook, values), threeTotals).reading);
    const roots = findings.filter((f) => f.level === "强制").map((f) => f.rule);
    expect(roots.sort()).toEqual(["结构.恢复公式", rule].sort());
  });

  test("three formulas of which one comes right with the number that was typed as text", () => {
    const book = typed(correctedBook, { "income.rows.0.grant": "2,499.60", "income.rows.0.total": 2589.47 });
    const { findings } = assessed(stale(book, { "income.rows.1.total": 2, "income.sum.total": 5 }).reading);
    expect(findings.filter((f) => f.level === "强制").map((f) => f.rule)).toEqual(["结构.恢复公式", "数值.文本数字"]);
  });

  test("two complaints of one rule at one place", () => {
    const nothing = Object.fromEntries(
      [0, 1].flatMap((i) =>
        ["reception", "vehicleRunning", "vehiclePurchase", "abroad"].map((k) => [`sangong.rows.${i}.${k}`, null]),
      ),
    );
    const { findings } = after({ ...nothing, "scoring.rows.0.selfScore": null });
    expect(findings.filter((f) => f.at === "sangong.sum.total").map((f) => f.data["indicator"])).toEqual([
      "“三公经费”变动率",
      "“三公经费”控制率",
    ]);
  });

  test("a total off by rounding beside a cell that has nothing to do with it", () => {
    const { findings } = after({ "spending.sum.basic": 2195.63, "indicators.rows.0.kind": "不知道" });
    expect(findings.map((f) => f.rule)).toEqual(expect.arrayContaining(["数值.不可读", "汇总.支出.基本支出"]));
  });

  test("a total off by rounding swallows nothing and stays a 提示", () => {
    const { findings } = after({ "spending.sum.basic": 2195.63 });
    expect(findings[0]).toMatchObject({ rule: "汇总.支出.基本支出", level: "提示", explainable: true });
    expect(findings.map((f) => f.rule)).toContain("综述.文字金额与报表一致");
  });

  test("a correct report has no roots: it is asked once", () => {
    const { run, said } = assessed(correctedBook.reading);
    expect(run).toBe(said);
  });
});

describe("a total and a part of it that are both wrong are told one figure", () => {
  const told = (values: Values): readonly string[] =>
    after(values).findings.map((f) => `${f.at} ${f.suggestion?.value ?? ""} ${f.data["expected"] ?? ""}`);

  test("the total is told what it comes to once the part is right", () => {
    expect(told({ "spending.rows.0.total": 7124.61, "spending.sum.total": 7000 })).toEqual([
      "spending.rows.0.total 7125.61 7125.61 万元",
      "spending.sum.total 7125.61 7125.61 万元",
    ]);
  });

  test("a total that was right all along is not told the sum of wrong parts", () => {
    expect(told({ "spending.rows.0.total": 7025.61, "spending.sum.total": 7125.61 })).toEqual([
      "spending.rows.0.total 7125.61 7125.61 万元",
      "spending.sum.total 7125.61 7125.61 万元",
    ]);
  });
});

describe("what is left out never changes the verdict", () => {
  test.each<[string, Values]>([
    ["an amount in 元 that makes 三公经费 larger than all spending", { "sangong.rows.0.reception": 71400 }],
    ["assets in 元, about which the text is right", { "assets.rows.0.inUse": 52294600 }],
    ["a total typed over its formula", { "spending.rows.0.basic": 2159.62 }],
    ["a figure that only the text contradicts", { "spending.rows.0.project": 4992.99 }],
  ])("%s", (_, values) => {
    const { findings, said, verdict } = after(values);
    expect(verdict).toBe(verdictOf(said.findings));
    expect(findings.length).toBeLessThan(said.findings.length);
  });

  test("a 提示 that stands for a 强制 finding is one itself", () => {
    const [yuan, ...others] = after({ "sangong.rows.0.reception": 71400 }).findings;
    expect([yuan?.rule, yuan?.level, yuan?.explainable, others]).toEqual(["数值.元", "强制", false, []]);
  });
});

test("an explained figure stands, and with it everything that disagrees", () => {
  const { reading } = typed(correctedBook, { "assets.rows.0.inUse": 52294600 });
  const [yuan] = assessed(reading).findings;
  const { findings, verdict } = assessed(explained(reading, yuan?.key ?? ""));
  expect(findings.map((f) => f.rule)).toEqual(expect.arrayContaining(["数值.元", "综述.文字金额与报表一致"]));
  expect(verdict).toBe("需要说明");
});
