/** Rules about projects: what is changed in the first sample project, and what is then told of it. The docs page runs them too. */
import { second, type Change } from "../../../support/projectsReport";

const at = (row: number, column: string): string => `p01_indicators.rows.${row}.${column}`;

/** Rule, cell, sentence and level of each finding. */
type Told = readonly (readonly [rule: string, at: string, messageId: string, level: string])[];

export const wrongProjects: readonly (readonly [name: string, change: Change, found: Told])[] = [
  ["no 三级指标", { rows: { 0: { name: null } } }, [["项目.未填.三级指标", at(0, "name"), "blank", "强制"]]],
  ["no target", { rows: { 0: { target: null } } }, [["项目.未填.年度指标值", at(0, "target"), "blank", "强制"]]],
  ["no actual value", { rows: { 0: { actual: null } } }, [["项目.未填.实际完成值", at(0, "actual"), "blank", "强制"]]],
  ["no score", { rows: { 0: { score: null } } }, [["项目.未填.得分", at(0, "score"), "blank", "强制"]]],
  ["no weight", { rows: { 0: { weight: null } } }, [["项目.未填.分值", at(0, "weight"), "blank", "强制"]]],
  [
    "a score above its weight",
    { rows: { 0: { score: "16" } } },
    [["项目.得分.超过分值", at(0, "score"), "above", "强制"]],
  ],
  [
    "a deduction without a reason",
    { rows: { 1: { reason: null } } },
    [["项目.扣分.无原因", at(1, "reason"), "none", "强制"]],
  ],
  [
    "a score that the actual value does not bear out",
    { rows: { 1: { score: "12" } } },
    [["项目.得分.与完成值不符", at(1, "score"), "above", "提示"]],
  ],
  [
    "nearly full points for what was not done",
    { rows: { 6: { actual: "未完成" } } },
    [["项目.得分.与完成值不符", at(6, "score"), "above", "提示"]],
  ],
  [
    "a figure whose unit is not known",
    { rows: { 2: { target: "≥95%", actual: "0.96" } } },
    [["项目.指标值.不可衡量", at(2, "actual"), "unitsDiffer", "提示"]],
  ],
  [
    "far beyond the target",
    { rows: { 0: { actual: "52家" } }, goal: { actual: "完成" } },
    [["项目.偏差.无原因", at(0, "reason"), "far", "提示"]],
  ],
  [
    "two figures in one target",
    { rows: { 0: { target: "40家、6个" } } },
    [["项目.指标值.不可衡量", at(0, "target"), "several", "提示"]],
  ],
  [
    "other units",
    { rows: { 0: { actual: "42人" } } },
    [["项目.指标值.不可衡量", at(0, "actual"), "unitsDiffer", "提示"]],
  ],
  [
    "words where the target is a figure",
    { rows: { 0: { actual: "已完成" } } },
    [["项目.指标值.不可衡量", at(0, "actual"), "noFigure", "提示"]],
  ],
  [
    "a target of nothing",
    { rows: { 0: { target: "≥0家" } }, goal: { expected: "对接企业" } },
    [["项目.指标值.不可衡量", at(0, "target"), "zeroTarget", "提示"]],
  ],
  [
    "late and yet full points",
    { rows: { 3: { actual: "2022年1月12日" } } },
    [["项目.指标值.不可衡量", at(3, "score"), "late", "提示"]],
  ],
  [
    "a promise where a figure is asked",
    { rows: { 0: { target: "进一步加强" } } },
    [["项目.指标值.不可衡量", at(0, "target"), "vague", "提示"]],
  ],
  [
    "a result of an earlier year",
    { rows: { 3: { actual: "2020年11月26日" } } },
    [["项目.指标值.年份", at(3, "actual"), "before", "提示"]],
  ],
  [
    "a goal of an earlier year",
    { goal: { expected: "2020年对接产业链企业不少于40家。" } },
    [["项目.总体目标.年份", "p01_goal.expected", "stale", "提示"]],
  ],
  [
    "a target unlike the goal's",
    { rows: { 0: { target: "≥41家" } } },
    [["项目.总体目标.数字", "p01_goal.expected", "target", "提示"]],
  ],
  [
    "a result unlike the goal's",
    { rows: { 0: { actual: "43家" } } },
    [["项目.总体目标.数字", "p01_goal.actual", "actual", "提示"]],
  ],
  [
    "a deadline of another year",
    { rows: { 3: { target: "2020年12月底前", actual: "2020年11月26日" } } },
    [["项目.指标值.年份", at(3, "target"), "other", "提示"]],
  ],
  [
    "one indicator twice",
    { rows: { 1: { name: "对接产业链企业" } } },
    [["项目.指标.重复", at(1, "name"), "twice", "提示"]],
  ],
  [
    "weights that do not add up to 100",
    { rows: { 0: { weight: "14", score: "14" } } },
    [["项目.分值.合计", "p01_funds.weight", "total", "强制"]],
  ],
  [
    "weights of levels unlike the standard's",
    { rows: { 0: { weight: "14", score: "14" }, 5: { weight: "16", score: "16" } } },
    [
      ["项目.分值.一级指标", at(0, "weight"), "level", "提示"],
      ["项目.分值.一级指标", at(5, "weight"), "level", "提示"],
    ],
  ],
  [
    "预算执行率 weighted otherwise",
    { funds: { weight: "12", score: "11.34" }, rows: { 0: { weight: "13", score: "13" } } },
    [
      ["项目.分值.一级指标", "p01_funds.weight", "execution", "提示"],
      ["项目.分值.一级指标", at(0, "weight"), "level", "提示"],
    ],
  ],
  [
    "a score that 执行率 does not give",
    { funds: { score: "8.45" } },
    [["项目.执行率.得分", "p01_funds.score", "differs", "强制"]],
  ],
  ["whole points for 执行率", { funds: { score: "9" } }, [["项目.执行率.得分", "p01_funds.score", "differs", "提示"]]],
  [
    "more spent than planned",
    { funds: { grantSpent: "1280", score: "10" } },
    [["项目.资金.超预算", "p01_funds.grantSpent", "over", "提示"]],
  ],
  [
    "money spent without a budget",
    { funds: { otherSpent: "1", score: "9.45" } },
    [["项目.资金.超预算", "p01_funds.otherBudget", "unplanned", "提示"]],
  ],
  ["no score for 执行率", { funds: { score: null } }, [["项目.未填.资金", "p01_funds.score", "blank", "强制"]]],
  [
    "no money",
    { funds: { grantInitial: null, grantBudget: null, grantSpent: null } },
    [
      ["项目.未填.资金", "p01_funds.grantBudget", "blank", "强制"],
      ["项目.未填.资金", "p01_funds.grantSpent", "blank", "强制"],
    ],
  ],
  [
    "a score below nothing",
    { rows: { 1: { score: "-10" } } },
    [["项目.得分.超过分值", at(1, "score"), "below", "强制"]],
  ],
  [
    "元 where 万元 is asked",
    { funds: { grantInitial: "12732300", grantBudget: "12732300", grantSpent: "12032300" } },
    [["数值.元", "p01_funds.grantInitial", "several", "提示"]],
  ],
  ["another year", { head: { year: "2020" } }, [["项目.年度", "p01_head.year", "differs", "强制"]]],
  [
    "the name of another project",
    { head: { name: second.head?.name ?? "" } },
    [
      ["项目.名称.重复", "p02_head.name", "twice", "提示"],
      ["项目.重点支出.年初预算", "p01_funds.totalInitial", "differs", "提示"],
    ],
  ],
  [
    "a budget unlike that of 重点支出",
    { funds: { grantInitial: "1270.23" } },
    [["项目.重点支出.年初预算", "p01_funds.totalInitial", "differs", "提示"]],
  ],
];
