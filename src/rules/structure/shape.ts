/** 模板审核: is the workbook still our form? Checked before any figure, because figures of a broken form mean nothing. */
import { sectionOf } from "../../form/lookup";
import { rule, type RuleContext } from "../rule";
import type { Fault } from "../../form/report/read";
import type { Draft } from "../../review/finding";

const titleOf = (fault: Fault): string => sectionOf(fault.section).label;

function* faultsOf(context: RuleContext, kinds: readonly Fault["kind"][]): Iterable<Draft> {
  for (const fault of context.faults) {
    if (!kinds.includes(fault.kind)) continue;
    const id = "field" in fault && fault.field !== undefined ? `${fault.section}.${fault.field}` : fault.section;
    const data: Record<string, string> = { part: titleOf(fault) };
    if ("name" in fault) data["name"] = fault.name;
    if ("expected" in fault) Object.assign(data, { expected: String(fault.expected), found: String(fault.found) });
    yield { messageId: fault.kind, at: { id }, data };
  }
}

/** 每个栏目都由一个名称定位；名称丢失或失效，栏目就读不到。 */
export const names = rule({
  id: "结构.名称",
  title: "栏目名称完整",
  group: "工作簿结构",
  basis: "工作簿结构：栏目由“自评.”开头的名称定位",
  reads: ["*"],
  messages: {
    nameMissing: "《{part}》的名称“{name}”不见了，读不到这个栏目。请在窗格里点“修复”。",
    nameBroken: "《{part}》的名称“{name}”失去了引用（工作表或单元格被删除）。请在窗格里点“修复”。",
  },
  check: (context) => faultsOf(context, ["nameMissing", "nameBroken"]),
});

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

/** 灰色末行只用来标明插入位置。 */
export const endRows = rule({
  id: "结构.末行",
  title: "末行不填内容",
  group: "工作簿结构",
  basis: "工作簿结构：在灰色末行上方插入行，再填写",
  reads: ["*"],
  messages: { endRowUsed: "《{part}》的灰色末行填了内容，不会参加计算。请在它上方插入一行，把内容移上去。" },
  check: (context) => faultsOf(context, ["endRowUsed"]),
});
