import { sheetRows } from "../../../../../src/reports/department/rules/scoring/sheetRows";
import { corrected } from "../../../../support/report";
import { ruleCases } from "../../../../support/ruleCases";
import { row } from "./row";

const staff = row("in.staff");

export const sheetRowsCases = [
  ruleCases(sheetRows, {
    fails: [
      {
        name: "指标编码被改动",
        given: { typed: { [`${staff}.id`]: "in.people" } },
        messageId: "renamed",
        at: `${staff}.id`,
        data: { indicator: "财政供养人员控制率", id: "in.people" },
      },
      {
        name: "评分表少一项指标",
        given: { report: { scoring: { rows: corrected.scoring?.rows.slice(1) ?? [] } } },
        messageId: "missing",
        at: "scoring.rows.0.id",
        data: { indicator: "财政供养人员控制率" },
      },
      {
        name: "评分表少三项指标，是一处",
        given: { report: { scoring: { rows: corrected.scoring?.rows.slice(3) ?? [] } } },
        messageId: "several",
        at: "scoring.rows.0.id",
        data: { what: "缺少“财政供养人员控制率”、““三公经费”变动率”、“重点支出安排率”" },
      },
      {
        name: "评分表三项的编码被改动，是一处",
        given: { typed: { "scoring.rows.0.id": "甲", "scoring.rows.1.id": "乙", "scoring.rows.2.id": "丙" } },
        messageId: "several",
        at: "scoring.rows.0.id",
        data: {
          what: "缺少“财政供养人员控制率”、““三公经费”变动率”、“重点支出安排率”，指标编码“甲”、“乙”、“丙”不在评分标准中",
        },
        evidence: ["scoring.rows.0.id", "scoring.rows.1.id", "scoring.rows.2.id"],
      },
      {
        name: "评分表多出一项",
        given: { report: { scoring: { rows: [...(corrected.scoring?.rows ?? []), { id: "out.more", weight: "5" }] } } },
        messageId: "unknown",
        at: "scoring.rows.25.id",
        data: { id: "out.more" },
      },
    ],
  }),
];
