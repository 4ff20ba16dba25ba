import { rules } from "../../../../src/reports/department/rules/registry";
import { allBy, everyCell } from "../structure/changes";
import { yuanCases } from "./yuan.cases";
import { ruleCases } from "../../../support/ruleCases";

const ruleOf = (id: string) => rules.find((rule) => rule.id === id)!;

/** Written by a program that does not calculate: the figures of the income are taken from another sheet. */
const takenFromElsewhere = everyCell(({ value, formula }) => {
  if (formula !== undefined) return { value: null, formula };
  return value === 4548.64 || value === 2499.6 ? { value: null, formula: "='台账'!$B$2" } : { value };
});

/** By a program that writes every figure as it shows it. */
const typedAsText = (...on: readonly string[]) =>
  everyCell(
    ({ value, formula }) =>
      formula === undefined && typeof value === "number"
        ? { value: value.toLocaleString("en", { maximumFractionDigits: 2 }).replaceAll(",", "") }
        : { value, ...(formula === undefined ? {} : { formula }) },
    (sheet) => on.includes(sheet),
  );

export const valueCases = [
  ruleCases(ruleOf("数值.不可读"), {
    passes: [
      { name: "没有发生的收入填一横", given: { typed: { "income.rows.0.fund": "—" } } },
      { name: "报告日期写成 2022年3月15日", given: { typed: { "cover.reportDate": "2022年3月15日" } } },
      {
        name: "文字栏里的日期按格式显示",
        given: { typed: { "cover.method": 44526 }, workbook: allBy("封面", "yyyy/m/d") },
      },
      { name: "文字栏里的数字，格式不明", given: { typed: { "cover.method": 44526 } } },
    ],
    fails: [
      {
        name: "财政拨款填成“约2500”",
        given: { typed: { "income.rows.0.grant": "约2500" } },
        messageId: "notNumber",
        at: "income.rows.0.grant",
        data: { raw: "约2500", unit: "万元" },
        evidence: ["income.rows.0.grant"],
        level: "强制",
      },
      {
        name: "实有人数填成“82人左右”",
        given: { typed: { "profile.headcount": "82人左右" } },
        messageId: "notNumber",
        at: "profile.headcount",
        data: { unit: "人" },
      },
      {
        name: "报告日期填成“三月中旬”",
        given: { typed: { "cover.reportDate": "三月中旬" } },
        messageId: "notDate",
        at: "cover.reportDate",
        data: { raw: "三月中旬" },
      },
      {
        name: "报告日期是没有的日子",
        given: { typed: { "cover.reportDate": "2022-02-30" } },
        messageId: "notDate",
        at: "cover.reportDate",
      },
      {
        name: "项目支出的公式引用失效",
        given: { typed: { "spending.rows.0.project": "#REF!" } },
        messageId: "error",
        at: "spending.rows.0.project",
        data: { raw: "#REF!" },
      },
      {
        name: "文字栏里的数字显示成中文数字",
        given: { typed: { "cover.method": 0.5 }, workbook: allBy("封面", "[DBNum1]0.0") },
        messageId: "notShown",
        at: "cover.method",
        data: { raw: "0.5" },
      },
      {
        name: "收入由算式取自台账，算式没有计算结果",
        given: { workbook: takenFromElsewhere },
        messageId: "notCalculated",
        at: "income.rows.0.carriedIn",
        data: { count: "3" },
        evidence: ["income.rows.0.carriedIn", "income.rows.0.grant", "prior.balance"],
      },
      {
        name: "评价等次填了列表以外的词",
        given: { typed: { "result.grade": "优良" } },
        messageId: "notChoice",
        at: "result.grade",
        data: { choices: "优秀、良好、中、差" },
      },
      {
        name: "评价等次写了简称，建议改为列表中的词",
        given: { typed: { "result.grade": "优" } },
        messageId: "notChoice",
        at: "result.grade",
        suggests: "优秀",
      },
      {
        name: "是否符合打了对号以外的字",
        given: { typed: { "checks.rows.0.met": "√是" } },
        messageId: "notChoice",
        at: "checks.rows.0.met",
        suggests: "是",
      },
    ],
  }),
  ruleCases(ruleOf("数值.文本数字"), {
    passes: [
      { name: "数字栏填的是数字", given: { typed: { "income.rows.0.grant": 2499.6 } } },
      {
        name: "没有发生的填一横、一条斜线或“无”",
        given: { typed: { "sangong.rows.0.abroad": "—", "income.rows.0.fund": "/", "sangong.rows.1.abroad": "无" } },
      },
      {
        name: "合计的公式都被文本覆盖，数值正确：恢复公式时一并改正",
        given: {
          workbook: everyCell(
            ({ value, formula }) =>
              formula === undefined || typeof value !== "number" ? { value } : { value: value.toFixed(2) },
            (sheet) => sheet === "收支情况",
          ),
        },
      },
      { name: "合计既是文本又不对：勾稽关系会指出应填多少", given: { typed: { "sangong.sum.total": "99.9" } } },
    ],
    fails: [
      {
        name: "金额用全角数字填写",
        given: { typed: { "income.rows.0.grant": "２４９９．６" } },
        messageId: "text",
        at: "income.rows.0.grant",
        suggests: "2499.6",
        data: { typed: "２４９９．６", read: "2499.6 万元" },
      },
      {
        name: "金额带千分号和单位",
        given: { typed: { "income.rows.0.grant": "2,499.60万元" } },
        messageId: "text",
        at: "income.rows.0.grant",
        suggests: "2499.6",
      },
      {
        name: "金额夹着从网页带来的文字方向符，看上去是数字",
        given: { typed: { "income.rows.0.grant": "\u202d2499.6\u202c" } },
        messageId: "unseen",
        at: "income.rows.0.grant",
        suggests: "2499.6",
        data: { characters: "文字方向符", read: "2499.6 万元" },
      },
      {
        name: "金额前面是字节顺序标记，后面是不间断空格",
        given: { typed: { "income.rows.0.grant": "\ufeff2,499.60\u00a0" } },
        messageId: "unseen",
        at: "income.rows.0.grant",
        suggests: "2499.6",
        data: { characters: "字节顺序标记、不间断空格" },
      },
      {
        name: "合计用文本存放，与分项只差尾差",
        given: { typed: { "sangong.rows.0.total": "25.88" } },
        messageId: "text",
        at: "sangong.rows.0.total",
        suggests: "25.87",
        data: { typed: "25.88", read: "25.87 万元" },
      },
      {
        name: "金额写成以元为单位",
        given: { typed: { "sangong.rows.0.reception": "71400元" } },
        messageId: "text",
        at: "sangong.rows.0.reception",
        suggests: "7.14",
      },
      {
        name: "实有人数写成“82人”",
        given: { typed: { "profile.headcount": "82人" } },
        messageId: "text",
        at: "profile.headcount",
        suggests: "82",
      },
      {
        name: "导出的程序把收支情况的数都写成文本：一处告知，一次改正",
        given: { workbook: typedAsText("收支情况") },
        messageId: "texts",
        at: "income.rows.0.carriedIn",
        data: { typed: "4548.64" },
        suggests: "4548.64",
      },
      {
        name: "编制和人数也是文本，其中一个读不出来：读得出的一并改正",
        given: { typed: { "profile.posts": "约90" }, workbook: typedAsText("基本概况", "收支情况") },
        messageId: "texts",
        at: "profile.headcount",
        data: { typed: "82" },
        suggests: "82",
      },
    ],
  }),
  ruleCases(ruleOf("数值.看不见的字符"), {
    passes: [
      { name: "名称前后的普通空格不算", given: { typed: { "cover.department": " 某市工业和信息化局 " } } },
      { name: "综述段落里的零宽字符不影响核对", given: { typed: { "prose.problems": "预算编制\u200b有待细化。" } } },
    ],
    fails: [
      {
        name: "评价年度后面有零宽字符",
        given: { typed: { "cover.year": "2021\u200b" } },
        messageId: "unseen",
        at: "cover.year",
        level: "提示",
        suggests: "2021",
        data: { characters: "零宽字符" },
      },
      {
        name: "报告日期里有不间断空格",
        given: { typed: { "cover.reportDate": "2022年3月15日\u00a0" } },
        messageId: "unseen",
        at: "cover.reportDate",
        suggests: "2022-03-15",
      },
      {
        name: "机构名称里有软连字符",
        given: { typed: { "income.rows.1.unit": "2、无线电\u00ad监测站" } },
        messageId: "unseen",
        at: "income.rows.1.unit",
        suggests: "2、无线电监测站",
        data: { characters: "软连字符" },
      },
      {
        name: "选择栏里有填充字符",
        given: { typed: { "result.grade": "优秀\u3164" } },
        messageId: "unseen",
        at: "result.grade",
        suggests: "优秀",
        data: { characters: "U+3164" },
      },
    ],
  }),
  ...yuanCases,
  ruleCases(ruleOf("必填.空白"), {
    passes: [
      { name: "没有累计结余，填了一横", given: { typed: { "spending.rows.1.cumulativeBalance": "—" } } },
      { name: "联系人不是必填栏", given: { typed: { "profile.contact": null } } },
    ],
    fails: [
      {
        name: "部门名称空白",
        given: { typed: { "cover.department": null } },
        outcome: "todo",
        messageId: "blank",
        at: "cover.department",
        level: "强制",
      },
      {
        name: "一个机构的累计结余空白",
        given: { typed: { "spending.rows.1.cumulativeBalance": null } },
        outcome: "todo",
        messageId: "amount",
        at: "spending.rows.1.cumulativeBalance",
      },
      {
        name: "问题一段只有空格",
        given: { typed: { "prose.problems": "  " } },
        outcome: "todo",
        messageId: "blank",
        at: "prose.problems",
        data: { field: "五、存在的主要问题" },
      },
      {
        name: "基本概况填了一半，是一处待填",
        given: { typed: { "profile.posts": null, "profile.duties": null } },
        outcome: "todo",
        messageId: "several",
        at: "profile.posts",
        data: { count: "2", fields: "“人员编制”、“职能职责概述”" },
      },
      {
        name: "综述一段也没有写，是一处问题",
        given: { report: { prose: {} } },
        outcome: "todo",
        messageId: "part",
        at: "prose.overview",
        data: { part: "五、评价报告综述（文字部分）", count: "12" },
      },
    ],
  }),
  ruleCases(ruleOf("数值.负数"), {
    passes: [
      { name: "结余可以是负数", given: { typed: { "spending.rows.0.cumulativeBalance": -3.2, "prior.balance": -1 } } },
      { name: "上年结余为负，结转也是负数", given: { typed: { "income.rows.0.carriedIn": -1, "prior.balance": -1 } } },
    ],
    fails: [
      {
        name: "接待费是负数",
        given: { typed: { "sangong.rows.0.reception": -7.15 } },
        messageId: "negative",
        at: "sangong.rows.0.reception",
      },
      {
        name: "追减应填正数",
        given: { typed: { "budget.cut": -12 } },
        messageId: "negative",
        at: "budget.cut",
        suggests: "12",
      },
      {
        name: "在职人数是负数",
        given: { typed: { "staffing.staffAdmin": -57 } },
        messageId: "negative",
        at: "staffing.staffAdmin",
        data: { shown: "-57 人" },
      },
    ],
  }),
  ruleCases(ruleOf("数值.冲销"), {
    passes: [{ name: "上年结余为负，结转也是负数", given: { typed: { "income.rows.0.carriedIn": -1 } } }],
    fails: [
      {
        name: "其他收入是负数，也可能是退回",
        given: { typed: { "income.rows.0.other": -89.88 } },
        messageId: "reversed",
        level: "提示",
        at: "income.rows.0.other",
        data: { shown: "-89.88 万元" },
        suggests: "89.88",
      },
    ],
  }),
  ruleCases(ruleOf("数值.整数"), {
    fails: [
      {
        name: "实有人数有小数",
        given: { typed: { "profile.headcount": 82.5 } },
        messageId: "fraction",
        at: "profile.headcount",
        data: { shown: "82.5 人" },
      },
      {
        name: "有效问卷数有小数",
        given: { typed: { "survey.valid": 200.4 } },
        messageId: "fraction",
        at: "survey.valid",
        data: { shown: "200.4 份" },
      },
    ],
  }),
  ruleCases(ruleOf("数值.小数位"), {
    passes: [{ name: "两位小数正好", given: { typed: { "sangong.rows.0.reception": 7.15 } } }],
    fails: [
      {
        name: "公务接待费精确到元",
        given: { typed: { "sangong.rows.0.reception": 7.1352 } },
        messageId: "finer",
        at: "sangong.rows.0.reception",
        level: "提示",
        suggests: "7.14",
        data: { shown: "7.1352 万元" },
      },
    ],
  }),
];
