/**
 * Projects against the department's own report: the samples with one thing changed, in either of them.
 * @drawn 8
 */
import type { ReportData } from "../../../../../src/reports/department/form";
import { sample } from "../../../../../src/reports/department/samples";
import { changedProject, first, openedProjects, second, type Change } from "../../../../support/projectsReport";

const { data } = sample("corrected");

const withGoal = (target: string, actual: string): ReportData => ({
  indicators: { rows: [...(data.indicators?.rows ?? []), { group: "产出目标", kind: "数量指标", target, actual }] },
});
const withText = (text: string): ReportData => ({
  prose: { ...data.prose, organisation: `${data.prose?.organisation ?? ""}${text}` },
});

const told = (own: ReportData, change: Change = {}): readonly (readonly string[])[] =>
  openedProjects({ whole: {}, each: [changedProject(first, change), second] }, own)
    .assessment.findings.filter(({ rule, outcome }) => rule.startsWith("项目.") && outcome !== "notice")
    .map(({ rule, at, messageId }) => [rule, at, messageId]);

const result = ["项目.定量目标", "p01_indicators.rows.0.actual", "actual"];
const target = ["项目.定量目标", "p01_indicators.rows.0.target", "target"];
const text = (rule: string): readonly string[] => [rule, "prose.organisation", "differs"];

test.each<[string, ReportData, readonly (readonly string[])[]]>([
  ["another target in part three", withGoal("对接产业链企业 45 家以上", "对接产业链企业 42 家"), [target]],
  ["another result in part three", withGoal("对接产业链企业 40 家以上", "对接产业链企业 44 家"), [result]],
  [
    "another satisfaction in part three",
    withGoal("企业满意度 90% 以上", "企业满意度 96%"),
    [["项目.定量目标", "p01_indicators.rows.7.actual", "actual"]],
  ],
  ["another satisfaction in the prose", withText("企业满意度96%。"), [text("项目.文字.完成值")]],
  ["another result without the name", withGoal("对接产业链企业≥40家", "44家"), [result]],
  ["another result in the prose", withText("全年对接产业链企业44家。"), [text("项目.文字.完成值")]],
  [
    "other money in the prose",
    withText("产业链建设专项（示例）支出1300.5万元，用于配套项目。"),
    [text("项目.文字.执行数")],
  ],
])("%s is found", (_, own, expected) => {
  expect(told(own)).toEqual(expected);
});

test.each<[string, ReportData]>([
  ["the same in part three", withGoal("对接产业链企业 40 家以上", "对接产业链企业 42 家")],
  ["another unit", withGoal("对接产业链企业 3 次", "44 次")],
  ["the target and the result in the prose", withText("计划对接产业链企业40家，实际对接产业链企业42家。")],
  ["last year's figure", withText("上年对接产业链企业比今年多44家。")],
  ["a rough figure", withText("对接产业链企业约50家。")],
  [
    "the same money, rounded",
    withText("产业链建设专项（示例）支出1203.2万元，另有产业链建设专项（示例）支出0.12亿元。"),
  ],
  ["money of another year", withText("产业链建设专项（示例）2020年支出900万元。")],
  ["a part of the money", withText("产业链建设专项（示例）一季度支出300万元。")],
])("%s is no fault", (_, own) => {
  expect(told(own)).toEqual([]);
});

test("an indicator that two projects have is of neither when the department speaks of it", () => {
  const shared = {
    rows: { 0: { name: "设施巡检次数", target: "≥12次", actual: "13次" } },
    goal: { actual: "已完成。" },
  };
  expect(told(withText("全年设施巡检次数14次。"))).toEqual([text("项目.文字.完成值")]);
  expect(told(withText("全年设施巡检次数14次。"), shared)).toEqual([]);
});

test("more carried over by projects than by the department is found", () => {
  const carried = (amount: string): Change => ({
    funds: { grantInitial: "0", grantBudget: "0", grantSpent: "0", carriedInitial: "1273.23", carriedBudget: amount },
  });
  const rules = (change: Change): readonly string[] => told({}, change).map(([rule = ""]) => rule);
  expect(rules(carried("4548.64"))).not.toContain("项目.汇总.上年结转");
  expect(rules(carried("4548.65"))).toContain("项目.汇总.上年结转");
});
