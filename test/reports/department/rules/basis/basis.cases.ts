import { budgetSize } from "../../../../../src/reports/department/rules/basis/budgetSize";
import { cumulativeBalance } from "../../../../../src/reports/department/rules/basis/cumulativeBalance";
import { equalityRules } from "../../../../../src/reports/department/rules/basis/equalities";
import { excludedAdjustments } from "../../../../../src/reports/department/rules/basis/excludedAdjustments";
import { basicClasses } from "../../../../../src/reports/department/rules/basis/basicClasses";
import { projectBudgets } from "../../../../../src/reports/department/rules/basis/projectBudgets";
import { specialFunds } from "../../../../../src/reports/department/rules/basis/specialFunds";
import { casesById, ruleCases, type Examples, type RuleCases } from "../../../../support/ruleCases";

const CLASSES = ["wages", "goods", "personal", "capital", "enterprise", "other"].map((c) => `economicWhole.${c}`);
const filled = CLASSES.filter((c) => !c.endsWith("other"));

const equalityExamples: Readonly<Record<string, Examples>> = {
  "核对.编制": {
    fails: [
      {
        name: "编制数多了一人",
        given: { typed: { "profile.posts": 91 } },
        messageId: "differs",
        at: "profile.posts",
        level: "强制",
        data: { left: "91", right: "90" },
        evidence: ["profile.posts", "staffing.postsAdmin", "staffing.postsWorker", "staffing.postsInstitution"],
      },
      {
        name: "行政编制还没有填，合计不到人员编制",
        given: { typed: { "staffing.postsAdmin": null } },
        messageId: "partly",
        at: "profile.posts",
        level: "提示",
        data: { left: "90", right: "28" },
      },
    ],
  },
  "核对.实有人数": {
    passes: [{ name: "离退休和临聘人员不计入", given: { typed: { "staffing.retired": 60, "staffing.temporary": 9 } } }],
    fails: [
      {
        name: "把临聘人员算进了实有人数",
        given: { typed: { "profile.headcount": 87 } },
        messageId: "differs",
        at: "profile.headcount",
        data: { left: "87", right: "82" },
      },
      {
        name: "行政在职人数还没有填，合计不到实有人数",
        given: { typed: { "staffing.staffAdmin": null } },
        messageId: "partly",
        at: "profile.headcount",
        level: "提示",
      },
    ],
  },
  "核对.经济分类": {
    fails: [
      {
        name: "工资福利支出多了 1000 万元",
        given: { typed: { "economicWhole.wages": 2270.43 } },
        messageId: "differs",
        at: "spending.sum.total",
        level: "强制",
        data: { left: "7125.61", right: "8125.61" },
        evidence: ["spending.sum.total", ...filled],
      },
      {
        name: "五项分类合计差 0.01，是四舍五入的尾差",
        given: { typed: { "economicWhole.wages": 1270.44 } },
        messageId: "rounding",
        at: "spending.sum.total",
        level: "提示",
        data: { left: "7125.61", right: "7125.62" },
      },
      {
        name: "差 1 万元不是尾差",
        given: { typed: { "economicWhole.wages": 1271.43 } },
        messageId: "differs",
        at: "spending.sum.total",
        level: "强制",
      },
    ],
  },
  "核对.项目经济分类": {
    fails: [
      {
        name: "资本性支出漏了一位",
        given: { typed: { "economicProject.capital": 88.4 } },
        messageId: "differs",
        at: "spending.sum.project",
        level: "强制",
      },
      {
        name: "项目分类合计差 0.01",
        given: { typed: { "economicProject.capital": 884.07 } },
        messageId: "rounding",
        at: "spending.sum.project",
        level: "提示",
      },
    ],
  },
  "核对.上年结余": {
    passes: [
      {
        name: "上年结转空着，上年末也没有结余",
        given: { typed: { "income.rows.0.carriedIn": null, "income.rows.1.carriedIn": null, "prior.balance": 0 } },
      },
      {
        name: "收入表还没有填",
        given: { report: { income: { rows: [] } } },
      },
    ],
    fails: [
      {
        name: "收入表填好了，上年结转空着，而上年末有结余",
        given: { typed: { "income.rows.0.carriedIn": null, "income.rows.1.carriedIn": null } },
        messageId: "differs",
        at: "income.sum.carriedIn",
        data: { left: "0", right: "4548.64" },
      },
      {
        name: "上年末结余与本年上年结转不同",
        given: { typed: { "prior.balance": 4584.64 } },
        messageId: "differs",
        at: "income.sum.carriedIn",
        level: "强制",
        data: { left: "4548.64", right: "4584.64" },
      },
      {
        name: "相差 0.01",
        given: { typed: { "prior.balance": 4548.65 } },
        messageId: "rounding",
        at: "income.sum.carriedIn",
        level: "提示",
      },
    ],
  },
  "核对.上年支出": {
    fails: [
      {
        name: "上年基本支出两位数字颠倒",
        given: { typed: { "prior.basic": 1706 } },
        messageId: "differs",
        at: "prior.spending",
        level: "强制",
        data: { left: "5560", right: "5506" },
        evidence: ["prior.spending", "prior.basic", "prior.project"],
      },
      {
        name: "上年两项之和差 0.01",
        given: { typed: { "prior.basic": 1760.01 } },
        messageId: "rounding",
        at: "prior.spending",
        level: "提示",
      },
    ],
  },
};

export const basisCases: readonly RuleCases[] = [
  ruleCases(cumulativeBalance, {
    fails: [
      {
        name: "一个机构的累计结余与当年结余不等，汇总行不再重复",
        given: { typed: { "spending.rows.0.cumulativeBalance": 15 } },
        messageId: "differs",
        at: "spending.rows.0.cumulativeBalance",
        level: "提示",
        data: { cumulative: "15 万元", year: "12.51 万元" },
        evidence: ["spending.rows.0.cumulativeBalance", "spending.rows.0.yearBalance"],
      },
      {
        name: "两个机构的累计结余填颠倒了，汇总数不变",
        given: { typed: { "spending.rows.0.cumulativeBalance": 0, "spending.rows.1.cumulativeBalance": 12.51 } },
        messageId: "differs",
        at: "spending.rows.0.cumulativeBalance",
        also: [{ messageId: "differs", at: "spending.rows.1.cumulativeBalance" }],
      },
      {
        name: "收支各项四舍五入，累计结余差 0.02",
        given: { typed: { "spending.rows.0.cumulativeBalance": 12.53 } },
        messageId: "rounding",
        at: "spending.rows.0.cumulativeBalance",
        level: "提示",
      },
      {
        name: "差 0.06 不是尾差",
        given: { typed: { "spending.rows.0.cumulativeBalance": 12.57 } },
        messageId: "differs",
        at: "spending.rows.0.cumulativeBalance",
      },
      {
        name: "两个机构都有尾差，是一处提示",
        given: { typed: { "spending.rows.0.cumulativeBalance": 12.52, "spending.rows.1.cumulativeBalance": -0.02 } },
        messageId: "tails",
        at: "spending.rows.0.cumulativeBalance",
        data: { count: "2", most: "0.02" },
        evidence: [0, 1].flatMap((i) => [`spending.rows.${i}.cumulativeBalance`, `spending.rows.${i}.yearBalance`]),
      },
      {
        name: "各机构没有填结余，只有汇总行填了",
        given: {
          typed: {
            "spending.rows.0.cumulativeBalance": null,
            "spending.rows.1.cumulativeBalance": null,
            "spending.sum.cumulativeBalance": 15,
          },
        },
        messageId: "differs",
        at: "spending.sum.cumulativeBalance",
      },
    ],
  }),
  ruleCases(budgetSize, {
    passes: [
      { name: "年初预算不含上年结转", given: { typed: { "budget.initial": 2589.48 } } },
      { name: "追加的专项使预算与收入相当", given: { typed: { "budget.initial": 3000, "budget.added": 4000 } } },
    ],
    fails: [
      {
        name: "年初预算多了一位",
        given: { typed: { "budget.initial": 71381.2 } },
        messageId: "far",
        at: "budget.initial",
        level: "提示",
        data: { budget: "71381.2", income: "7138.12" },
        evidence: ["budget.initial", "budget.added", "budget.cut", "income.sum.total"],
      },
    ],
  }),
  ruleCases(projectBudgets, {
    fails: [
      {
        name: "一个项目的预算多了一位",
        given: { typed: { "keyProjects.rows.2.budget": 3300 } },
        messageId: "exceeds",
        at: "budget.initial",
        level: "提示",
        data: { total: "7899.99", initial: "7138.12 万元" },
        evidence: [
          "budget.initial",
          "keyProjects.rows.0.budget",
          "keyProjects.rows.1.budget",
          "keyProjects.rows.2.budget",
        ],
      },
    ],
  }),
  ...casesById(equalityRules, equalityExamples),
  ruleCases(excludedAdjustments, {
    passes: [
      {
        name: "剔除有依据，也不超过调整数",
        given: { typed: { "budget.added": 20, "budget.excluded": 20, "budget.excludedBasis": "示例〔2021〕1 号文件" } },
      },
    ],
    fails: [
      {
        name: "剔除的比调整的还多",
        given: { typed: { "budget.added": 20, "budget.excluded": 25, "budget.excludedBasis": "示例〔2021〕1 号文件" } },
        messageId: "exceeds",
        at: "budget.excluded",
        data: { total: "20" },
      },
      {
        name: "剔除没有写依据",
        given: { typed: { "budget.added": 20, "budget.excluded": 20 } },
        messageId: "noBasis",
        at: "budget.excludedBasis",
        evidence: ["budget.excluded"],
      },
    ],
  }),
  ruleCases(basicClasses, {
    passes: [
      { name: "只差四舍五入", given: { typed: { "economicWhole.wages": 1270.44, "economicWhole.goods": 1010.33 } } },
      { name: "项目经济分类没有填，无从相减", given: { report: { economicProject: {} } } },
      { name: "经济分类都没有填", given: { report: { economicWhole: {}, economicProject: {} } } },
    ],
    fails: [
      {
        name: "工资福利与商品和服务之间错列 20 万元，合计不变",
        given: { typed: { "economicWhole.wages": 1250.43, "economicWhole.goods": 1030.34 } },
        messageId: "personnel",
        at: "spending.sum.personnel",
        level: "提示",
        data: { spent: "1868.75", classes: "1848.75" },
      },
      {
        name: "人员支出只差尾差，公用支出差得多",
        given: { typed: { "spending.rows.0.publicUse": 426.87 } },
        messageId: "publicUse",
        at: "spending.sum.publicUse",
        data: { spent: "426.87", classes: "326.87" },
      },
    ],
  }),
  ruleCases(specialFunds, {
    passes: [{ name: "春节前就全部下达", given: { typed: { "specialFunds.rows.1.paidBySpringFestival": 320 } } }],
    fails: [
      {
        name: "6 月底前下达的比专项金额还多",
        given: { typed: { "specialFunds.rows.1.paidByJune": 3200 } },
        messageId: "exceeds",
        at: "specialFunds.rows.1.paidByJune",
        level: "强制",
        evidence: ["specialFunds.rows.1.paidByJune", "specialFunds.rows.1.amount"],
      },
      {
        name: "春节前下达的比 6 月底前累计的还多",
        given: { typed: { "specialFunds.rows.2.paidBySpringFestival": 220 } },
        messageId: "exceeds",
        at: "specialFunds.rows.2.paidBySpringFestival",
        data: { part: "220 万元", whole: "210 万元" },
      },
    ],
  }),
];
