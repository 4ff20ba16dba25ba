import { oddFormats } from "../../../../src/engine/checks/structure/oddFormats";
import { ruleCases } from "../../../support/ruleCases";
import { allBy, type Change } from "./changes";

const formatted = (money: string): Change => allBy("收支情况", money);

export const oddFormatCases = ruleCases(oddFormats, {
  passes: [
    { name: "数字格式不明，不作判断", given: {} },
    { name: "会计格式", given: { workbook: formatted('_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ') } },
    { name: "带单位和颜色的格式", given: { workbook: formatted('#,##0.0000"亿元";[Red]-#,##0.00') } },
    { name: "常规", given: { workbook: formatted("General") } },
  ],
  fails: [
    {
      name: "金额显示成日期",
      given: { workbook: formatted('m"月"d"日"') },
      messageId: "formatOdd",
      at: "income.sum.total",
      level: "提示",
      data: { sheet: "收支情况" },
    },
    {
      name: "金额显示成百分数",
      given: { workbook: formatted("0.00%") },
      messageId: "formatOdd",
      at: "income.sum.total",
      level: "提示",
      data: { sheet: "收支情况" },
    },
    {
      name: "别的程序把三张表的数字都写成日期格式：一处告知",
      given: {
        workbook: (s) => ["收支情况", "比率测算", "基础数据"].reduce((all, on) => allBy(on, "yyyy-mm-dd")(all), s),
      },
      messageId: "formatsOdd",
      at: "income.sum.total",
      level: "提示",
      data: { count: "3" },
    },
  ],
});
