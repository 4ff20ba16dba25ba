/** 项目支出绩效自评表, as attached to 财预〔2020〕10号: the sections of one project. */
import type { Expr } from "../../engine/schema/expr";
import { columnSum, ratio, ref, sum } from "../../engine/schema/expr";
import { choice, date, money, percent, score, text } from "../../engine/schema/field";
import { fields, list, type DataOf, type FormSections } from "../../engine/schema/section";
import { defineSchema } from "../../engine/schema/schema";
import type { InstanceNaming } from "../../engine/schema/instance";

export const PROJECTS: InstanceNaming = { key: "p", name: "项目", most: 60 };

/** One of the sections that a workbook has for its projects. */
export const isProjectSection = (key: string): boolean => /^p\d\d_/.test(key) || key === "projects";

const head = fields({
  name: "基本",
  label: "基本信息",
  fields: {
    name: text("项目名称", { required: true }),
    authority: text("主管部门", { required: true }),
    unit: text("实施单位", { required: true }),
    year: text("年度", { required: true, prompt: "四位年份，例如 2021" }),
  },
});

const funds = fields({
  name: "资金",
  label: "项目资金（万元）",
  fields: {
    totalInitial: money("年度资金总额年初预算数", { is: sum("grantInitial", "carriedInitial", "otherInitial") }),
    totalBudget: money("年度资金总额全年预算数（A）", {
      name: "年度资金总额全年预算数",
      is: sum("grantBudget", "carriedBudget", "otherBudget"),
    }),
    totalSpent: money("年度资金总额全年执行数（B）", {
      name: "年度资金总额全年执行数",
      is: sum("grantSpent", "carriedSpent", "otherSpent"),
    }),
    weight: score("预算执行率分值"),
    totalRate: percent("年度资金总额执行率（B/A）", {
      name: "年度资金总额执行率",
      is: ratio("totalSpent", "totalBudget"),
    }),
    score: score("预算执行率得分"),
    grantInitial: money("当年财政拨款年初预算数"),
    grantBudget: money("当年财政拨款全年预算数"),
    grantSpent: money("当年财政拨款全年执行数"),
    grantRate: percent("当年财政拨款执行率", { is: ratio("grantSpent", "grantBudget") }),
    carriedInitial: money("上年结转资金年初预算数"),
    carriedBudget: money("上年结转资金全年预算数"),
    carriedSpent: money("上年结转资金全年执行数"),
    carriedRate: percent("上年结转资金执行率", { is: ratio("carriedSpent", "carriedBudget") }),
    otherInitial: money("其他资金年初预算数"),
    otherBudget: money("其他资金全年预算数"),
    otherSpent: money("其他资金全年执行数"),
    otherRate: percent("其他资金执行率", { is: ratio("otherSpent", "otherBudget") }),
  },
});

const goal = fields({
  name: "总体目标",
  label: "年度总体目标",
  fields: {
    expected: text("预期目标", { long: true, required: true }),
    actual: text("实际完成情况", { long: true, required: true }),
  },
});

const LEVELS = ["产出指标", "效益指标", "满意度指标"] as const;
const KINDS = [
  "数量指标",
  "质量指标",
  "时效指标",
  "成本指标",
  "经济效益指标",
  "社会效益指标",
  "生态效益指标",
  "可持续影响指标",
  "服务对象满意度指标",
] as const;

const indicators = list({
  name: "绩效指标",
  label: "绩效指标",
  freshRows: 12,
  titledBy: ["name"],
  columns: {
    level: choice("一级指标", LEVELS, { width: 12 }),
    kind: choice("二级指标", KINDS, { width: 13 }),
    name: text("三级指标", { width: 20 }),
    target: text("年度指标值", { width: 14, verbatim: true }),
    actual: text("实际完成值", { width: 14, verbatim: true }),
    weight: score("分值", { width: 9 }),
    score: score("得分", { width: 12 }),
    reason: text("偏差原因分析及改进措施", { name: "偏差原因", width: 19, long: true }),
  },
});

const withRows = (
  single: "funds.weight" | "funds.score",
  column: "indicators.weight" | "indicators.score",
): Expr<typeof single | typeof column> => ({
  op: "add",
  terms: [ref(single), columnSum(column)],
});

const total = fields({
  name: "总分",
  label: "总分",
  fields: {
    weight: score("总分值", { is: withRows("funds.weight", "indicators.weight") }),
    score: score("总得分", { is: withRows("funds.score", "indicators.score") }),
  },
});

const filler = fields({
  name: "填表",
  label: "填表",
  fields: { by: text("填表人"), phone: text("联系电话"), on: date("填表日期") },
});

export const form = { head, funds, goal, indicators, total, filler } as const satisfies FormSections;

export type ProjectForm = typeof form;
export type ProjectData = DataOf<ProjectForm>;
/** One project by itself: ids without an instance. */
export const schema = defineSchema(form);
