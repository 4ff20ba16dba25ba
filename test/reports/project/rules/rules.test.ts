/**
 * Rules about projects, asked of the sample with one thing changed: that is all they then have to say.
 * @drawn 8
 */
import type { Finding } from "../../../../src/engine/review/finding";
import { presentFinding } from "../../../../src/app/present/check";
import type { ReportData } from "../../../../src/reports/department/form";
import type { ProjectData } from "../../../../src/reports/project/form";
import { wrongProjects } from "./cases";
import {
  changedProject,
  first,
  national,
  openedProjects,
  platform,
  second,
  type Change,
} from "../../../support/projectsReport";

const openFindings = (each: readonly ProjectData[], standard?: string, own: ReportData = {}): readonly Finding[] =>
  allFindings(each, standard, own).filter(({ outcome }) => outcome !== "notice");

const allFindings = (each: readonly ProjectData[], standard?: string, own: ReportData = {}): readonly Finding[] => {
  const loaded = openedProjects({ whole: standard === undefined ? {} : { standard }, each }, own);
  const { findings, cells } = loaded.assessment;
  for (const finding of findings)
    expect(presentFinding(loaded.report, finding, cells, loaded.reading.places).message).not.toMatch(/[{}]|undefined/);
  return findings;
};

const told = (findings: readonly Finding[]): readonly (readonly string[])[] =>
  findings.map(({ rule, at, messageId, level }) => [rule, at, messageId, level]);

test("the sample projects are in order, and what the department spent beside them is named", () => {
  const { assessment } = openedProjects({ whole: {}, each: [first, second] });
  expect(assessment.verdict).toBe("可以上报");
  expect(assessment.findings.map(({ rule, outcome, data }) => [rule, outcome, data])).toEqual([
    ["项目.汇总.执行数", "notice", { spent: "1524.98", whole: "4929.99 万元", rest: "3405.01" }],
    ["项目.重点支出.未列入", "notice", { names: "“新型工业化引导专项（示例）”" }],
  ]);
});

const at = (row: number, column: string): string => `p01_indicators.rows.${row}.${column}`;

test.each(wrongProjects)("%s is found, and nothing else", (_, change, expected) => {
  const findings = openFindings([changedProject(first, change), second]);
  expect(told(findings)).toEqual(expected);
});

test.each<[string, Change]>([
  [
    "an indicator that does not apply, its points given to another",
    { rows: { 4: { target: "不适用", actual: null, score: "0", weight: "0" }, 3: { weight: "13", score: "13" } } },
  ],
  ["a score of one decimal", { funds: { score: "9.5" } }],
  [
    "a late deadline with points taken off and a reason",
    { rows: { 3: { actual: "2022年1月12日", score: "6", reason: "结算资料补正" } } },
  ],
  [
    "far beyond the target with a reason",
    { rows: { 0: { actual: "60家", reason: "新增两条产业链" } }, goal: { actual: "完成" } },
  ],
  ["less than the values allow, with a reason", { rows: { 0: { score: "12", reason: "质量参差" } } }],
  ["years that a goal compares with", { goal: { expected: "比2020年新增对接企业10家，2019年立项。" } }],
  ["words for a benefit", { rows: { 6: { target: "进一步提升" } } }],
])("%s is no fault", (_, change) => {
  expect(told(openFindings([changedProject(first, change), second]))).toEqual([]);
});

test("a project without a single indicator is asked for them", () => {
  const none = { ...first, indicators: { rows: [{ level: "产出指标", kind: "数量指标" }] } };
  expect(told(openFindings([none, second]))).toEqual([["项目.未填.绩效指标", at(0, "name"), "none", "强制"]]);
});

test("a total above what the standard allows at a low rate is found", () => {
  const low = changedProject(first, { funds: { grantSpent: "636.62", score: "5" } });
  const findings = openFindings([low, second], platform.name);
  expect(told(findings)).toEqual([["项目.总分.上限", "p01_funds.score", "above", "提示"]]);
});

test("a total that the standard rebases is told as it then is", () => {
  const left = { rows: { 4: { target: "不适用", actual: null, score: "0", reason: null } } };
  const told = (standard: string) =>
    allFindings([changedProject(first, left), second], standard)
      .filter(({ rule }) => rule === "项目.总分.折算")
      .map(({ outcome, at: cell, data }) => [outcome, cell, data]);
  expect(told(platform.name)).toEqual([
    ["notice", "p01_total.score", { count: "1", weight: "5", total: "96.26", grade: "优秀" }],
  ]);
  expect(told(national.name)).toEqual([]);
});
