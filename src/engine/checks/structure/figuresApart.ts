import { rule } from "../rule";
import { faultsOf } from "./faults";

/** 我们的工作表上，离开表格的数字没有栏目读取。 */
export const figuresApart = rule({
  id: "结构.表外数字",
  title: "没有栏目的数字",
  group: "工作簿结构",
  level: "提示",
  basis: "工作簿结构：数字填在栏目里才参加计算和审核",
  reads: ["*"],
  messages: {
    figureApart:
      "“{sheet}”的 {addresses} 有数字，但这里没有栏目，不参加计算和审核。应当填报的，请移到对应的栏目；只是备注的，请移到自己的工作表，或者写审核说明。",
  },
  check: (context) => faultsOf(context, ["figureApart"]),
});
