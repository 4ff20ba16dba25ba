import type { FindingDraft } from "../../review/finding";
import { EVERY_FIELD } from "../../schema/path";
import { rule } from "../rule";
import { asOne, faultsOf } from "./faults";

/** The cells of every sheet: an explanation lapses when others join them. */
const everywhere = (all: readonly FindingDraft[]): Pick<FindingDraft, "alsoAt" | "data"> => ({
  alsoAt: all.slice(1).map(({ at }) => at.id),
  data: { places: all.map(({ data = {} }) => `“${data["sheet"] ?? ""}”的 ${data["addresses"] ?? ""}`).join("；") },
});

/** 数字格式随输入变了的单元格，显示和打印出来的不是填写的数。 */
export const oddFormats = rule({
  id: "结构.数字格式",
  title: "数字按表样显示",
  group: "工作簿结构",
  level: "提示",
  basis: "填报要求：纸质报告与工作簿内容一致",
  reads: [EVERY_FIELD],
  messages: {
    formatOdd:
      "“{sheet}”的 {addresses} 数字格式不是表样的，显示和打印出来的不是填写的数：输入过日期或百分数的单元格会留下它们的格式。请点“恢复表样”。",
    formatsOdd:
      "{count} 张工作表的数字格式不是表样的，显示和打印出来的不是填写的数，多半是别的程序写的：{places}。请点“恢复表样”，一次恢复各张工作表。",
  },
  check: (context) => asOne(faultsOf(context, ["formatOdd"]), "formatsOdd", everywhere),
});
