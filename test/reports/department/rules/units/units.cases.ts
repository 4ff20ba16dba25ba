import { emptyTables } from "../../../../../src/reports/department/rules/units/emptyTables";
import { sameUnits } from "../../../../../src/reports/department/rules/units/sameUnits";
import { namedRows } from "../../../../../src/reports/department/rules/units/namedRows";
import { noTwins } from "../../../../../src/reports/department/rules/units/noTwins";
import { sameSpelling } from "../../../../../src/reports/department/rules/units/sameSpelling";
import { sumRows } from "../../../../../src/reports/department/rules/units/sumRows";
import { corrected } from "../../../../support/report";
import { ruleCases } from "../../../../support/ruleCases";

export const unitCases = [
  ruleCases(emptyTables, {
    passes: [
      {
        name: "没有三公经费，只列了机构",
        given: { report: { sangong: { rows: [{ unit: "1、局机关" }, { unit: "2、无线电监测站" }] } } },
      },
      { name: "只有一个单位，填在汇总行", given: { report: { assets: { sum: { inUse: "7329.64" }, rows: [] } } } },
    ],
    fails: [
      {
        name: "支出表只列了机构，没有数字",
        given: { report: { spending: { rows: [{ unit: "1、局机关" }] } } },
        outcome: "todo",
        messageId: "empty",
        at: "spending.sum.unit",
        level: "强制",
        data: { part: "部门（单位）年度支出和结余情况（万元）" },
      },
      {
        name: "三公经费表一行也没有",
        given: { report: { sangong: { rows: [] } } },
        outcome: "todo",
        messageId: "empty",
        at: "sangong.sum.unit",
      },
    ],
  }),
  ruleCases(sameUnits, {
    passes: [{ name: "序号写法不同仍是同一机构", given: { typed: { "assets.rows.0.unit": "（一）局机关" } } }],
    fails: [
      {
        name: "固定资产表里的二级机构与其他表不同",
        given: { typed: { "assets.rows.1.unit": "2、信息中心" } },
        messageId: "renamed",
        at: "assets.rows.1.unit",
        level: "提示",
        evidence: ["income.rows.1.unit", "spending.rows.1.unit", "sangong.rows.1.unit", "assets.rows.1.unit"],
        data: { unit: "无线电监测站", other: "信息中心", absent: "《固定资产情况》" },
      },
      {
        name: "三公经费表漏了一个机构",
        given: { report: { sangong: { rows: corrected.sangong?.rows.slice(0, 1) ?? [] } } },
        messageId: "absent",
        at: "income.rows.1.unit",
        evidence: ["income.rows.1.unit", "spending.rows.1.unit", "assets.rows.1.unit"],
        data: { unit: "无线电监测站", absent: "《“三公”经费情况》" },
      },
      {
        name: "固定资产表漏了一个机构，又多列一个",
        given: { typed: { "assets.rows.1.unit": "2、信息中心", "sangong.rows.1.unit": "2、信息中心" } },
        messageId: "absent",
        at: "income.rows.1.unit",
        data: { unit: "无线电监测站" },
        also: [{ messageId: "absent", at: "sangong.rows.1.unit", data: { unit: "信息中心" } }],
      },
    ],
  }),
  ruleCases(sumRows, {
    passes: [
      { name: "机构的名称里有这两个字", given: { typed: { "income.rows.1.unit": "2、合计划拨中心" } } },
      {
        name: "只有一行，没有算两遍",
        given: { report: { assets: { sum: {}, rows: [{ unit: "合计", inUse: "7329.64" }] } } },
      },
    ],
    fails: [
      {
        name: "收入表的机构里又列了一行合计",
        given: { typed: { "income.rows.1.unit": "2、合 计" } },
        messageId: "sum",
        at: "income.rows.1.unit",
        level: "强制",
        data: { unit: "合计" },
      },
      {
        name: "固定资产表的机构里列了小计",
        given: { typed: { "assets.rows.1.unit": "二级机构小计" } },
        messageId: "sum",
        at: "assets.rows.1.unit",
      },
    ],
  }),
  ruleCases(noTwins, {
    fails: [
      {
        name: "局机关在收入表里列了两行",
        given: { typed: { "income.rows.1.unit": "局机关" } },
        messageId: "twice",
        at: "income.rows.1.unit",
        evidence: ["income.rows.0.unit"],
        data: { unit: "局机关" },
      },
      {
        name: "局机关在收入表和固定资产表里都列了两行，是一处问题",
        given: { typed: { "income.rows.1.unit": "局机关", "assets.rows.1.unit": "局机关" } },
        messageId: "tables",
        at: "income.rows.1.unit",
        evidence: ["income.rows.0.unit", "assets.rows.0.unit"],
        data: { unit: "局机关", count: "2" },
      },
    ],
  }),
  ruleCases(sameSpelling, {
    passes: [
      {
        name: "看不见的字符由另一条规则指出",
        given: { typed: { "income.rows.1.unit": "2、无线电监测站\u200b" } },
      },
      {
        name: "同一机构在每张表里都列了两行，由机构.重复指出",
        given: { typed: { "income.rows.1.unit": "2、局机关", "spending.rows.1.unit": "2、局机关" } },
      },
    ],
    fails: [
      {
        name: "支出表里的机构少写了序号",
        given: { typed: { "spending.rows.1.unit": "无线电监测站" } },
        messageId: "differs",
        at: "spending.rows.1.unit",
        evidence: ["income.rows.1.unit", "spending.rows.1.unit"],
        data: { first: "2、无线电监测站", other: "无线电监测站" },
        suggests: "2、无线电监测站",
      },
      {
        name: "收入表里的机构另用一种序号，是一处问题",
        given: { typed: { "income.rows.0.unit": "（一）局机关", "income.rows.1.unit": "（二）无线电监测站" } },
        messageId: "several",
        at: "income.rows.0.unit",
        evidence: ["income.rows.0.unit", "spending.rows.0.unit", "income.rows.1.unit", "spending.rows.1.unit"],
        data: { count: "2", first: "1、局机关", other: "（一）局机关" },
        suggests: "1、局机关",
      },
      {
        name: "收入表里的机构名称后面多打了空格",
        given: { typed: { "income.rows.1.unit": "2、无线电监测站  " } },
        messageId: "blanks",
        at: "income.rows.1.unit",
        suggests: "2、无线电监测站",
      },
    ],
  }),
  ruleCases(namedRows, {
    fails: [
      {
        name: "一行有数字没有机构名称",
        given: { typed: { "income.rows.1.unit": null } },
        messageId: "unnamed",
        at: "income.rows.1.unit",
      },
    ],
  }),
];
