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
      { name: "评价年度多写了“年度”", given: { typed: { "cover.year": "2021年度" } }, messageId: "format", at: "cover.year", suggests: "2021" },
      { name: "评价年度用全角数字", given: { typed: { "cover.year": "２０２１" } }, messageId: "format", at: "cover.year", suggests: "2021" },
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
    passes: [
      { name: "目标“12 月 31 日前按时完成”", given: { typed: { "indicators.rows.4.target": "12 月 31 日前按时完成" } } },
      { name: "目标“年底前及时完成”", given: { typed: { "indicators.rows.4.target": "年底前及时完成" } } },
      { name: "目标“不超过预算”", given: { typed: { "indicators.rows.4.target": "不超过预算" } } },
      { name: "目标“控制在批复概算以内”", given: { typed: { "indicators.rows.4.target": "控制在批复概算以内" } } },
      { name: "目标“全部按期完成”", given: { typed: { "indicators.rows.4.target": "全部按期完成" } } },
      { name: "目标“零事故”", given: { typed: { "indicators.rows.4.target": "零事故" } } },
      { name: "目标“应保尽保”", given: { typed: { "indicators.rows.4.target": "应保尽保" } } },
      { name: "目标“十二家企业按期退出”", given: { typed: { "indicators.rows.4.target": "十二家企业按期退出" } } },
      { name: "目标“满意度百分之九十五”", given: { typed: { "indicators.rows.4.target": "满意度百分之九十五" } } },
      { name: "目标“低于上年水平”", given: { typed: { "indicators.rows.4.target": "低于上年水平" } } },
      { name: "目标“无安全生产事故”", given: { typed: { "indicators.rows.4.target": "无安全生产事故" } } },
      { name: "目标“及时率 100%”", given: { typed: { "indicators.rows.4.target": "及时率 100%" } } },
    ],
    fails: [
      { name: "时效目标只写“按时间安排进行”", given: { typed: { "indicators.rows.4.target": "按时间安排进行" } }, messageId: "vague", at: "indicators.rows.4.target", level: "提示", data: { kind: "时效指标", target: "按时间安排进行" } },
      { name: "目标只写“及时完成”", given: { typed: { "indicators.rows.4.target": "及时完成" } }, messageId: "vague", at: "indicators.rows.4.target" },
      { name: "目标只写“合理控制成本”", given: { typed: { "indicators.rows.4.target": "合理控制成本" } }, messageId: "vague", at: "indicators.rows.4.target" },
      { name: "目标只写“显著提升”", given: { typed: { "indicators.rows.4.target": "显著提升" } }, messageId: "vague", at: "indicators.rows.4.target" },
      { name: "目标只写“不断提高”", given: { typed: { "indicators.rows.4.target": "不断提高" } }, messageId: "vague", at: "indicators.rows.4.target" },
      { name: "目标只写“有效保障”", given: { typed: { "indicators.rows.4.target": "有效保障" } }, messageId: "vague", at: "indicators.rows.4.target" },
      { name: "目标只写“进一步加强管理”", given: { typed: { "indicators.rows.4.target": "进一步加强管理" } }, messageId: "vague", at: "indicators.rows.4.target" },
      { name: "目标只写“稳步推进”", given: { typed: { "indicators.rows.4.target": "稳步推进" } }, messageId: "vague", at: "indicators.rows.4.target" },
      { name: "目标只写“一定程度提高”", given: { typed: { "indicators.rows.4.target": "一定程度提高" } }, messageId: "vague", at: "indicators.rows.4.target" },
      { name: "目标只写“全面完成”", given: { typed: { "indicators.rows.4.target": "全面完成" } }, messageId: "vague", at: "indicators.rows.4.target" },
      { name: "目标只写“符合要求”", given: { typed: { "indicators.rows.4.target": "符合要求" } }, messageId: "vague", at: "indicators.rows.4.target" },
      { name: "目标只写“严格控制成本”", given: { typed: { "indicators.rows.4.target": "严格控制成本" } }, messageId: "vague", at: "indicators.rows.4.target" },
      { name: "目标只写“长期”", given: { typed: { "indicators.rows.4.target": "长期" } }, messageId: "vague", at: "indicators.rows.4.target" },
    ],
  }),
  ruleCases(placeholders, {
    passes: [
      { name: "乘号不是占位符", given: { typed: { "prose.problems": "厂房面积 30×40 米。" } } },
      { name: "没有问题就写“无”", given: { typed: { "prose.problems": "无" } } },
      { name: "句中的省略号", given: { typed: { "prose.problems": "预算编制、执行、监督……各环节衔接不够，部分情况有待核实。" } } },
      { name: "括号里是注释", given: { typed: { "prose.problems": "个别指标（名称见附件）偏低，战略规划[2020]3号文件要求尚未落实。" } } },
    ],
    fails: [
      { name: "问题一段还留着“××”", given: { typed: { "prose.problems": "××部门预算编制不够细化。" } }, messageId: "left", at: "prose.problems", data: { quote: "××" } },
      { name: "职能一栏还留着填写提示", given: { typed: { "profile.duties": "（请填写三定方案中的职能）" } }, messageId: "left", at: "profile.duties" },
      { name: "留着“[单位名称]是政府工作部门。”", given: { typed: { "prose.problems": "[单位名称]是政府工作部门。" } }, messageId: "left", at: "prose.problems", data: { quote: "[单位名称]" } },
      { name: "留着“【填写单位名称】是政府工作部门。”", given: { typed: { "prose.problems": "【填写单位名称】是政府工作部门。" } }, messageId: "left", at: "prose.problems" },
      { name: "留着“○○局是政府工作部门。”", given: { typed: { "prose.problems": "○○局是政府工作部门。" } }, messageId: "left", at: "prose.problems", data: { quote: "○○" } },
      { name: "留着“佐证材料（待核实）”", given: { typed: { "prose.problems": "佐证材料（待核实）" } }, messageId: "left", at: "prose.problems", data: { quote: "待核实" } },
      { name: "留着“一是……”", given: { typed: { "prose.problems": "一是……" } }, messageId: "left", at: "prose.problems", data: { quote: "是……" } },
      { name: "留着“略”", given: { typed: { "prose.problems": "略" } }, messageId: "left", at: "prose.problems", data: { quote: "略" } },
      { name: "留着“（略）”", given: { typed: { "prose.problems": "（略）" } }, messageId: "left", at: "prose.problems", data: { quote: "（略）" } },
      { name: "留着“（此处填写组织实施情况）资金按规定使用。”", given: { typed: { "prose.problems": "（此处填写组织实施情况）资金按规定使用。" } }, messageId: "left", at: "prose.problems", data: { quote: "（此处填写组织实施情况）" } },
      { name: "留着“请填写存在的问题”", given: { typed: { "prose.problems": "请填写存在的问题" } }, messageId: "left", at: "prose.problems", data: { quote: "请填写存在的问题" } },
    ],
  }),
  ruleCases(staleYears, {
    passes: [
      { name: "文字里是评价年度", given: { typed: { "prose.overview": "2021 年度，本部门平稳运行。" } } },
      { name: "提到别的年度：2020年度部门决算已于2021年9月公开。", given: { typed: { "prose.problems": "2020年度部门决算已于2021年9月公开。" } } },
      { name: "提到别的年度：按照2020年度考核结果兑现。", given: { typed: { "prose.problems": "按照2020年度考核结果兑现。" } } },
      { name: "提到别的年度：较2020年度下降2%。", given: { typed: { "prose.problems": "较2020年度下降2%。" } } },
      { name: "提到别的年度：根据《2020年度预算批复》执行。", given: { typed: { "prose.problems": "根据《2020年度预算批复》执行。" } } },
      { name: "提到别的年度：编制2022年度预算，2022年度绩效目标细化到三级指标。", given: { typed: { "prose.problems": "编制2022年度预算，2022年度绩效目标细化到三级指标。" } } },
      { name: "提到别的年度：审计了2020年度预算执行情况。", given: { typed: { "prose.problems": "审计了2020年度预算执行情况。" } } },
      { name: "综述.文字年度为评价年度已经指出", given: { typed: { "prose.scale": "2020年度总收入7138.12万元。" } } },
    ],
    fails: [
      { name: "套用往年文字：2020年度，本部门平稳运行。", given: { typed: { "profile.results": "2020年度，本部门平稳运行。" } }, messageId: "stale", at: "profile.results", level: "提示", evidence: ["profile.results", "cover.year"], data: { quote: "2020年度", year: "2021" } },
      { name: "套用往年文字：2020年度部门整体支出绩效情况如下。", given: { typed: { "profile.results": "2020年度部门整体支出绩效情况如下。" } }, messageId: "stale", at: "profile.results", data: { quote: "2020年度", year: "2021" } },
      { name: "套用往年文字：本部门2022年度整体支出绩效自评结果为优。", given: { typed: { "profile.results": "本部门2022年度整体支出绩效自评结果为优。" } }, messageId: "stale", at: "profile.results", data: { quote: "2022年度", year: "2021" } },
      { name: "套用往年文字：2020年度我局圆满完成任务。", given: { typed: { "profile.results": "2020年度我局圆满完成任务。" } }, messageId: "stale", at: "profile.results", data: { quote: "2020年度", year: "2021" } },
    ],
  }),
];
