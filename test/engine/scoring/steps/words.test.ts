import { decimal } from "../../../../src/domain/decimal";
import type { Unsure } from "../../../../src/engine/scoring/methods/outcome";
import { parseRange } from "../../../../src/engine/scoring/range";
import { proposedReason } from "../../../../src/engine/scoring/steps/reasonWords";
import { stepWords } from "../../../../src/engine/scoring/steps/render";
import type { Step } from "../../../../src/engine/scoring/steps/step";
import { unsureWords } from "../../../../src/engine/scoring/steps/unsureWords";
import { formulaWords, measuredWords, points } from "../../../../src/engine/scoring/steps/words";
import { measuredAs } from "../methods/helpers";

const d = decimal;
const fields = [{ field: "f", label: "本年预算数" }];
const range = parseRange("[70,80)") ?? {};
const rate = measuredAs("75");
const amount = measuredAs("12.51", "万元");
const stepped = {
  kind: "stepped",
  measured: measuredAs("104.7"),
  direction: "above",
  bound: d(100),
  distance: d("4.7"),
  size: d(1),
  deduct: d("0.5"),
} as const;

test.each<[string, Step, string]>([
  [
    "met",
    { kind: "met", measured: rate, relation: "≥", bound: d(50), points: d(3) },
    "测算值 = 75 ÷ 100 = 75.00 % ≥ 50 %，计 3 分",
  ],
  [
    "not met",
    { kind: "notMet", measured: rate, relation: "≥", bound: d(100) },
    "测算值 = 75 ÷ 100 = 75.00 %，未达到 ≥ 100 %，不得分",
  ],
  [
    "whole points",
    { ...stepped, mode: "floor", count: d(4), deducted: d(2), exhausted: false, points: d(3) },
    "测算值 = 104.7 ÷ 100 = 104.70 %，高于 100 % 4.7 个百分点，每个百分点只计整数，计 4 次，每次扣 0.5 分，扣 2 分，计 3 分",
  ],
  [
    "in proportion",
    { ...stepped, mode: "linear", count: d("4.7"), deducted: d("2.35"), exhausted: false, points: d("2.65") },
    "测算值 = 104.7 ÷ 100 = 104.70 %，高于 100 % 4.7 个百分点，每个百分点按比例，计 4.7 次，每次扣 0.5 分，扣 2.35 分，计 2.65 分",
  ],
  [
    "a begun point",
    { ...stepped, mode: "ceil", size: d(5), count: d(1), deducted: d("0.5"), exhausted: false, points: d("4.5") },
    "测算值 = 104.7 ÷ 100 = 104.70 %，高于 100 % 4.7 个百分点，每 5 个百分点不足一次按一次，计 1 次，每次扣 0.5 分，扣 0.5 分，计 4.5 分",
  ],
  [
    "not yet a step",
    { ...stepped, mode: "floor", count: d(0), deducted: d(0), exhausted: false, points: d(5) },
    "测算值 = 104.7 ÷ 100 = 104.70 %，高于 100 % 4.7 个百分点，不足一次，不扣分，计 5 分",
  ],
  [
    "used up",
    { ...stepped, direction: "below", mode: "floor", count: d(40), deducted: d(5), exhausted: true, points: d(0) },
    "测算值 = 104.7 ÷ 100 = 104.70 %，低于 100 % 4.7 个百分点，每个百分点只计整数，计 40 次，每次扣 0.5 分，扣完为止，扣 5 分，计 0 分",
  ],
  [
    "capped rate",
    { kind: "scaled", measured: rate, weight: d(10), over: d(130), under: d(100), capped: true, points: d(10) },
    "测算值 = 75 ÷ 100 = 75.00 %，10 分 × 130.00 % ÷ 100.00 %，最高 10 分，计 10 分",
  ],
  [
    "nothing left",
    { kind: "compared", amount: measuredAs("0", "万元"), outcome: "none", points: d(3) },
    "测算值 0 万元，无测算值，计 3 分",
  ],
  [
    "over the limit",
    { kind: "compared", amount, limit: amount, outcome: "over", points: d(0) },
    "测算值 12.51 万元 > 测算值 12.51 万元，计 0 分",
  ],
  [
    "no item met",
    {
      kind: "items",
      met: [],
      unmet: [
        { mark: "①", text: "①甲", points: d(1) },
        { mark: "②", text: "②乙", points: d("0.5") },
      ],
      points: d(0),
    },
    "①未做到（扣 1 分）、②未做到（扣 0.5 分），计 0 分",
  ],
  [
    "no fund late",
    { kind: "late", tested: 3, late: [], excused: [], deduct: d("0.5"), deducted: d(0), points: d(3) },
    "3 项专项资金均按进度下达，计 3 分",
  ],
  [
    "nothing to be passed on by then",
    { kind: "late", tested: 0, late: [], excused: ["甲专项"], deduct: d("0.5"), deducted: d(0), points: d(3) },
    "没有须考核进度的专项资金，计 3 分；上级 6 月后下达的不计：甲专项",
  ],
  ["no funds", { kind: "noFunds", points: d(3) }, "本年没有项目支出，没有专项资金，计 3 分"],
  ["no business", { kind: "noBusiness", fields, points: d(3) }, "本年预算数为 0，本年没有此项业务，计 3 分"],
  ["over nothing", { kind: "overZero", fields }, "本年预算数为 0 而仍有发生，不得分"],
  ["left out", { kind: "leftOut", group: "效益" }, "“效益”没有选用本项，不计分"],
  ["above the whole", { kind: "aboveWhole", measured: rate }, "测算值超过 100 %，请核对分子与分母"],
  [
    "capped total",
    { kind: "cap", measured: rate, range, cap: d(89), before: d(95) },
    "测算值 = 75 ÷ 100 = 75.00 %，在“70 %（含）至 80 %”，总分由 95 分降为 89 分",
  ],
  [
    "to be explained",
    { kind: "explain", measured: rate, bound: d(90) },
    "测算值 = 75 ÷ 100 = 75.00 %，低于 90 %，须说明原因",
  ],
])("%s", (_name, step, words) => {
  expect(stepWords(step)).toBe(words);
});

test.each<[Step, string | undefined]>([
  [
    { ...stepped, mode: "floor", count: d(4), deducted: d(2), exhausted: false, points: d(3) },
    "测算值为 104.70 %，超过 100 %，扣 2 分。",
  ],
  [{ ...stepped, mode: "floor", count: d(0), deducted: d(0), exhausted: false, points: d(5) }, undefined],
  [{ kind: "band", measured: rate, range, points: d(3) }, "测算值为 75.00 %，按“70 %（含）至 80 %”计 3 分。"],
  [{ kind: "notMet", measured: rate, relation: "≥", bound: d(100) }, "测算值为 75.00 %，未达到 100 %，不得分。"],
  [{ kind: "compared", amount, limit: amount, outcome: "over", points: d(0) }, "测算值超过测算值。"],
  [
    { kind: "occurrences", count: d(2), deduct: d(1), deducted: d(2), points: d(1) },
    "发生不符合要求的情况 2 例，扣 2 分。",
  ],
  [{ kind: "overZero", fields }, "没有安排预算而有支出，不得分。"],
  [{ kind: "judged", weight: d(5) }, undefined],
])("the reason proposed for %j is %s", (step, reason) => {
  expect(proposedReason([step])).toBe(reason);
});

test.each<[Unsure["reason"], string]>([
  ["missing", "请填写本年预算数"],
  ["unreadable", "本年预算数的内容读不出来，请改为规定的数或选项"],
  ["contradiction", "本年预算数的数不合常理（例如为负数），请核对后由部门自行评分"],
  ["zeroOverZero", "本年预算数为 0，请判断本年是否有此项业务，由部门自行评分"],
  ["overZero", "本年预算数为 0 而分子不为 0，比率不能计算，由部门自行评分"],
  ["outside", "测算值不在评分标准的任何一档，请核对本年预算数"],
  [
    "noStatement",
    "本年预算数还没有填写；确实没有发生的，登记一行并填 0，没有此项业务的，在评价指标的实际值中填“不适用”",
  ],
  ["notApplicable", "标为“不适用”，由部门自行评分"],
  ["notChosen", "请在本年预算数中选用参加考核的一项，其余在实际值中填“不适用”"],
])("%s says what to do", (reason, words) => {
  expect(unsureWords({ reason, fields })).toBe(`无法判断：${words}`);
});

test("a cell is named once, however often it is read", () => {
  expect(unsureWords({ reason: "missing", fields: [...fields, ...fields] })).toBe("无法判断：请填写本年预算数");
});

test("negative figures stand in brackets, sums in brackets before a division", () => {
  const value = {
    ...rate,
    numerator: [
      { field: "a", label: "a", minus: false, value: d(-3) },
      { field: "b", label: "b", minus: true, value: d(2) },
    ],
  };
  expect([formulaWords(value), measuredWords(amount)]).toEqual(["((-3) − 2) ÷ 100", "测算值 12.51 万元"]);
});

test.each([
  ["2.50", "2.5"],
  ["3.00", "3"],
  ["9.615384", "9.62"],
  ["0.005", "0.005"],
  ["0", "0"],
])("%s points print as %s", (value, words) => {
  expect(points(d(value))).toBe(words);
});
