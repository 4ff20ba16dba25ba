import { rule } from "../rule";
import { faultsOf } from "./faults";

/** 表格的列与标准格式相同，次序也相同。 */
export const columns = rule({
  id: "结构.列数",
  title: "表格列数不变",
  group: "工作簿结构",
  basis: "工作簿结构：不得增删标准表格的列",
  reads: ["*"],
  messages: {
    columnsChanged: "《{part}》应有 {expected} 列，现在是 {found} 列。请撤销增删的列。",
    columnsMoved: "《{part}》的列换了位置，标题下面不再是它的列，没有读取这张表。请撤销移动，或把列移回原处。",
    headerMissing: "《{part}》的表头不见了，无法核实各列。请撤销删除，或照标准格式补上表头。",
  },
  check: (context) => faultsOf(context, ["columnsChanged", "columnsMoved", "headerMissing"]),
});
