import { measures } from "../../../../src/reports/department/measures";
import { scoringBasis } from "../../../../src/reports/department/scoringBasis";
import type { Measured } from "../../../../src/engine/scoring/measures/measure";
import { defaultSettings, type SettingChanges, withChanges } from "../../../../src/engine/scoring/settings";
import { facts, type PlainFacts } from "../../../engine/scoring/facts";
import seed from "../../../engine/scoring/cases/yueyang-2021.json";

const evaluate = (id: string, plain: PlainFacts, settings: SettingChanges = {}): Measured => {
  const measure = scoringBasis.measureById(id);
  if (measure === undefined) throw new Error(`no measure ${id}`);
  return measure.evaluate({ facts: facts(plain), settings: withChanges(defaultSettings, settings), indicator: "x" });
};

/** The value at two decimals, or why there is none. */
const shown = (measured: Measured): string =>
  measured.state === "value" ? measured.value.toDecimalPlaces(2).toFixed(2) : measured.state;

const seedFacts: PlainFacts = {
  ...seed.facts,
  figures: {
    ...seed.facts.figures,
    "economicWhole.wages": "1270.44",
    "economicWhole.goods": "1010.34",
    "economicWhole.personal": "624.33",
    "economicWhole.capital": "893.75",
    "economicWhole.enterprise": "3326.76",
    "economicProject.goods": "693.14",
    "economicProject.personal": "26.01",
    "economicProject.capital": "884.07",
    "economicProject.enterprise": "3326.76",
  },
};

test.each([
  ["basicShare", "30.81"],
  ["personnelShare", "85.11"],
  ["publicUseShare", "14.89"],
  ["projectShare", "69.19"],
  ["staffControl", "91.11"],
  ["assetUse", "100.00"],
  ["sangongChange", "-8.78"],
  ["sangongControl", "86.23"],
  ["projectGoods", "14.06"],
  ["projectPersonal", "0.53"],
  ["projectCapital", "17.93"],
  ["projectEnterprise", "67.48"],
  ["projectWages", "0.00"],
  ["wholeWages", "17.83"],
  ["wholeGoods", "14.18"],
  ["wholePersonal", "8.76"],
  ["wholeCapital", "12.54"],
  ["wholeEnterprise", "46.69"],
  ["wholeOther", "0.00"],
  ["sangongReception", "27.60"],
  ["sangongVehicleRunning", "72.40"],
  ["sangongVehiclePurchase", "0.00"],
  ["sangongAbroad", "0.00"],
  ["keyProjectShare", "91.02"],
  ["procurementRate", "100.00"],
  ["cardRate", "66.90"],
  ["satisfaction", "96.56"],
  ["budgetAdjustment", "0.00"],
  ["budgetCompletionHunan", "99.82"],
  ["budgetControl", "0.00"],
  ["budgetExecution", "99.82"],
  ["budgetCompletion", "275.18"],
  ["carryOverRate", "0.48"],
  ["carryOverChange", "-99.72"],
  ["balance", "12.51"],
  ["carriedIn", "4548.64"],
])("the seed's %s is %s", (id, value) => {
  expect(shown(evaluate(id, seedFacts))).toBe(value);
});

describe.each(["budgetExecution", "budgetCompletionHunan"])("%s adds 上年结转 to the budget", (id) => {
  const figures = {
    "income.sum.total": "7138.12",
    "income.sum.carriedIn": "4548.64",
    "spending.sum.total": "7125.61",
    "spending.sum.cumulativeBalance": "12.51",
    "budget.added": "0",
    "budget.cut": "0",
  };
  test.each([
    ["the year's own income", "2589.48", "99.82"],
    ["somewhat more than the year's own income", "2900", id === "budgetExecution" ? "95.66" : "99.83"],
    ["all income", "7138.12", "countedTwice"],
    ["nearly all income", "6900", "countedTwice"],
  ])("where that is %s", (_name, initial, value) => {
    expect(shown(evaluate(id, { figures: { ...figures, "budget.initial": initial } }))).toBe(value);
  });

  test("where nothing was carried over", () => {
    const nothing = { ...figures, "income.sum.carriedIn": "0", "budget.initial": "7138.12" };
    expect(shown(evaluate(id, { figures: nothing }))).toBe("99.82");
  });
});

test.each([
  "paymentProgress",
  "completionRate",
  "timelyRate",
  "qualityRate",
  "keyTaskRate",
  "assessment",
  "buildingArea",
  "buildingCost",
  "ownCompletion",
])("%s is the indicator's own actual over its own target", (id) => {
  expect(shown(evaluate(id, { figures: { "own.x.target": "8", "own.x.actual": "6" } }))).toBe("75.00");
  expect(evaluate(id, {})).toMatchObject({
    state: "missing",
    fields: [{ field: "own.x.actual" }, { field: "own.x.target" }],
  });
});

test("公用经费控制率 takes its budget from the indicator's 目标值", () => {
  expect(
    shown(evaluate("publicUseControl", { figures: { "spending.sum.publicUse": "326.87", "own.x.target": "330" } })),
  ).toBe("99.05");
});

test.each([
  ["the income table is filled in and nothing was left over last year", { "prior.balance": "0" }, "0.00"],
  ["the income table is filled in and last year is not known", {}, "0.00"],
  ["something was left over last year", { "prior.balance": "12.5" }, "missing"],
  ["last year's balance cannot be read", { "prior.balance": "?" }, "missing"],
  ["the income table is not filled in", { "income.sum.total": "" }, "missing"],
])("a blank 上年结转 where %s", (_name, figures, value) => {
  expect(shown(evaluate("carriedIn", { figures: { "income.sum.total": "100", ...figures } }))).toBe(value);
});

describe("“三公经费”变动率", () => {
  const figures = {
    "sangong.sum.total": "26",
    "sangongBasis.priorActual": "20",
    "sangongBasis.currentBudget": "18",
    "sangongBasis.priorBudget": "24",
  };
  test.each([
    ["actuals where nothing is stated", undefined, {}, "30.00"],
    ["actuals as stated", "决算/决算", {}, "30.00"],
    ["budgets as stated", "预算/预算", {}, "-25.00"],
    ["actuals where the setting says so", "预算/预算", { sangongBasis: "actual" }, "30.00"],
    ["budgets where the setting says so", "决算/决算", { sangongBasis: "budget" }, "-25.00"],
  ])("compares %s", (_name, basis, settings, value) => {
    expect(
      shown(
        evaluate(
          "sangongChange",
          { figures, ...(basis === undefined ? {} : { texts: { "sangongBasis.basis": basis } }) },
          settings,
        ),
      ),
    ).toBe(value);
  });

  test.each([
    ["0", "0", "zeroOverZero"],
    ["5", "0", "overZero"],
    ["0", "5", "-100.00"],
  ])("%s after %s is %s", (now, before, outcome) => {
    expect(
      shown(evaluate("sangongChange", { figures: { "sangong.sum.total": now, "sangongBasis.priorActual": before } })),
    ).toBe(outcome);
  });
});

describe("预算调整率", () => {
  const changes = (added: string, cut: string, restructured: string, excluded = "") => ({
    figures: {
      "budget.initial": "1000",
      "budget.added": added,
      "budget.cut": cut,
      "budget.restructured": restructured,
      "budget.excluded": excluded,
    },
  });
  test.each([
    ["absolute", changes("100", "50", "30"), "18.00"],
    ["absolute", changes("100", "-50", "30"), "18.00"],
    ["absolute", changes("100", "50", "30", "180"), "0.00"],
    ["absolute", changes("100", "50", "30", "200"), "contradiction"],
    ["additions", changes("100", "50", "30"), "10.00"],
    ["net", changes("100", "50", "30"), "5.00"],
    ["net", changes("50", "100", "30"), "5.00"],
    ["absolute", changes("100", "", "30"), "missing"],
  ])("counted as %s, %j gives %s", (adjustment, plain, value) => {
    expect(shown(evaluate("budgetAdjustment", plain, { adjustment }))).toBe(value);
  });
});

describe("重点支出安排率", () => {
  const list = (...rows: readonly Record<string, string>[]) => ({ tables: { keyProjects: rows } });
  test.each([
    ["all key", list({ budget: "10", key: "是" }), "100.00"],
    ["none key", list({ budget: "10", key: "否" }), "0.00"],
    ["a list that adds up to nothing", list({ budget: "0", key: "是" }), "zeroOverZero"],
    ["an empty list", list(), "missing"],
    [
      "an empty list and nothing spent on projects",
      { ...list(), figures: { "spending.sum.project": "0" } },
      "zeroOverZero",
    ],
    ["an empty list and money spent on projects", { ...list(), figures: { "spending.sum.project": "8" } }, "missing"],
    ["a spare row", list({ budget: "10", key: "是" }, { budget: "", key: "" }), "100.00"],
    ["a project without a budget", list({ name: "甲", budget: "", key: "是" }), "missing"],
    ["a project that nobody marked", list({ budget: "10", key: "" }), "missing"],
    ["an unreadable budget", list({ budget: "?", key: "是" }), "unreadable"],
  ])("with %s is %s", (_name, plain, value) => {
    expect(shown(evaluate("keyProjectShare", plain))).toBe(value);
  });
});

test.each([
  ["procurementRate", { procurement: "actual" }, "97.43"],
  ["balance", { balance: "year" }, "7.00"],
  ["assetUse", { assetUse: "withLeased" }, "90.00"],
])("%s has another reading under %j", (id, settings, value) => {
  const figures = {
    "procurement.budget": "884.07",
    "procurement.completedBudget": "884.07",
    "procurement.actual": "861.35",
    "spending.sum.cumulativeBalance": "12",
    "spending.sum.yearBalance": "7",
    "assets.sum.inUse": "70",
    "assets.sum.leased": "20",
    "assets.sum.total": "100",
  };
  expect(shown(evaluate(id, { figures }, settings))).toBe(value);
  expect(scoringBasis.measureById(id)?.settings).toEqual(Object.keys(settings));
});

test("no valid questionnaire is no survey, not full marks", () => {
  expect(evaluate("satisfaction", { figures: { "survey.valid": "0", "survey.satisfied": "0" } }).state).toBe("missing");
});

test("what cannot be read is named before what is missing", () => {
  expect(evaluate("staffControl", { figures: { "staffing.staffTotal": "?" } })).toMatchObject({
    state: "unreadable",
    fields: [{ field: "staffing.staffTotal" }],
  });
});

test("a negative denominator is a contradiction", () => {
  expect(
    evaluate("sangongControl", { figures: { "sangong.sum.total": "3", "sangongBasis.currentBudget": "-3" } }).state,
  ).toBe("contradiction");
});

test("ids and names are unique, and every measure says what it is", () => {
  expect(new Set(measures.map((measure) => measure.id)).size).toBe(measures.length);
  expect(new Set(measures.map((measure) => measure.name)).size).toBe(measures.length);
  expect(
    measures.filter(
      ({ formula, definition, source, inputs }) =>
        formula === "" || definition === "" || source.title === "" || inputs.length === 0,
    ),
  ).toEqual([]);
});
