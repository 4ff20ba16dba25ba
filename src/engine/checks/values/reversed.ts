import type { Schema } from "../../schema/schema";
import { asProposed, rule, type Rule } from "../rule";
import { belowZero } from "./negative";

/** 收入、支出只在冲销或退回以前的款项时为负：多半是打错了正负号，属实的写明。 */
export const reversed = ({ allFields }: Schema, group: string): Rule =>
  rule({
    id: "数值.冲销",
    title: "收入、支出为负数",
    group,
    level: "提示",
    basis: "填表要求：收入、支出不为负，冲销或退回以前的款项造成的须说明",
    reads: allFields.filter(({ field }) => field.reversible === true).map(({ id }) => id),
    messages: {
      reversed: "“{field}”一般不是负数，现在是 {shown}。请核对正负号；冲销或退回以前的款项造成的，请写审核说明。",
    },
    amends: asProposed,
    check: ({ cells }) => belowZero(cells, "reversed", ({ reversible }) => reversible === true),
  });
