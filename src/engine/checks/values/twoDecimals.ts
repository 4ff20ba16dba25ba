import { show } from "../../../domain/figure";
import { rule, type Rule } from "../rule";
import { entered, figureFields } from "./entered";
import type { Schema } from "../../schema/schema";
import { asLeft } from "../../review/evidence";

/** 金额保留两位小数。 */
export const twoDecimals = (schema: Schema, group: string): Rule =>
  rule({
    id: "数值.小数位",
    title: "金额保留两位小数",
    group,
    level: "提示",
    basis: "填表要求：单位万元，保留两位小数",
    reads: figureFields(schema),
    messages: { finer: "“{field}”为 {shown}，多于两位小数。请按两位小数填写（{rounded}）。" },
    *check({ cells }) {
      for (const { cell, figure, ref } of entered(cells)) {
        if (ref.field.kind !== "money" || figure.value.decimalPlaces() <= 2) continue;
        const rounded = figure.value.toDecimalPlaces(2);
        yield {
          messageId: "finer",
          at: cell,
          data: { field: ref.field.label, shown: show(figure), rounded: rounded.toFixed() },
          evidence: [asLeft(cell)],
          suggestion: { cell: cell.id, value: rounded.toFixed() },
        };
      }
    },
  });
