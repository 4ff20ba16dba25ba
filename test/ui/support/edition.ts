import type { EditionChangeView } from "../../../src/app/views/edition";

/** What 更换评分标准 would change. */
export const editionChange: EditionChangeView = {
  edition: "hunan",
  name: "湖南省指标表（10/60/30）",
  from: "岳阳市评分表（25 项）",
  kept: [
    { indicator: "在职人员控制率", shown: "自评 5 分，原名“财政供养人员控制率”" },
    { indicator: "政府采购执行率", shown: "" },
  ],
  added: ["公用经费控制率"],
  gone: [
    { indicator: "公务卡刷卡率", shown: "自评 2 分，扣分原因和其他说明“刷卡率未达标”" },
    { indicator: "资金结余", shown: "" },
  ],
  changesKept: [],
  changesLost: [{ indicator: "资金结余", shown: "目标值：95" }],
  record: "更换标准留存",
};
