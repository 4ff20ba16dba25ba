import { rule } from "../rule";
import { faultsOf } from "./faults";

/** 名称丢失而栏目标题还在的，照样读取；只告知一次，不影响上报。 */
export const namesFound = rule({
  id: "结构.名称补齐",
  title: "名称齐全",
  group: "工作簿结构",
  level: "提示",
  explainable: false,
  basis: "工作簿结构：栏目由“自评.”开头的名称定位",
  reads: ["*"],
  messages: {
    namesLost:
      "{count} 个名称不见了或失去了引用，已按栏目标题和评价指标表认出后审核，不影响审核结论。请在窗格里点“修复”补齐名称。",
    formulasLost:
      "{count} 个名称不见了或失去了引用，{formulas} 个公式因此出错；已按栏目标题认出各栏、由程序算出后审核，不影响审核结论。请在窗格里点“修复”补齐名称、恢复公式。",
  },
  *check(context) {
    for (const draft of faultsOf(context, ["namesLost"], "notice"))
      yield draft.data?.["formulas"] === "0" ? draft : { ...draft, messageId: "formulasLost" };
  },
});
