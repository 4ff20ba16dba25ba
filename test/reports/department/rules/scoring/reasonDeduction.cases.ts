import { reasonDeduction } from "../../../../../src/reports/department/rules/scoring/reasonDeduction";
import { ruleCases, type Given } from "../../../../support/ruleCases";
import { row } from "./row";

const surplus = row("pr.surplus");
const economic = row("eff.economic");

const given = (line: string, selfScore: number, reason: string): Given => ({
  typed: { [`${line}.selfScore`]: selfScore, [`${line}.reason`]: reason },
});

export const reasonDeductionCases = [
  ruleCases(reasonDeduction, {
    passes: [
      { name: "两处扣分加起来正好", given: given(surplus, 1.5, "年末有结余，扣 1 分；未说明去向，扣 0.5 分。") },
      { name: "引用的是评分标准", given: given(surplus, 1, "每超过一个百分点扣 0.5 分。") },
      { name: "没有写扣几分", given: given(surplus, 1, "年末结余较多。") },
      { name: "几项共用的分值，不知各占几分", given: given(economic, 4, "成效不够明显，扣 2 分。") },
    ],
    fails: [
      {
        name: "原因写扣 2 分，只扣了 1 分",
        given: given(surplus, 2, "年末有结余，扣 2 分。"),
        messageId: "differs",
        at: `${surplus}.reason`,
        level: "提示",
        data: { stated: "2", weight: "3", self: "2", lost: "1" },
        evidence: [`${surplus}.selfScore`, `${surplus}.reason`],
      },
      {
        name: "自评满分，原因却写扣了分",
        given: given(surplus, 3, "年末有结余，扣 1 分。"),
        messageId: "differs",
        at: `${surplus}.reason`,
        data: { lost: "0" },
      },
    ],
  }),
];
