import { rule } from "../rule";
import { faultsOf } from "./faults";

/** 受保护的工作表可以审核，但不能标记和改写。 */
export const protection = rule({
  id: "结构.保护",
  title: "工作表没有保护",
  group: "工作簿结构",
  level: "提示",
  basis: "工作簿结构：受保护的工作表不能标记，也不能更新评分表",
  reads: ["*"],
  messages: { sheetProtected: "工作表“{sheet}”受保护，问题无法标在格子上。需要标记时，请在“审阅”中撤消工作表保护。" },
  check: (context) => faultsOf(context, ["sheetProtected"]),
});
