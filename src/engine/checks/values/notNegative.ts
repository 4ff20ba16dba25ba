import type { Schema } from "../../schema/schema";
import { asProposed, rule, type Rule } from "../rule";
import { figureFields } from "./entered";
import { belowZero } from "./negative";

/** 资产、人数、经费没有负数；结余和结转可以为负。 */
export const notNegative = (schema: Schema, group: string): Rule =>
  rule({
    id: "数值.负数",
    title: "不应为负数",
    group,
    basis: "填表要求：资产、人数、经费不为负；追减、结构调整填正数",
    reads: figureFields(schema),
    messages: { negative: "“{field}”不应为负数，现在是 {shown}。请核对正负号。" },
    amends: asProposed,
    check: ({ cells }) => belowZero(cells, "negative", ({ reversible }) => reversible !== true),
  });
