import type { AnyCell } from "../../../../domain/cell";
import { rule } from "../rule";
import { ACCOUNT_TABLES, UNIT_COLUMNS, unitsOf } from "./tables";
import { asRelated } from "../../../../engine/review/evidence";

/** 同一机构在一张表里只列一行。 */
export const noTwins = rule({
  id: "机构.重复",
  title: "机构重复",
  group: "收支情况",
  basis: "填表要求：每个机构一行",
  reads: UNIT_COLUMNS,
  messages: { twice: "“{unit}”在同一张表里列了两行。请合并或删除重复的一行。" },
  *check({ cells }) {
    const units = unitsOf(cells);
    for (const table of ACCOUNT_TABLES) {
      const seen = new Map<string, AnyCell>();
      for (const { cell, name } of units[table]) {
        const first = seen.get(name);
        if (first !== undefined)
          yield {
            messageId: "twice",
            at: cell,
            data: { unit: name },
            evidence: [asRelated(first)],
          };
        else seen.set(name, cell);
      }
    }
  },
});
