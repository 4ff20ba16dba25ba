import { show } from "../../../domain/figure";
import { rule } from "../rule";
import { figureFields, entered } from "./entered";

/** 金额保留两位小数。 */
export const twoDecimals = rule({
  id: "数值.小数位",
  title: "金额保留两位小数",
  group: "收支情况",
  level: "提示",
  basis: "填表要求：单位万元，保留两位小数",
  reads: figureFields,
  messages: { finer: "“{field}”为 {shown}，多于两位小数。请按两位小数填写（{rounded}）。" },
  *check(context) {
    for (const { cell, figure, field } of entered(context)) {
      if (field.kind !== "money" || figure.value.decimalPlaces() <= 2) continue;
      const rounded = figure.value.toDecimalPlaces(2);
      yield {
        messageId: "finer",
        at: cell,
        data: { field: field.label, shown: show(figure), rounded: rounded.toFixed() },
        evidence: [{ cell, role: "left" }],
        suggestion: { cell: cell.id, value: rounded.toFixed() },
      };
    }
  },
});
