import { rule } from "../rule";
import { faultsOf } from "./faults";

/** 标准工作表齐全。 */
export const sheets = rule({
  id: "结构.工作表",
  title: "工作表齐全",
  group: "工作簿结构",
  basis: "工作簿结构：标准工作表不得删除",
  reads: ["*"],
  messages: {
    sheetMissing:
      "工作表“{sheet}”不见了，读不到其中的栏目。请先撤销删除；只是改了名称的，请改回“{sheet}”；撤销不了的，在窗格里点“修复”重建空白工作表后重填。",
  },
  check: (context) => faultsOf(context, ["sheetMissing"]),
});
