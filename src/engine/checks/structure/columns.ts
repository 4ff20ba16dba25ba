import type { Fault } from "../../report/read";
import type { FindingDraft } from "../../review/finding";
import { EVERY_FIELD } from "../../schema/path";
import { rule, type RuleContext } from "../rule";
import { faultsOf } from "./faults";

type ColumnsChanged = Extract<Fault, { readonly kind: "columnsChanged" }>;

/** What is wrong with one column of a sheet is wrong with all the tables that it runs through. */
function* columnsOf({ cells }: RuleContext, faults: readonly ColumnsChanged[]): Iterable<FindingDraft> {
  const [told] = faultsOf({ cells, faults }, ["columnsChanged"]);
  const [first] = faults;
  if (told === undefined || first === undefined) return;
  const more = first.found - first.expected;
  const data = { ...told.data, count: String(faults.length), by: String(Math.abs(more)) };
  if (faults.length < 2) yield told;
  else yield { ...told, messageId: more > 0 ? "columnsInserted" : "columnsDeleted", data };
}

/** 表格的列与标准格式相同，次序也相同。 */
export const columns = rule({
  id: "结构.列数",
  title: "表格列数不变",
  group: "工作簿结构",
  basis: "工作簿结构：不得增删标准表格的列",
  reads: [EVERY_FIELD],
  messages: {
    columnsChanged: "《{part}》应有 {expected} 列，现在是 {found} 列。请撤销增删的列。",
    columnsInserted: "“{sheet}”的《{part}》等 {count} 张表都多了 {by} 列，多半是在表中插入了整列。请撤销增加的列。",
    columnsDeleted: "“{sheet}”的《{part}》等 {count} 张表都少了 {by} 列，多半是在表中删除了整列。请撤销删除的列。",
    columnsMoved: "《{part}》的列换了位置，标题下面不再是它的列，没有读取这张表。请撤销移动，或把列移回原处。",
    headerMissing: "《{part}》的表头不见了，无法核实各列。请撤销删除，或照标准格式补上表头。",
  },
  *check(context) {
    const changed = context.faults.flatMap((f) => (f.kind === "columnsChanged" ? [f] : []));
    const isLike = (f: ColumnsChanged, other: ColumnsChanged): boolean =>
      f.sheet === other.sheet && f.found - f.expected === other.found - other.expected;
    for (const fault of changed) {
      const own = changed.filter((other) => isLike(fault, other));
      if (own[0] === fault) yield* columnsOf(context, own);
    }
    yield* faultsOf(context, ["columnsMoved", "headerMissing"]);
  },
});
