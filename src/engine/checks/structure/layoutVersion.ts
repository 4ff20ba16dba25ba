import { rule } from "../rule";
import { faultsOf } from "./faults";

/** 工作簿的版式由本版本支持。 */
export const layoutVersion = rule({
  id: "结构.版式",
  title: "工作簿版式可以识别",
  group: "工作簿结构",
  basis: "工作簿结构：版式编号",
  reads: ["*"],
  messages: {
    layoutVersion: "工作簿的版式编号是“{found}”，本版本不认识，可能由更新的版本生成。请升级自评通后再审核。",
  },
  check: (context) => faultsOf(context, ["layoutVersion"]),
});
