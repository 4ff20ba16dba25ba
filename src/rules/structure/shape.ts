/** 模板审核: is the workbook still our form? Checked before any figure, because figures of a broken form mean nothing. */
import { sectionOf } from "../../form/lookup";
import { rule, type RuleContext } from "../rule";
import type { Fault } from "../../form/report/read";
import type { Draft } from "../../review/finding";

const titleOf = (fault: Fault): string => sectionOf(fault.section).label;

function* faultsOf(context: RuleContext, kinds: readonly Fault["kind"][]): Iterable<Draft> {
  for (const fault of context.faults) {
    if (!kinds.includes(fault.kind)) continue;
    const id = "field" in fault ? `${fault.section}.${fault.field}` : fault.section;
    const data: Record<string, string> = { part: titleOf(fault) };
    if ("name" in fault) data["name"] = fault.name;
    if ("expected" in fault) data["expected"] = String(fault.expected);
    if ("found" in fault) data["found"] = String(fault.found);
    if ("sheet" in fault) data["sheet"] = fault.sheet;
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

/** 标准工作表齐全。 */
export const sheets = rule({
  id: "结构.工作表",
  title: "工作表齐全",
  group: "工作簿结构",
  basis: "工作簿结构：标准工作表不得删除",
  reads: ["*"],
  messages: { sheetMissing: "工作表“{sheet}”不见了，读不到其中的栏目。请先撤销删除；撤销不了的，在窗格里点“修复”重建空白工作表后重填。" },
  check: (context) => faultsOf(context, ["sheetMissing"]),
});

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

/** “自评.”开头的名称归自评表使用。 */
export const foreignNames = rule({
  id: "结构.外来名称",
  title: "没有外来的同前缀名称",
  group: "工作簿结构",
  level: "提示",
  basis: "工作簿结构：“自评.”开头的名称由自评表使用",
  reads: ["*"],
  messages: { nameForeign: "名称“{name}”不属于自评表，可能由复制工作表或别的工具产生。请在名称管理器里核对，不用的删去。" },
  check: (context) => faultsOf(context, ["nameForeign"]),
});

/** 工作簿的版式由本版本支持。 */
export const layoutVersion = rule({
  id: "结构.版式",
  title: "工作簿版式可以识别",
  group: "工作簿结构",
  basis: "工作簿结构：版式编号",
  reads: ["*"],
  messages: { layoutVersion: "工作簿的版式编号是“{found}”，本版本不认识，可能由更新的版本生成。请升级自评通后再审核。" },
  check: (context) => faultsOf(context, ["layoutVersion"]),
});
