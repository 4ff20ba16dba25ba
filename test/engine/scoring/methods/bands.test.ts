import { decimal } from "../../../../src/domain/decimal";
import { faultsOf, nextResult, result, ruleOf } from "./helpers";

const key = ruleOf("bands", { bands: ["≥90:5", "[80,90):4", "[70,80):3", "[60,70):2", "<60:0"] });
const adjust = ruleOf("equalBands", {
  equals: "0",
  points: "3",
  bands: ["(0,10]:2", "(10,20]:1", "(20,30]:0.5", ">30:0"],
});

describe("分段计分 (kind 5)", () => {
  test.each([
    ["100", "5"],
    ["90", "5"],
    ["89.999", "4"],
    ["80", "4"],
    ["79.99", "3"],
    ["70", "3"],
    ["69.99", "2"],
    ["60", "2"],
    ["59.99", "0"],
    ["0", "0"],
    ["89.9999999999", "5"],
  ])("lower ends included: %s %% gives %s", (value, points) => {
    expect(result(key, { weight: "5", value })).toBe(points);
  });

  const control = ruleOf("bands", { bands: ["≤10:5", "(10,20]:4", "(20,30]:3", ">30:0"] });
  test.each([
    ["-4", "5"],
    ["0", "5"],
    ["10", "5"],
    ["10.01", "4"],
    ["20", "4"],
    ["30", "3"],
    ["30.01", "0"],
  ])("upper ends included: %s %% gives %s", (value, points) => {
    expect(result(control, { weight: "5", value })).toBe(points);
  });

  test.each([
    ["85", "≥ 90 → 5"],
    ["10", "≥ 60 → 2"],
    ["95", undefined],
  ])("from %s %% the next band is %s", (value, next) => {
    expect(nextResult(key, { weight: "5", value })).toBe(next);
  });

  test("downwards it is the upper end of the better band", () => {
    expect([
      nextResult(control, { weight: "5", value: "25" }),
      nextResult(control, { weight: "5", value: "90" }),
    ]).toEqual(["≤ 20 → 4", "≤ 30 → 3"]);
  });

  const open = ruleOf("bands", { bands: ["<10:5", "[10,20):3", "≥20:0"] });
  test.each([
    ["10", "< 10 → 5"],
    ["20", "< 20 → 3"],
  ])("from the end %s %%, which the better band leaves out, it is %s", (value, next) => {
    expect(nextResult(open, { weight: "5", value })).toBe(next);
  });

  test.each([
    ["a gap", ["≥90:5", "[80,90):4", "<79:0"], "分段在 79 处没有覆盖到"],
    ["a gap of one point", [">90:5", "<90:0"], "分段在 90 处没有覆盖到"],
    ["an overlap", ["≥90:5", "[80,90]:4", "<80:0"], "分段在 90 处重叠"],
    ["an overlap of stretches", ["≥90:5", "[70,85):3", "[80,90):4", "<70:0"], "分段在 80 处重叠"],
    ["nothing at the top", ["[0,90]:5"], "分段在 90 处没有覆盖到"],
    ["nothing at 0", ["≥60:5"], "分段在 0 处没有覆盖到"],
  ])("%s is a fault", (_name, bands, message) => {
    expect(ruleOf("bands", { bands }).faults(decimal("5"), "")).toContain(message);
  });

  test.each([
    ["30以上:5、20-30（含）:3、20（含）以下:0", "30", "3"],
    ["30以上:5、20-30（含）:3、20（含）以下:0", "20", "0"],
    ["超过30%:5、20-30（含）:3、≤20:0", "20", "0"],
    ["90%以上:5、80%（含）至90%:4、不足80%:0", "90", "5"],
    ["90%以上:5、80%（含）~90%（含）:4、80%以下:0", "90", "4"],
    ["大于90%:5、80%以上90%（含）以下:4、80%以下:0", "80", "4"],
    ["大于等于90%:5、60%（不含）-90%:4、60%及以下:0", "60", "0"],
  ])("a figure where two bands meet is in the one that says so: %s, %s", (bands, value, points) => {
    const rule = ruleOf("bands", { bands });
    expect([rule.faults(decimal("5"), ""), result(rule, { weight: "5", value })]).toEqual([[], points]);
  });

  test.each([
    ["30以上:5、20-30（含）:3、20以下:0", "分段在 20 处没有覆盖到"],
    ["30（含）以上:5、20-30（含）:3、≤20:0", "分段在 30 处重叠"],
  ])("%s is told", (bands, message) => {
    expect(ruleOf("bands", { bands }).faults(decimal("5"), "")).toContain(message);
  });

  test("the best band must be the weight", () => {
    expect(key.faults(decimal("4"), "")).toEqual(["规则满分 5 分与分值 4 分不一致"]);
  });

  test.each([["[90,80):4"], ["80-90:4"], ["[80,90)"], ["[80,90):-1"], ["(80,80]:1"]])("%s is no band", (band) => {
    expect(faultsOf("bands", { bands: [band] })[0]).toContain("应写成“[80,90):4”的样子");
  });

  test("a list may be typed in one cell", () => {
    expect(result(ruleOf("bands", { bands: "≥95：5、［85,95）：3、<85：0" }), { weight: "5", value: "85" })).toBe("3");
  });
});

describe("等值加分段 (kind 6)", () => {
  test.each([
    ["0", "3"],
    ["0.0049", "3"],
    ["-0.0049", "3"],
    ["0.005", "2"],
    ["0.01", "2"],
    ["10", "2"],
    ["10.01", "1"],
    ["20", "1"],
    ["20.01", "0.5"],
    ["30", "0.5"],
    ["30.01", "0"],
    ["400", "0"],
  ])("%s %% gives %s", (value, points) => {
    expect(result(adjust, { weight: "3", value })).toBe(points);
  });

  test("a value in no band cannot be judged", () => {
    expect(result(adjust, { weight: "3", value: "-5" })).toBe("unsure:outside");
  });

  test.each([
    ["5", "≤ 0 → 3"],
    ["25", "≤ 20 → 1"],
    ["0", undefined],
  ])("from %s %% the next is %s", (value, next) => {
    expect(nextResult(adjust, { weight: "3", value })).toBe(next);
  });

  test("the exact value and the bands together must cover everything", () => {
    expect(adjust.faults(decimal("3"), "")).toEqual([]);
    expect(
      ruleOf("equalBands", { equals: "0", points: "3", bands: ["[0,10]:2", ">10:0"] }).faults(decimal("3"), ""),
    ).toEqual(["分段在 0 处重叠"]);
  });

  test.each([
    ["100", "3"],
    ["99.996", "3"],
    ["99.99", "1"],
    ["100.01", "0"],
  ])("of a value that is to be 100, %s gives %s", (value, points) => {
    const full = ruleOf("equalBands", { equals: "100", points: "3", bands: ["<100:1", ">100:0"] });
    expect(result(full, { weight: "3", value })).toBe(points);
  });
});

describe("达到得满分 (kind 16)", () => {
  test.each([
    ["≥100", "100", "4"],
    ["≥100", "99.99", "0"],
    [">100", "100", "0"],
    [">100", "100.01", "4"],
    ["≤5", "5", "4"],
    ["≤5", "5.01", "0"],
    ["<5", "5", "0"],
    ["<5", "4.99", "4"],
    ["=0", "0", "4"],
    ["=0", "0.1", "0"],
  ])("%s with %s %% gives %s", (when, value, points) => {
    expect(result(ruleOf("allOrNothing", { when }), { weight: "4", value })).toBe(points);
  });

  test("a two-sided stretch is no condition", () => {
    expect(faultsOf("allOrNothing", { when: "[80,90)" })).toEqual(["参数“条件”应写成“≥100”或“=0”的样子"]);
  });

  test.each([
    ["≥100", "80", "≥ 100 → 4"],
    [">100", "80", "> 100 → 4"],
    ["≤5", "6", "≤ 5 → 4"],
    ["<5", "6", "< 5 → 4"],
    ["=0", "6", "= 0 → 4"],
  ])("the condition %s itself is what would change the score", (when, value, next) => {
    expect(nextResult(ruleOf("allOrNothing", { when }), { weight: "4", value })).toBe(next);
  });
});
