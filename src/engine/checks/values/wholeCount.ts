import { show } from "../../../domain/figure";
import { rule, type Rule } from "../rule";
import { entered, figureFields } from "./entered";
import type { Schema } from "../../schema/schema";
import { asLeft } from "../../review/evidence";

/** 人数、份数、例数是整数。 */
export const wholeCount = (schema: Schema, group: string): Rule =>
  rule({
    id: "数值.整数",
    title: "应为整数",
    group,
    basis: "填表要求：人数、份数、例数填整数",
    reads: figureFields(schema),
    messages: { fraction: "“{field}”应填整数，现在是 {shown}。" },
    *check({ cells }) {
      for (const { cell, figure, ref } of entered(cells))
        if (ref.field.kind === "count" && !figure.value.isInteger())
          yield {
            messageId: "fraction",
            at: cell,
            data: { field: ref.field.label, shown: show(figure) },
            evidence: [asLeft(cell)],
          };
    },
  });
