import { show } from "../../../domain/figure";
import { allFields, findField } from "../../schema/lookup";
import { toFigure } from "../../report/cells";
import { asProposed, rule } from "../rule";

/** 以文本存放的数字（全角数字、带单位、带千分号）能读出来，但 Excel 的公式不会把它加进去。 */
export const textNumber = rule({
  id: "数值.文本数字",
  title: "数字以文本形式存放",
  group: "基础数据",
  basis: "填表要求：数字栏只填数字。文本数字不参加 Excel 公式计算",
  reads: allFields.map((f) => f.id),
  messages: { text: "“{field}”里的“{typed}”是文本，公式不会计算它。按 {read} 采用即可改为数字。" },
  amends: asProposed,
  *check({ cells, source }) {
    if (source !== "workbook") return;
    for (const cell of cells.all()) {
      const figure = toFigure(cell);
      if (figure.state !== "filled" || figure.typed === undefined) continue;
      yield {
        messageId: "text",
        at: cell,
        data: { field: findField(cell.id)?.field.label ?? cell.id, typed: figure.typed, read: show(figure.value) },
        evidence: [{ cell, role: "left" }],
        suggestion: { cell: cell.id, value: figure.value.value.toFixed() },
      };
    }
  },
});
