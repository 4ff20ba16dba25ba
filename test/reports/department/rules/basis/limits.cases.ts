import { limitRules } from "../../../../../src/reports/department/rules/basis/limits";
import { casesById, type Examples } from "../../../../support/ruleCases";

const SPENDING = ["personnel", "publicUse", "project", "cumulativeBalance"];
const INCOME = ["carriedIn", "grant", "fund", "nonTax", "other"];
const blank = (row: string, columns: readonly string[]): Readonly<Record<string, null>> =>
  Object.fromEntries(columns.map((column) => [`${row}.${column}`, null]));

const above = (
  name: string,
  typed: Readonly<Record<string, number>>,
  at: string,
  other: string,
  data?: Readonly<Record<string, string>>,
): Examples => ({
  fails: [
    {
      name,
      given: { typed },
      messageId: "exceeds",
      at,
      evidence: [at, other],
      ...(data === undefined ? {} : { data }),
    },
  ],
});

const projectAbove = (key: string, label: string, amounts: Readonly<Record<string, number>>): Examples =>
  above(`项目的${label}大于整体的${label}`, amounts, `economicProject.${key}`, `economicWhole.${key}`, {
    partName: `项目经济分类·${label}`,
    wholeName: `经济分类·${label}`,
  });

const limitExamples: Readonly<Record<string, Examples>> = {
  "核对.项目工资福利支出": projectAbove("wages", "工资福利支出", { "economicProject.wages": 1300 }),
  "核对.项目商品和服务支出": projectAbove("goods", "商品和服务支出", { "economicProject.goods": 6931.4 }),
  "核对.项目对个人和家庭的补助": projectAbove("personal", "对个人和家庭的补助", { "economicProject.personal": 700 }),
  "核对.项目资本性支出": projectAbove("capital", "资本性支出", { "economicWhole.capital": 884.07 }),
  "核对.项目对企业补助": projectAbove("enterprise", "对企业补助", { "economicProject.enterprise": 3326.77 }),
  "核对.项目其他支出": {
    fails: [
      ...projectAbove("other", "其他支出", { "economicProject.other": 2, "economicWhole.other": 1 }).fails,
      {
        name: "整体支出的这一类空着",
        given: { typed: { "economicProject.other": 2 } },
        messageId: "exceeds",
        at: "economicProject.other",
        data: { part: "2 万元", whole: "（空）" },
        evidence: ["economicProject.other", "economicWhole.other"],
      },
    ],
  },
  "核对.超编": {
    ...above("实有 95 人，编制 90 人", { "profile.headcount": 95 }, "profile.headcount", "profile.posts"),
    passes: [{ name: "满编不是超编", given: { typed: { "profile.headcount": 90 } } }],
  },
  "核对.支出超收入": {
    passes: [
      {
        name: "一个机构的收入一格也没有填",
        given: { typed: { ...blank("income.rows.1", INCOME), "spending.rows.1.project": 9 } },
      },
      {
        name: "一个机构只差四舍五入的尾差",
        given: { typed: { "spending.rows.1.project": 9.01, "income.rows.1.other": 9 } },
      },
      {
        name: "同名的两行不知是哪一行",
        given: { typed: { "income.rows.1.unit": "1、局机关", "spending.rows.1.project": 9 } },
      },
    ],
    fails: [
      ...above("支出比收入多", { "spending.rows.0.project": 6000 }, "spending.sum.total", "income.sum.total").fails,
      {
        name: "汇总不超，一个机构支出比收入多",
        given: {
          typed: { "spending.rows.0.project": 4829.99, "spending.rows.1.project": 100, "income.rows.1.other": 60 },
        },
        messageId: "unit",
        at: "spending.rows.1.total",
        level: "提示",
        data: { unit: "无线电监测站", part: "100 万元", whole: "60 万元" },
        evidence: ["spending.rows.1.total", "income.rows.1.total"],
      },
    ],
  },
  "核对.三公超支出": {
    passes: [
      {
        name: "一个机构的支出一格也没有填",
        given: { typed: { ...blank("spending.rows.1", SPENDING), "sangong.rows.1.reception": 5 } },
      },
    ],
    fails: [
      ...above("公务接待费以元填写", { "sangong.rows.0.reception": 71400 }, "sangong.sum.total", "spending.sum.total")
        .fails,
      {
        name: "一个机构没有支出而有公务接待费，汇总看不出",
        given: { typed: { "sangong.rows.0.reception": 2.14, "sangong.rows.1.reception": 5 } },
        messageId: "unit",
        at: "sangong.rows.1.total",
        level: "提示",
        data: { unit: "无线电监测站", partName: "三公经费合计", part: "5 万元", whole: "0 万元" },
      },
    ],
  },
  "核对.满意数": above("满意数比有效问卷还多", { "survey.satisfied": 201 }, "survey.satisfied", "survey.valid"),
  "核对.采购预算": above(
    "已完成采购预算比采购预算还多",
    { "procurement.completedBudget": 330 },
    "procurement.completedBudget",
    "procurement.budget",
  ),
  "核对.实际采购": above(
    "实际采购比对应预算还多",
    { "procurement.actual": 3187.5 },
    "procurement.actual",
    "procurement.completedBudget",
  ),
  "核对.采购超支出": above(
    "实际采购 8000 万元，全年支出 7125.61 万元",
    { "procurement.budget": 8000, "procurement.completedBudget": 8000, "procurement.actual": 8000 },
    "procurement.actual",
    "spending.sum.total",
  ),
  "核对.公务卡目录": above("目录内支出以元填写", { "card.mandatory": 1432000 }, "card.mandatory", "spending.sum.total"),
  "核对.公务卡": above("公务卡结算比目录内支出还多", { "card.settled": 150 }, "card.settled", "card.mandatory"),
};

export const limitCases = casesById(limitRules, limitExamples);
