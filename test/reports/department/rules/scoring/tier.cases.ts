import { besideTier } from "../../../../../src/reports/department/rules/scoring/besideTier";
import { ruleCases } from "../../../../support/ruleCases";
import { row } from "./row";

/** An indicator that is judged by tiers, its tier and its score. */
const inTier = (tier: string | null, selfScore: number) => ({
  [`${row("out.growth", "criteria")}.rule`]: "定性分档",
  [`${row("out.growth", "criteria")}.params`]: "档次=达成:[80,100]、部分达成:[60,80)、未达成:[0,60)",
  [`${row("out.growth", "criteria")}.actual`]: tier,
  [`${row("out.growth")}.selfScore`]: selfScore,
});

export const tierCases = [
  ruleCases(besideTier, {
    passes: [
      { name: "定为部分达成，得分在这一档里", given: { typed: inTier("部分达成", 5) } },
      { name: "没有写档次，档次由得分看出", given: { typed: inTier(null, 2) } },
    ],
    fails: [
      {
        name: "定为未达成，却得了满分",
        given: { typed: inTier("未达成", 7) },
        messageId: "beside",
        at: `${row("out.growth")}.selfScore`,
        level: "强制",
        data: { self: "7", tier: "定为“未达成”，由部门在 0 至 4.2 分之间自行评分" },
      },
      {
        name: "定为达成，得分却在这一档以下",
        given: { typed: inTier("达成", 5) },
        messageId: "beside",
        at: `${row("out.growth")}.selfScore`,
        level: "提示",
        data: { self: "5" },
      },
    ],
  }),
];
