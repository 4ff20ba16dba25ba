import { emptyGoals } from "../../../../../src/reports/department/rules/goals/emptyGoals";
import { goalPairs } from "../../../../../src/reports/department/rules/goals/goalPairs";
import { measurable } from "../../../../../src/reports/department/rules/goals/measurable";
import { satisfaction } from "../../../../../src/reports/department/rules/goals/satisfaction";
import { ruleCases, type RuleCases } from "../../../../support/ruleCases";

export const goalCases: readonly RuleCases[] = [
  ruleCases(emptyGoals, {
    fails: [
      {
        name: "定量目标一条也没有",
        given: { report: { indicators: { rows: [] } } },
        outcome: "todo",
        messageId: "empty",
        at: "indicators",
        level: "强制",
      },
      {
        name: "定量目标只有印好的类别和类型",
        given: { report: { indicators: { rows: [{ group: "产出目标", kind: "质量指标" }] } } },
        outcome: "todo",
        messageId: "empty",
        at: "indicators.rows.0.target",
      },
    ],
  }),
  ruleCases(goalPairs, {
    fails: [
      {
        name: "预期目标没有对应的完成情况",
        given: { typed: { "goals.rows.0.actual": null } },
        messageId: "noActual",
        at: "goals.rows.0.actual",
        evidence: ["goals.rows.0.expected", "goals.rows.0.actual"],
      },
      {
        name: "填了完成情况却没有目标",
        given: { typed: { "indicators.rows.2.target": null } },
        messageId: "noTarget",
        at: "indicators.rows.2.target",
      },
    ],
  }),
  ruleCases(measurable, {
    passes: [
      {
        name: "目标“12 月 31 日前按时完成”",
        given: { typed: { "indicators.rows.4.target": "12 月 31 日前按时完成" } },
      },
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
      {
        name: "时效目标只写“按时间安排进行”",
        given: { typed: { "indicators.rows.4.target": "按时间安排进行" } },
        messageId: "vague",
        at: "indicators.rows.4.target",
        level: "提示",
        data: { kind: "时效指标", target: "按时间安排进行" },
      },
      {
        name: "目标只写“及时完成”",
        given: { typed: { "indicators.rows.4.target": "及时完成" } },
        messageId: "vague",
        at: "indicators.rows.4.target",
      },
      {
        name: "目标只写“合理控制成本”",
        given: { typed: { "indicators.rows.4.target": "合理控制成本" } },
        messageId: "vague",
        at: "indicators.rows.4.target",
      },
      {
        name: "目标只写“显著提升”",
        given: { typed: { "indicators.rows.4.target": "显著提升" } },
        messageId: "vague",
        at: "indicators.rows.4.target",
      },
      {
        name: "目标只写“不断提高”",
        given: { typed: { "indicators.rows.4.target": "不断提高" } },
        messageId: "vague",
        at: "indicators.rows.4.target",
      },
      {
        name: "目标只写“有效保障”",
        given: { typed: { "indicators.rows.4.target": "有效保障" } },
        messageId: "vague",
        at: "indicators.rows.4.target",
      },
      {
        name: "目标只写“进一步加强管理”",
        given: { typed: { "indicators.rows.4.target": "进一步加强管理" } },
        messageId: "vague",
        at: "indicators.rows.4.target",
      },
      {
        name: "目标只写“稳步推进”",
        given: { typed: { "indicators.rows.4.target": "稳步推进" } },
        messageId: "vague",
        at: "indicators.rows.4.target",
      },
      {
        name: "目标只写“一定程度提高”",
        given: { typed: { "indicators.rows.4.target": "一定程度提高" } },
        messageId: "vague",
        at: "indicators.rows.4.target",
      },
      {
        name: "目标只写“全面完成”",
        given: { typed: { "indicators.rows.4.target": "全面完成" } },
        messageId: "vague",
        at: "indicators.rows.4.target",
      },
      {
        name: "目标只写“符合要求”",
        given: { typed: { "indicators.rows.4.target": "符合要求" } },
        messageId: "vague",
        at: "indicators.rows.4.target",
      },
      {
        name: "目标只写“严格控制成本”",
        given: { typed: { "indicators.rows.4.target": "严格控制成本" } },
        messageId: "vague",
        at: "indicators.rows.4.target",
      },
      {
        name: "目标只写“长期”",
        given: { typed: { "indicators.rows.4.target": "长期" } },
        messageId: "vague",
        at: "indicators.rows.4.target",
      },
    ],
  }),
  ruleCases(satisfaction, {
    passes: [
      { name: "保留一位小数", given: { typed: { "indicators.rows.9.actual": "满意度96.5％" } } },
      { name: "写成不低于某数，调查确实不低于", given: { typed: { "indicators.rows.9.actual": "满意度95%以上" } } },
      ...["96.5", "0.965", "97", "满意度达到百分之九十六点五", "1", "193", "满意度 0.965"].map((actual) => ({
        name: `写成“${actual}”`,
        given: { typed: { "indicators.rows.9.actual": actual } },
      })),
      { name: "分项写了几个满意度", given: { typed: { "indicators.rows.9.actual": "企业满意度98%，群众满意度95%" } } },
      {
        name: "没有调查，无从核对",
        given: { typed: { "indicators.rows.9.actual": "满意度98%", "survey.valid": null, "survey.satisfied": null } },
      },
    ],
    fails: [
      {
        name: "两位数字写颠倒",
        given: { typed: { "indicators.rows.9.actual": "满意度69.5%" } },
        messageId: "differs",
        at: "indicators.rows.9.actual",
        level: "提示",
        data: { said: "69.5", found: "96.50%" },
        evidence: ["indicators.rows.9.actual", "ratios.satisfaction"],
      },
      ...[
        ["91", "91"],
        ["满意度0.91", "91"],
        ["满意率达到百分之九十一", "91"],
        ["服务对象满意度为 99", "99"],
      ].map(([actual = "", said = ""]) => ({
        name: `写成“${actual}”，没有百分号`,
        given: { typed: { "indicators.rows.9.actual": actual } },
        messageId: "differs",
        at: "indicators.rows.9.actual",
        data: { said },
      })),
      {
        name: "写成 98% 以上，调查没有达到",
        given: { typed: { "indicators.rows.9.actual": "满意度98%以上" } },
        messageId: "differs",
        at: "indicators.rows.9.actual",
      },
    ],
  }),
];
