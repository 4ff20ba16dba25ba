import { rule } from "../rule";
import { faultsOf } from "./faults";

/** 灰色末行只用来标明插入位置。 */
export const endRows = rule({
  id: "结构.末行",
  title: "末行不填内容",
  group: "工作簿结构",
  basis: "工作簿结构：在灰色末行上方插入行，再填写",
  reads: ["*"],
  messages: {
    endRowUsed:
      "《{part}》的灰色末行填了内容，或者灰色末行被删除了，这一行写在表外，没有计入合计。请在这张表的最后一行上方插入一行，把内容移上去，让最后一行空着。",
  },
  check: (context) => faultsOf(context, ["endRowUsed"]),
});
