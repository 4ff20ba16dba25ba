import { rule } from "../rule";
import { faultsOf } from "./faults";

/** 表格的列数与标准格式相同。 */
export const columns = rule({
  id: "结构.列数",
  title: "表格列数不变",
  group: "工作簿结构",
  basis: "工作簿结构：不得增删标准表格的列",
  reads: ["*"],
  messages: { columnsChanged: "《{part}》应有 {expected} 列，现在是 {found} 列。请撤销增删的列。" },
  check: (context) => faultsOf(context, ["columnsChanged"]),
});
