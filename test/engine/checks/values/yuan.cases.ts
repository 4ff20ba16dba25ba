import { rules } from "../../../../src/reports/department/rules/registry";
import type { ReportData } from "../../../../src/reports/department/form";
import { schema } from "../../../../src/reports/department/schema";
import { corrected } from "../../../support/report";
import { ruleCases } from "../../../support/ruleCases";

const rule = rules.find(({ id }) => id === "数值.元")!;

const moneyIn: ReadonlySet<string> = new Set(schema.allFields.filter((f) => f.field.kind === "money").map((f) => f.id));

/** Every amount as it reads in 元. */
const inYuan = (report: ReportData): ReportData => {
  const scaled = (section: string, fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(fields).map(([key, value]) => {
        if (key === "rows" && Array.isArray(value))
          return [key, value.map((each: Readonly<Record<string, unknown>>) => scaled(section, each))];
        return [
          key,
          moneyIn.has(`${section}.${key}`) && typeof value === "string" ? `${Number(value) * 10000}` : value,
        ];
      }),
    );
  return Object.fromEntries(Object.entries(report).map(([section, fields]) => [section, scaled(section, fields)]));
};

const noStaff = { "staffing.staffAdmin": null, "staffing.staffWorker": null, "staffing.staffInstitution": null };

export const yuanCases = [
  ruleCases(rule, {
    passes: [
      { name: "实有人数少打了一位", given: { typed: { "profile.headcount": 8 } } },
      { name: "人数没有填，无从比较", given: { typed: { "profile.headcount": null, ...noStaff } } },
      {
        name: "固定资产是全年支出的几百倍，上年也是",
        given: { typed: { "assets.rows.0.inUse": 2150000, "prior.assets": 2140000 } },
      },
      { name: "固定资产是上年的一百多倍：新办公楼入账", given: { typed: { "prior.assets": 60.5 } } },
      {
        name: "固定资产是全年支出的三百倍，没有上年数",
        given: { typed: { "assets.rows.0.inUse": 2150000, "prior.assets": null } },
      },
      {
        name: "年初预算远大于决算，上年也是这个规模",
        given: { typed: { "budget.initial": 900000, "prior.income": 880000, "prior.spending": 870000 } },
      },
      {
        name: "上年几乎没有三公经费",
        given: {
          typed: {
            "sangongBasis.priorActual": 0.02,
            "sangongBasis.priorBudget": 0.05,
            "sangongBasis.currentBudget": 0.05,
          },
        },
      },
      { name: "除以一万也还是太大，不是元的问题", given: { typed: { "sangong.rows.0.vehicleRunning": 187300000 } } },
    ],
    fails: [
      {
        name: "整套表都按元填写",
        given: { report: inYuan(corrected) },
        messageId: "heads",
        at: "spending.sum.personnel",
        level: "提示",
        data: { shown: "18687500 万元", heads: "82 人", each: "227896", wan: "1868.75" },
        evidence: ["spending.sum.personnel", "profile.headcount"],
      },
      {
        name: "公务用车运维费按元填写",
        given: { typed: { "sangong.rows.0.vehicleRunning": 187300 } },
        messageId: "yuan",
        at: "sangong.rows.0.vehicleRunning",
        suggests: "18.73",
        level: "提示",
        data: { beside: "上年预算数", size: "32 万元" },
        evidence: ["sangong.rows.0.vehicleRunning", "sangongBasis.priorBudget"],
      },
      {
        name: "年初预算数按元填写",
        given: { typed: { "budget.initial": 71381200 } },
        messageId: "yuan",
        at: "budget.initial",
        suggests: "7138.12",
        evidence: ["budget.initial", "prior.income"],
      },
      {
        name: "上年三公经费按元提取",
        given: { typed: { "sangongBasis.priorActual": 283600 } },
        messageId: "yuan",
        at: "sangongBasis.priorActual",
        suggests: "28.36",
      },
      {
        name: "财政拨款按元填写",
        given: { typed: { "income.rows.0.grant": 24996000 } },
        messageId: "yuan",
        at: "income.rows.0.grant",
        suggests: "2499.6",
      },
      {
        name: "固定资产按元填写，有上年数可比",
        given: { typed: { "assets.rows.0.inUse": 52294600 } },
        messageId: "yuan",
        at: "assets.rows.0.inUse",
        suggests: "5229.46",
        evidence: ["assets.rows.0.inUse", "prior.assets"],
      },
      {
        name: "公务卡两个数都按元填写，是一处问题",
        given: { typed: { "card.settled": 862500, "card.mandatory": 1432000 } },
        messageId: "several",
        at: "card.settled",
        data: { count: "2" },
        evidence: ["card.settled", "card.mandatory", "spending.sum.total"],
      },
    ],
  }),
];
