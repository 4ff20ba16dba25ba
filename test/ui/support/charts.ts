/** 分析 as the session shows it: parts of a whole, with a blank and a negative figure, and points without a cell. */
import type { ChartView } from "../../../src/app/views/charts";
import { showIn } from "../../../src/app/present/amount";
import { figure } from "../../../src/domain/figure";
import { place } from "./places";

/** In all units. */
const amount = (wan: string) => {
  const amounts = {
    万元: `${wan} 万元`,
    元: showIn(figure(wan, "万元"), "元"),
    亿元: showIn(figure(wan, "万元"), "亿元"),
  };
  return { shown: amounts.万元, amounts };
};

export const publishedCharts: readonly ChartView[] = [
  {
    id: "spendingParts",
    title: "支出构成",
    empty: false,
    whole: { label: "支出合计", ...amount("7125.61"), length: "100", negative: false, place: place("收支情况!B14") },
    bars: [
      {
        label: "基本支出",
        ...amount("2195.62"),
        length: "44.54",
        negative: false,
        share: "30.81%",
        place: place("收支情况!C14"),
      },
      {
        label: "项目支出",
        ...amount("4929.99"),
        length: "100",
        negative: false,
        share: "69.19%",
        place: place("收支情况!F14"),
      },
      {
        label: "其他（没有填写的一项名称很长的支出）",
        shown: "（未填）",
        length: "0",
        negative: false,
        place: place("收支情况!G14"),
      },
      {
        label: "调整",
        ...amount("-3"),
        length: "0.06",
        negative: true,
        share: "-0.04%",
        place: place("收支情况!H14"),
      },
    ],
  },
  {
    id: "scoreByDimension",
    title: "自评得分按一级指标",
    empty: false,
    bars: [{ label: "投入", shown: "15 ／ 15 分", length: "100", negative: false, share: "100%" }],
  },
  { id: "sangongYears", title: "“三公”经费与上年、与预算", empty: true, bars: [] },
];
