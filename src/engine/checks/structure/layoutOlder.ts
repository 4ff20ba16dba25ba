import { rule } from "../rule";
import { faultsOf } from "./faults";

/** 较早的版式照常审核，可以升级。 */
export const layoutOlder = rule({
  id: "结构.版式升级",
  title: "工作簿版式是最新的",
  group: "工作簿结构",
  level: "提示",
  explainable: false,
  basis: "工作簿结构：版式编号",
  reads: ["*"],
  messages: {
    layoutOlder:
      "工作簿是第 {found} 版的版式，照常审核，不影响上报。第 {today} 版的变化：{changes}。需要升级的，请在窗格里点“修复”，填写的内容不变。",
  },
  check: (context) => faultsOf(context, ["layoutOlder"], "notice"),
});
