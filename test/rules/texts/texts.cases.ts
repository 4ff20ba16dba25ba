import { serialOf } from "../../../src/domain/day";
import { contactBlanks, coverBlanks } from "../../../src/rules/texts/blanks";
import { reportDate, year } from "../../../src/rules/texts/cover";
import { goalPairs, measurable } from "../../../src/rules/texts/goals";
import { placeholders, staleYears } from "../../../src/rules/texts/leftovers";
import { evaluatorsNamed, signedOnPaper } from "../../../src/rules/texts/evaluators";
import { phones } from "../../../src/rules/texts/phones";
import { ruleCases } from "../../support/ruleCases";

const day = (text: string): number => serialOf(text)!;

export const textCases = [
  ruleCases(year, {
    fails: [
      { name: "评价年度写成汉字", given: { typed: { "cover.year": "二〇二一" } }, messageId: "format", at: "cover.year", data: { shown: "二〇二一" } },
      { name: "评价年度只写两位", given: { typed: { "cover.year": "21" } }, messageId: "format", at: "cover.year" },
    ],
  }),
  ruleCases(reportDate, {
    passes: [{ name: "次年 1 月 1 日出报告", given: { typed: { "cover.reportDate": day("2022-01-01") } } }],
    fails: [
      { name: "年度还没有结束就写了报告日期", given: { typed: { "cover.reportDate": day("2021-06-30") } }, messageId: "early", at: "cover.reportDate", evidence: ["cover.reportDate", "cover.year"], data: { date: "2021-06-30", year: "2021" } },
      { name: "报告日期是年度最后一天", given: { typed: { "cover.reportDate": day("2021-12-31") } }, messageId: "early", at: "cover.reportDate" },
    ],
  }),
  ruleCases(coverBlanks, {
    fails: [
      { name: "封面没有填预算编码", given: { typed: { "cover.budgetCode": null } }, messageId: "blank", at: "cover.budgetCode", level: "提示", data: { fields: "“预算编码”" } },
      { name: "空两栏是一处提示", given: { typed: { "cover.method": null, "cover.agency": null } }, messageId: "blank", at: "cover.method", data: { fields: "“评价方式”、“评价机构”" }, evidence: ["cover.method", "cover.agency"] },
    ],
  }),
  ruleCases(contactBlanks, {
    fails: [{ name: "公开版隐去了联系人和电话", given: { typed: { "profile.contact": null, "profile.phone": null } }, messageId: "blank", at: "profile.contact", level: "提示", data: { fields: "“联系人”、“联络电话”" }, evidence: ["profile.contact", "profile.phone"] }],
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
      { name: "号码少了几位", given: { typed: { "profile.phone": "88123" } }, messageId: "odd", at: "profile.phone", level: "提示", data: { field: "联络电话", shown: "88123" } },
      { name: "电话栏填了姓名", given: { typed: { "filler.phone": "示例联系人" } }, messageId: "odd", at: "filler.phone", data: { field: "联系电话" } },
    ],
  }),
  ruleCases(evaluatorsNamed, {
    fails: [
      { name: "评价人员一个也没有", given: { report: { evaluators: { rows: [] } } }, messageId: "nobody", at: "evaluators", level: "提示" },
      { name: "有职务没有姓名", given: { typed: { "evaluators.rows.1.name": null } }, messageId: "noName", at: "evaluators.rows.1.name", evidence: ["evaluators.rows.1.title", "evaluators.rows.1.unit"] },
      { name: "有姓名没有职务和单位", given: { typed: { "evaluators.rows.0.title": null, "evaluators.rows.0.unit": null } }, messageId: "incomplete", at: "evaluators.rows.0.title", data: { name: "示例甲", fields: "职务/职称、单位" }, evidence: ["evaluators.rows.0.name"] },
    ],
  }),
  ruleCases(signedOnPaper, {
    fails: [{ name: "签字栏打上了名字", given: { typed: { "evaluators.rows.0.signature": "示例甲" } }, messageId: "typed", at: "evaluators.rows.0.signature", level: "提示", data: { shown: "示例甲" }, evidence: ["evaluators.rows.0.name"] }],
  }),
  ruleCases(goalPairs, {
    fails: [
      { name: "预期目标没有对应的完成情况", given: { typed: { "goals.rows.0.actual": null } }, messageId: "noActual", at: "goals.rows.0.actual", evidence: ["goals.rows.0.expected", "goals.rows.0.actual"] },
      { name: "填了完成情况却没有目标", given: { typed: { "indicators.rows.2.target": null } }, messageId: "noTarget", at: "indicators.rows.2.target" },
    ],
  }),
  ruleCases(measurable, {
    passes: [{ name: "目标写明了期限", given: { typed: { "indicators.rows.4.target": "12 月 31 日前按时完成" } } }],
    fails: [{ name: "时效目标只写“按时间安排进行”", given: { typed: { "indicators.rows.4.target": "按时间安排进行" } }, messageId: "vague", at: "indicators.rows.4.target", level: "提示", data: { kind: "时效指标", target: "按时间安排进行" } }],
  }),
  ruleCases(placeholders, {
    passes: [{ name: "乘号不是占位符", given: { typed: { "prose.problems": "厂房面积 30×40 米。" } } }],
    fails: [
      { name: "问题一段还留着“××”", given: { typed: { "prose.problems": "××部门预算编制不够细化。" } }, messageId: "left", at: "prose.problems", data: { quote: "××" } },
      { name: "职能一栏还留着填写提示", given: { typed: { "profile.duties": "（请填写三定方案中的职能）" } }, messageId: "left", at: "profile.duties" },
    ],
  }),
  ruleCases(staleYears, {
    passes: [{ name: "文字里是评价年度", given: { typed: { "prose.overview": "2021 年度，本部门平稳运行。" } } }],
    fails: [{ name: "套用了上一年的文字", given: { typed: { "prose.overview": "2020年度，本部门平稳运行。" } }, messageId: "stale", at: "prose.overview", level: "提示", evidence: ["prose.overview", "cover.year"], data: { quote: "2020年度", year: "2021" } }],
  }),
];
