import { rule } from "../rule";
import { faultsOf } from "./faults";

/** 每个栏目都由一个名称定位；名称丢失或失效，栏目就读不到；指向别处，读到的就不是这个栏目。 */
export const names = rule({
  id: "结构.名称",
  title: "栏目名称完整",
  group: "工作簿结构",
  basis: "工作簿结构：栏目由“自评.”开头的名称定位",
  reads: ["*"],
  messages: {
    nameMissing: "《{part}》的名称“{name}”不见了，读不到这个栏目。请在窗格里点“修复”。",
    nameBroken: "《{part}》的名称“{name}”失去了引用（工作表或单元格被删除）。请在窗格里点“修复”。",
    nameMoved: "《{part}》的名称“{name}”没有指向它的栏目标题所在的位置，没有读取这个栏目。请在窗格里点“修复”。",
  },
  check: (context) => faultsOf(context, ["nameMissing", "nameBroken", "nameMoved"]),
});
