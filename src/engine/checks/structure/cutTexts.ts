import { rule } from "../rule";
import { faultsOf } from "./faults";

/** 单元格里显示不下的文字，打印出来会缺字。 */
export const cutTexts = rule({
  id: "结构.文字",
  title: "文字显示不全",
  group: "工作簿结构",
  level: "提示",
  basis: "填报要求：纸质报告与工作簿内容一致",
  reads: ["*"],
  messages: {
    textCut:
      "“{sheet}”的 {addresses} 文字显示不全，打印时会缺字。请点“调整行高”；一行最高 409 磅，调整以后仍显示不全的，请把这段文字写短，或写审核说明，用导出的 Word 文档上报。",
  },
  check: (context) => faultsOf(context, ["textCut"]),
});
