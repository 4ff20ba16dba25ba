import { placeholders } from "../../../../../src/reports/department/rules/texts/placeholders";
import { staleYears } from "../../../../../src/reports/department/rules/texts/staleYears";
import { ruleCases, type RuleCases } from "../../../../support/ruleCases";

export const textCases: readonly RuleCases[] = [
  ruleCases(placeholders, {
    passes: [
      { name: "乘号不是占位符", given: { typed: { "prose.problems": "厂房面积 30×40 米。" } } },
      { name: "没有问题就写“无”", given: { typed: { "prose.problems": "无" } } },
      {
        name: "句中的省略号",
        given: { typed: { "prose.problems": "预算编制、执行、监督……各环节衔接不够，部分情况有待核实。" } },
      },
      {
        name: "括号里是注释",
        given: { typed: { "prose.problems": "个别指标（名称见附件）偏低，战略规划[2020]3号文件要求尚未落实。" } },
      },
    ],
    fails: [
      {
        name: "问题一段还留着“××”",
        given: { typed: { "prose.problems": "××部门预算编制不够细化。" } },
        messageId: "left",
        at: "prose.problems",
        data: { quote: "××" },
      },
      {
        name: "职能一栏还留着填写提示",
        given: { typed: { "profile.duties": "（请填写三定方案中的职能）" } },
        messageId: "left",
        at: "profile.duties",
      },
      {
        name: "留着“[单位名称]是政府工作部门。”",
        given: { typed: { "prose.problems": "[单位名称]是政府工作部门。" } },
        messageId: "left",
        at: "prose.problems",
        data: { quote: "[单位名称]" },
      },
      {
        name: "留着“【填写单位名称】是政府工作部门。”",
        given: { typed: { "prose.problems": "【填写单位名称】是政府工作部门。" } },
        messageId: "left",
        at: "prose.problems",
      },
      {
        name: "留着“○○局是政府工作部门。”",
        given: { typed: { "prose.problems": "○○局是政府工作部门。" } },
        messageId: "left",
        at: "prose.problems",
        data: { quote: "○○" },
      },
      {
        name: "留着“佐证材料（待核实）”",
        given: { typed: { "prose.problems": "佐证材料（待核实）" } },
        messageId: "left",
        at: "prose.problems",
        data: { quote: "待核实" },
      },
      {
        name: "留着“一是……”",
        given: { typed: { "prose.problems": "一是……" } },
        messageId: "left",
        at: "prose.problems",
        data: { quote: "是……" },
      },
      {
        name: "留着“略”",
        given: { typed: { "prose.problems": "略" } },
        messageId: "left",
        at: "prose.problems",
        data: { quote: "略" },
      },
      {
        name: "留着“（略）”",
        given: { typed: { "prose.problems": "（略）" } },
        messageId: "left",
        at: "prose.problems",
        data: { quote: "（略）" },
      },
      {
        name: "留着“（此处填写组织实施情况）资金按规定使用。”",
        given: { typed: { "prose.problems": "（此处填写组织实施情况）资金按规定使用。" } },
        messageId: "left",
        at: "prose.problems",
        data: { quote: "（此处填写组织实施情况）" },
      },
      {
        name: "留着“请填写存在的问题”",
        given: { typed: { "prose.problems": "请填写存在的问题" } },
        messageId: "left",
        at: "prose.problems",
        data: { quote: "请填写存在的问题" },
      },
    ],
  }),
  ruleCases(staleYears, {
    passes: [
      { name: "文字里是评价年度", given: { typed: { "prose.overview": "2021 年度，本部门平稳运行。" } } },
      {
        name: "提到别的年度：2020年度部门决算已于2021年9月公开。",
        given: { typed: { "prose.problems": "2020年度部门决算已于2021年9月公开。" } },
      },
      {
        name: "提到别的年度：按照2020年度考核结果兑现。",
        given: { typed: { "prose.problems": "按照2020年度考核结果兑现。" } },
      },
      { name: "提到别的年度：较2020年度下降2%。", given: { typed: { "prose.problems": "较2020年度下降2%。" } } },
      {
        name: "提到别的年度：根据《2020年度预算批复》执行。",
        given: { typed: { "prose.problems": "根据《2020年度预算批复》执行。" } },
      },
      {
        name: "提到别的年度：编制2022年度预算，2022年度绩效目标细化到三级指标。",
        given: { typed: { "prose.problems": "编制2022年度预算，2022年度绩效目标细化到三级指标。" } },
      },
      {
        name: "提到别的年度：审计了2020年度预算执行情况。",
        given: { typed: { "prose.problems": "审计了2020年度预算执行情况。" } },
      },
      { name: "综述.文字年度为评价年度已经指出", given: { typed: { "prose.scale": "2020年度总收入7138.12万元。" } } },
    ],
    fails: [
      {
        name: "套用往年文字：2020年度，本部门平稳运行。",
        given: { typed: { "profile.results": "2020年度，本部门平稳运行。" } },
        messageId: "stale",
        at: "profile.results",
        level: "提示",
        evidence: ["profile.results", "cover.year"],
        data: { quote: "2020年度", year: "2021" },
      },
      {
        name: "套用往年文字：2020年度部门整体支出绩效情况如下。",
        given: { typed: { "profile.results": "2020年度部门整体支出绩效情况如下。" } },
        messageId: "stale",
        at: "profile.results",
        data: { quote: "2020年度", year: "2021" },
      },
      {
        name: "套用往年文字：本部门2022年度整体支出绩效自评结果为优。",
        given: { typed: { "profile.results": "本部门2022年度整体支出绩效自评结果为优。" } },
        messageId: "stale",
        at: "profile.results",
        data: { quote: "2022年度", year: "2021" },
      },
      {
        name: "套用往年文字：2020年度我局圆满完成任务。",
        given: { typed: { "profile.results": "2020年度我局圆满完成任务。" } },
        messageId: "stale",
        at: "profile.results",
        data: { quote: "2020年度", year: "2021" },
      },
    ],
  }),
];
