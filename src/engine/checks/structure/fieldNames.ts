import { EVERY_FIELD } from "../../schema/path";
import { rule } from "../rule";
import { asOne, faultsOf } from "./faults";

const KINDS = [
  ["nameMissing", "namesMissing"],
  ["nameBroken", "namesBroken"],
  ["nameMoved", "namesMoved"],
] as const;

/** 每个栏目都由一个名称定位；名称丢失或失效，栏目就读不到；指向别处，读到的就不是这个栏目。 */
export const names = rule({
  id: "结构.名称",
  title: "栏目名称完整",
  group: "工作簿结构",
  basis: "工作簿结构：栏目由“自评.”开头的名称定位",
  reads: [EVERY_FIELD],
  messages: {
    nameMissing: "《{part}》的名称“{name}”不见了，读不到这个栏目。请在窗格里点“修复”。",
    nameBroken: "《{part}》的名称“{name}”失去了引用（工作表或单元格被删除）。请在窗格里点“修复”。",
    nameMoved: "《{part}》的名称“{name}”没有指向它的栏目标题所在的位置，没有读取这个栏目。请在窗格里点“修复”。",
    namesMissing:
      "《{part}》等处的 {count} 个名称不见了，栏目标题也找不到或对不上，没有读取这些栏目。请在窗格里点“修复”；修复不了的，请照标准格式补上标题，或撤销增删的行、列。",
    namesBroken:
      "《{part}》等处的 {count} 个名称失去了引用（工作表或单元格被删除），没有读取这些栏目。请在窗格里点“修复”；修复不了的，请撤销删除。",
    namesMoved:
      "《{part}》等处的 {count} 个名称没有指向它们的栏目标题所在的位置，没有读取这些栏目，多半是用不移动名称的程序插入或删除了行、列。请在窗格里点“修复”。",
  },
  *check(context) {
    for (const [one, many] of KINDS) yield* asOne(faultsOf(context, [one]), many);
  },
});
