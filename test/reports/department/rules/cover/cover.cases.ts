import { serialOf } from "../../../../../src/domain/day";
import { contactBlanks } from "../../../../../src/reports/department/rules/cover/contactBlanks";
import { coverBlanks } from "../../../../../src/reports/department/rules/cover/coverBlanks";
import { phones } from "../../../../../src/reports/department/rules/cover/phones";
import { reportDate } from "../../../../../src/reports/department/rules/cover/reportDate";
import { year } from "../../../../../src/reports/department/rules/cover/year";
import { ruleCases, type RuleCases } from "../../../../support/ruleCases";

const day = (text: string): number => serialOf(text)!;

export const coverCases: readonly RuleCases[] = [
  ruleCases(year, {
    fails: [
      {
        name: "评价年度写成汉字",
        given: { typed: { "cover.year": "二〇二一" } },
        messageId: "format",
        at: "cover.year",
        data: { shown: "二〇二一" },
      },
      { name: "评价年度只写两位", given: { typed: { "cover.year": "21" } }, messageId: "format", at: "cover.year" },
      {
        name: "评价年度多写了“年度”",
        given: { typed: { "cover.year": "2021年度" } },
        messageId: "format",
        at: "cover.year",
        suggests: "2021",
      },
      {
        name: "评价年度用全角数字",
        given: { typed: { "cover.year": "２０２１" } },
        messageId: "format",
        at: "cover.year",
        suggests: "2021",
      },
    ],
  }),
  ruleCases(reportDate, {
    passes: [{ name: "次年 1 月 1 日出报告", given: { typed: { "cover.reportDate": day("2022-01-01") } } }],
    fails: [
      {
        name: "年度还没有结束就写了报告日期",
        given: { typed: { "cover.reportDate": day("2021-06-30") } },
        messageId: "early",
        at: "cover.reportDate",
        evidence: ["cover.reportDate", "cover.year"],
        data: { date: "2021-06-30", year: "2021" },
      },
      {
        name: "报告日期是年度最后一天",
        given: { typed: { "cover.reportDate": day("2021-12-31") } },
        messageId: "early",
        at: "cover.reportDate",
      },
    ],
  }),
  ruleCases(coverBlanks, {
    fails: [
      {
        name: "封面没有填预算编码",
        given: { typed: { "cover.budgetCode": null } },
        messageId: "blank",
        at: "cover.budgetCode",
        level: "提示",
        data: { fields: "“预算编码”" },
      },
      {
        name: "空两栏是一处提示",
        given: { typed: { "cover.method": null, "cover.agency": null } },
        messageId: "blank",
        at: "cover.method",
        data: { fields: "“评价方式”、“评价机构”" },
        evidence: ["cover.method", "cover.agency"],
      },
    ],
  }),
  ruleCases(contactBlanks, {
    fails: [
      {
        name: "公开版隐去了联系人和电话",
        given: { typed: { "profile.contact": null, "profile.phone": null } },
        messageId: "blank",
        at: "profile.contact",
        level: "提示",
        data: { fields: "“联系人”、“联络电话”" },
        evidence: ["profile.contact", "profile.phone"],
      },
    ],
  }),
  ruleCases(phones, {
    passes: [
      { name: "手机号码", given: { typed: { "profile.phone": "13000000000" } } },
      { name: "填成数字的手机号码", given: { typed: { "profile.phone": 13000000000 } } },
      { name: "全角数字和括号", given: { typed: { "profile.phone": "（０７３０）００００００００" } } },
      { name: "两个号码，一个有分机", given: { typed: { "filler.phone": "0000-0000000转802、13000000000" } } },
      { name: "填报人电话留待手填", given: { typed: { "filler.phone": null } } },
    ],
    fails: [
      {
        name: "号码少了几位",
        given: { typed: { "profile.phone": "88123" } },
        messageId: "odd",
        at: "profile.phone",
        level: "提示",
        data: { field: "联络电话", shown: "88123" },
      },
      {
        name: "电话栏填了姓名",
        given: { typed: { "filler.phone": "示例联系人" } },
        messageId: "odd",
        at: "filler.phone",
        data: { field: "联系电话" },
      },
    ],
  }),
];
