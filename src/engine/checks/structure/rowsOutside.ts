import { rule } from "../rule";
import { faultsOf } from "./faults";

/** 写在表格上面、下面和旁边的行，没有栏目读取。 */
export const rowsOutside = rule({
  id: "结构.表外",
  title: "表外没有填写内容",
  group: "工作簿结构",
  basis: "工作簿结构：在灰色末行上方插入行，再填写",
  reads: ["*"],
  messages: {
    rowOutside:
      "“{sheet}”的 {addresses} 写在《{part}》表外，没有计入合计。请在这张表的最后一行上方插入一行，把内容移进去；不属于这张表的，请移到自己的工作表或者删去。",
  },
  check: (context) => faultsOf(context, ["rowOutside"]),
});
