import type { IndicatorView } from "../../../src/app/views/score";
import {
  branches,
  filterIndicators,
  isDeducted,
  isWaiting,
  proposalFor,
  proposedScores,
  sameScore,
} from "../../../src/ui/store/scores";
import type { ScoreFilter } from "../../../src/ui/store/state";
import { cleanScore, publishedScore } from "../support/score";
import { without } from "../support/without";

const indicator = (id: string) => publishedScore.indicators.find((i) => i.id === id)!;

/** Nothing was typed into this indicator yet. */
const blank: IndicatorView = {
  id: "blank",
  path: ["投入", "预算配置", "财政供养人员控制率"],
  ruleText: "",
  weight: "5",
  ruleScore: "5",
  otherReadings: [],
  steps: [],
};

test.each([
  ["3", "3.0", true],
  ["2.50", "2.5", true],
  ["10", "1", false],
  ["100", "100.00", true],
  ["3", undefined, false],
  [undefined, undefined, true],
])("the scores %s and %s are the same: %s", (a, b, same) => {
  expect(sameScore(a, b)).toBe(same);
});

test.each([
  [
    "a score that differs comes with the reason that is missing",
    "fundBalance",
    { indicator: "fundBalance", score: "2", reason: "年末结余 12.51 万元，不超过上年结转。" },
  ],
  [
    "a right score without a reason keeps the score",
    "paymentProgress",
    { indicator: "paymentProgress", score: "2", reason: "有 2 个专项未按进度完成资金下达，每个扣 0.5 分。" },
  ],
  ["a right score without a deduction proposes nothing", "staffControl", undefined],
  ["what the rules cannot judge proposes nothing", "satisfaction", undefined],
])("%s", (_, id, expected) => {
  expect(proposalFor(indicator(id))).toEqual(expected);
});

test("a reason that the officer wrote is never replaced", () => {
  expect(proposalFor({ ...indicator("fundBalance"), reason: "另有原因" })).toEqual({
    indicator: "fundBalance",
    score: "2",
  });
});

test("an empty self-score takes the rule's", () => {
  expect(proposalFor(blank)).toEqual({ indicator: "blank", score: "5" });
});

test("an empty self-score waits for one, and does not count as another than the rule's", () => {
  const own = without(blank, "ruleScore");
  const listed = (filter: ScoreFilter) =>
    filterIndicators({ ...publishedScore, indicators: [blank, own] }, filter).length;
  expect([listed("blank"), listed("differs")]).toEqual([2, 0]);
  expect([blank, own, { ...own, selfScore: "4" }].map(isWaiting)).toEqual([false, true, false]);
});

test("all proposals are those whose score differs", () => {
  expect(proposedScores(publishedScore).map((p) => p.indicator)).toEqual(["fundBalance"]);
  expect(proposedScores(cleanScore)).toEqual([]);
});

test.each([
  ["all", 4],
  ["differs", 1],
  ["deducted", 1],
  ["unsure", 1],
] as const)("the filter %s lists %i indicators", (filter, n) => {
  expect(filterIndicators(publishedScore, filter)).toHaveLength(n);
});

test("an empty self-score is not a deduction", () => {
  expect(isDeducted(blank)).toBe(false);
});

test("the tree has its branches in the order of the rubric", () => {
  const first = branches(publishedScore.indicators, 0);
  expect(first.map(({ name, indicators }) => [name, indicators.length])).toEqual([
    ["投入", 1],
    ["过程", 2],
    ["效果", 1],
  ]);
  expect(branches(first[1]!.indicators, 1).map(({ name }) => name)).toEqual(["预算执行"]);
});
