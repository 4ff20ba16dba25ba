import { EVERY_FIELD } from "../../schema/path";
import { rule } from "../rule";
import { asOne, faultsOf } from "./faults";

/** 受保护的工作表照常审核，只是不能标记和改写：告知即可，不影响上报。 */
export const protection = rule({
  id: "结构.保护",
  title: "工作表没有保护",
  group: "工作簿结构",
  level: "提示",
  explainable: false,
  basis: "工作簿结构：受保护的工作表不能标记，也不能更新评分表",
  reads: [EVERY_FIELD],
  messages: {
    sheetProtected:
      "工作表“{sheet}”受保护，照常审核，不影响上报；问题无法标在格子上，需要标记时，请在“审阅”中撤消工作表保护。",
    sheetsProtected:
      "工作表“{sheet}”等 {count} 张受保护，照常审核，不影响上报；问题无法标在格子上，需要标记时，请在“审阅”中撤消各张工作表的保护。",
  },
  check: (context) => asOne(faultsOf(context, ["sheetProtected"], "notice"), "sheetsProtected"),
});
