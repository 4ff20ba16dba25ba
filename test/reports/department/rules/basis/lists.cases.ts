import { listedTwice } from "../../../../../src/reports/department/rules/basis/listedTwice";
import { ruleCases } from "../../../../support/ruleCases";

export const listCases = [
  ruleCases(listedTwice, {
    passes: [
      {
        name: "名称写明了是哪一批",
        given: {
          typed: { "specialFunds.rows.1.name": "产业专项（第一批）", "specialFunds.rows.2.name": "产业专项（第二批）" },
        },
      },
      { name: "两个指标的核对内容序号相同", given: {} },
    ],
    fails: [
      {
        name: "一项专项资金登记了两次",
        given: { typed: { "specialFunds.rows.1.name": "产业 专项", "specialFunds.rows.2.name": "产业专项" } },
        messageId: "twice",
        at: "specialFunds.rows.2.name",
        level: "提示",
        evidence: ["specialFunds.rows.1.name"],
        data: { item: "产业专项" },
      },
      {
        name: "同一个项目一次填是重点支出，一次填不是",
        given: { typed: { "keyProjects.rows.1.name": "监测设施运行", "keyProjects.rows.2.name": "监测设施运行" } },
        messageId: "differ",
        at: "keyProjects.rows.2.name",
        level: "强制",
        evidence: ["keyProjects.rows.1.key", "keyProjects.rows.2.key"],
      },
      {
        name: "核对清单的一项填了是，又填了否",
        given: { typed: { "checks.rows.1.item": "①管理制度健全", "checks.rows.1.met": "否" } },
        messageId: "differ",
        at: "checks.rows.1.item",
        data: { item: "①管理制度健全" },
      },
    ],
  }),
];
