/** Rules about the year before. */
import { priorBalance } from "../../../../../src/reports/department/rules/basis/priorBalance";
import { priorGaps } from "../../../../../src/reports/department/rules/basis/priorGaps";
import { priorYearRules } from "../../../../../src/reports/department/rules/basis/priorYear";
import { casesById, ruleCases, type Examples, type RuleCases } from "../../../../support/ruleCases";

const changed = (
  name: string,
  before: string,
  amount: number,
  at: string,
  data: Readonly<Record<string, string>>,
): Examples => ({
  fails: [
    {
      name,
      given: { typed: { [before]: amount } },
      messageId: "large",
      at,
      level: "提示",
      evidence: [at, before],
      data,
    },
  ],
});

const priorExamples: Readonly<Record<string, Examples>> = {
  "上年核对.收入合计": changed("收入比上年少了六成", "prior.income", 20000, "income.sum.total", {
    direction: "减少",
    percent: "64.31",
  }),
  "上年核对.支出合计": changed("支出比上年多了近一倍", "prior.spending", 3600, "spending.sum.total", {
    direction: "增加",
    percent: "97.93",
  }),
  "上年核对.基本支出": changed("基本支出比上年少了一半", "prior.basic", 4391.24, "spending.sum.basic", {
    direction: "减少",
    percent: "50.00",
  }),
  "上年核对.项目支出": changed("项目支出比上年翻了一番", "prior.project", 2464.995, "spending.sum.project", {
    direction: "增加",
    percent: "100.00",
  }),
  "上年核对.固定资产合计": changed("固定资产比上年多了一半", "prior.assets", 4886.43, "assets.sum.total", {
    direction: "增加",
    percent: "50.00",
  }),
  "上年核对.三公经费合计": {
    ...changed("三公经费比上年增加三成多", "sangongBasis.priorActual", 19.89, "sangong.sum.total", {
      direction: "增加",
      percent: "30.07",
    }),
    passes: [
      { name: "正好增加 30% 不必说明", given: { typed: { "sangongBasis.priorActual": 19.9 } } },
      { name: "上年没有发生无从比较", given: { typed: { "sangongBasis.priorActual": 0 } } },
    ],
  },
};

const EMPTY_PRIOR = {
  "prior.income": null,
  "prior.spending": null,
  "prior.basic": null,
  "prior.project": null,
  "prior.balance": null,
  "prior.assets": null,
};

export const priorCases: readonly RuleCases[] = [
  ruleCases(priorBalance, {
    passes: [{ name: "上年收入没有填，无从比较", given: { typed: { "prior.income": null } } }],
    fails: [
      {
        name: "上年收入少了一位",
        given: { typed: { "prior.income": 1010.86 } },
        messageId: "differs",
        at: "prior.balance",
        level: "提示",
        data: { balance: "4548.64 万元", difference: "-4549.14" },
        evidence: ["prior.balance", "prior.income", "prior.spending"],
      },
      {
        name: "上年结余差 0.01，是四舍五入的尾差",
        given: { typed: { "prior.balance": 4548.65 } },
        messageId: "rounding",
        at: "prior.balance",
        level: "提示",
      },
    ],
  }),
  ruleCases(priorGaps, {
    passes: [
      { name: "本年还没有填表，上年数也不必催", given: { report: { income: { rows: [] } }, typed: EMPTY_PRIOR } },
      { name: "上年没有固定资产，填 0", given: { typed: { "prior.assets": 0 } } },
    ],
    fails: [
      {
        name: "上年末累计结余漏填",
        given: { typed: { "prior.balance": null } },
        messageId: "some",
        at: "prior.balance",
        level: "提示",
        data: { fields: "“上年末累计结余”" },
        evidence: ["prior.balance"],
      },
    ],
    unsure: [
      {
        name: "上年数一个也没有填",
        given: { typed: EMPTY_PRIOR },
        messageId: "none",
        at: "prior.income",
        evidence: Object.keys(EMPTY_PRIOR),
      },
    ],
  }),
  ...casesById(priorYearRules, priorExamples),
];
