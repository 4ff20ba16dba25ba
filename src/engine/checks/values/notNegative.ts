import { show } from "../../../domain/figure";
import { asProposed, rule, type Rule } from "../rule";
import { entered, figureFields } from "./entered";
import type { Schema } from "../../schema/schema";
import { asLeft } from "../../review/evidence";

/** 收入、支出、资产、人数没有负数；结余可以为负。 */
export const notNegative = (schema: Schema, group: string): Rule =>
  rule({
    id: "数值.负数",
    title: "不应为负数",
    group,
    basis: "填表要求：收入、支出、资产、人数不为负；追减、结构调整填正数",
    reads: figureFields(schema),
    messages: { negative: "“{field}”不应为负数，现在是 {shown}。请核对正负号。" },
    amends: asProposed,
    *check({ cells }) {
      for (const { cell, figure, ref } of entered(cells))
        if (figure.value.isNegative() && !figure.value.isZero() && ref.field.signed !== true)
          yield {
            messageId: "negative",
            at: cell,
            data: { field: ref.field.label, shown: show(figure) },
            evidence: [asLeft(cell)],
            suggestion: { cell: cell.id, value: figure.value.abs().toFixed() },
          };
    },
  });
