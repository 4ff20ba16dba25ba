import { breachCounts } from "../../../../../src/reports/department/rules/basis/breachCounts";
import { excusedFunds } from "../../../../../src/reports/department/rules/basis/excusedFunds";
import { fundDates } from "../../../../../src/reports/department/rules/basis/fundDates";
import { surveyDate } from "../../../../../src/reports/department/rules/basis/surveyDate";
import { ruleCases, type RuleCases } from "../../../../support/ruleCases";

const surveyed = (on: string) => ({ typed: { "survey.surveyedOn": on } });
const breach = (description: string, count: number) => ({
  typed: { "breaches.rows.0.description": description, "breaches.rows.0.count": count },
});

export const dateCases: readonly RuleCases[] = [
  ruleCases(surveyDate, {
    passes: [
      { name: "次年年初、写报告以前调查", given: surveyed("2022-02-18") },
      { name: "报告当天", given: surveyed("2022-03-15") },
      { name: "没有写日期", given: { typed: { "survey.surveyedOn": null } } },
      { name: "报告日期空着", given: { typed: { "survey.surveyedOn": "2022-06-20", "cover.reportDate": null } } },
    ],
    fails: [
      {
        name: "两年前的调查",
        given: surveyed("2019-12-20"),
        messageId: "early",
        at: "survey.surveyedOn",
        level: "提示",
        data: { date: "2019-12-20", year: "2021" },
        evidence: ["survey.surveyedOn", "cover.year"],
      },
      {
        name: "报告写成三个月以后才调查",
        given: surveyed("2022-06-20"),
        messageId: "late",
        at: "survey.surveyedOn",
        data: { reported: "2022-03-15" },
        evidence: ["survey.surveyedOn", "cover.reportDate"],
      },
    ],
  }),
  ruleCases(fundDates, {
    passes: [
      { name: "上年底提前下达", given: { typed: { "specialFunds.rows.0.issuedOn": "2020-11-26" } } },
      {
        name: "8 月才下达，春节前、6 月底前都是 0",
        given: {
          typed: {
            "specialFunds.rows.2.issuedOn": "2021-08-12",
            "specialFunds.rows.2.paidBySpringFestival": 0,
            "specialFunds.rows.2.paidByJune": 0,
          },
        },
      },
      { name: "没有写日期", given: { typed: { "specialFunds.rows.0.issuedOn": null } } },
    ],
    fails: [
      {
        name: "两年前下达的资金",
        given: { typed: { "specialFunds.rows.0.issuedOn": "2019-01-18" } },
        messageId: "outside",
        at: "specialFunds.rows.0.issuedOn",
        level: "提示",
        data: { date: "2019-01-18", year: "2021" },
        evidence: ["specialFunds.rows.0.issuedOn", "cover.year"],
      },
      {
        name: "次年才下达",
        given: { typed: { "specialFunds.rows.0.issuedOn": "2022-01-18" } },
        messageId: "outside",
        at: "specialFunds.rows.0.issuedOn",
      },
      {
        name: "上级 8 月下达，春节前却已经下达",
        given: { typed: { "specialFunds.rows.0.issuedOn": "2021-08-02" } },
        messageId: "before",
        at: "specialFunds.rows.0.issuedOn",
        data: { node: "春节前", paid: "1700 万元" },
        evidence: ["specialFunds.rows.0.issuedOn", "specialFunds.rows.0.paidBySpringFestival"],
      },
      {
        name: "上级 8 月下达，6 月底前却已经下达",
        given: {
          typed: { "specialFunds.rows.0.issuedOn": "2021-08-02", "specialFunds.rows.0.paidBySpringFestival": 0 },
        },
        messageId: "before",
        at: "specialFunds.rows.0.issuedOn",
        data: { node: "6月30日前" },
      },
    ],
  }),
  ruleCases(excusedFunds, {
    passes: [
      {
        name: "上级 8 月才下达",
        given: { typed: { "specialFunds.rows.2.excused": "是", "specialFunds.rows.2.issuedOn": "2021-08-12" } },
      },
      { name: "没有剔除的不必写日期", given: { typed: { "specialFunds.rows.2.issuedOn": null } } },
    ],
    fails: [
      {
        name: "填了上级6月后下达，日期却在 2 月",
        given: { typed: { "specialFunds.rows.2.excused": "是" } },
        messageId: "early",
        at: "specialFunds.rows.2.excused",
        level: "提示",
        data: { date: "2021-02-05", year: "2021" },
        evidence: ["specialFunds.rows.2.excused", "specialFunds.rows.2.issuedOn"],
      },
      {
        name: "填了上级6月后下达，没有写日期",
        given: { typed: { "specialFunds.rows.2.excused": "是", "specialFunds.rows.2.issuedOn": null } },
        messageId: "noDate",
        at: "specialFunds.rows.2.issuedOn",
        level: "提示",
        evidence: ["specialFunds.rows.2.excused"],
      },
    ],
  }),
  ruleCases(breachCounts, {
    passes: [
      { name: "两处都是 2 例", given: breach("审计发现超范围支出2例，已整改", 2) },
      { name: "没有发现", given: breach("专项检查未发现不符合要求的情况，抽查凭证 30 例", 0) },
      { name: "说的是上年", given: breach("上年审计发现的 2 例已整改，本年没有", 0) },
      { name: "没有写几例", given: breach("审计指出部分支出审批不及时", 1) },
      { name: "分几种写", given: breach("超范围支出 1 例，审批不全 2 例", 3) },
    ],
    fails: [
      {
        name: "说明写了 2 例，例数填 0",
        given: breach("审计发现超范围支出2例，已整改", 0),
        messageId: "differs",
        at: "breaches.rows.0.count",
        level: "提示",
        data: { stated: "2", count: "0" },
        evidence: ["breaches.rows.0.count", "breaches.rows.0.description"],
      },
      {
        name: "说明写了三起，例数填 1",
        given: breach("专项检查查出无预算支出三起", 1),
        messageId: "differs",
        at: "breaches.rows.0.count",
        data: { stated: "3" },
      },
    ],
  }),
];
