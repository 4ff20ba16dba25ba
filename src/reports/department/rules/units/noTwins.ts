import type { AnyCell } from "../../../../domain/cell";
import { asRelated } from "../../../../engine/review/evidence";
import { rule } from "../rule";
import { ACCOUNT_TABLES, UNIT_COLUMNS, unitsOf, type NamedUnit } from "./tables";

interface Twin {
  readonly first: AnyCell;
  readonly second: AnyCell;
}

const twinsIn = (units: readonly NamedUnit[]): readonly (readonly [name: string, twin: Twin])[] => {
  const seen = new Map<string, AnyCell>();
  return units.flatMap(({ cell, name }) => {
    const first = seen.get(name);
    if (first === undefined) seen.set(name, cell);
    return first === undefined ? [] : [[name, { first, second: cell }] as const];
  });
};

/** 同一机构在一张表里只列一行。 */
export const noTwins = rule({
  id: "机构.重复",
  title: "机构重复",
  group: "收支情况",
  basis: "填表要求：每个机构一行",
  reads: UNIT_COLUMNS,
  messages: {
    twice: "“{unit}”在同一张表里列了两行。请合并或删除重复的一行。",
    tables: "“{unit}”在几张表里都重复列了，多出 {count} 行。请合并或删除重复的行；是两个机构的，请写出全称。",
  },
  *check({ cells }) {
    const units = unitsOf(cells);
    const byName = new Map<string, Twin[]>();
    for (const [name, twin] of ACCOUNT_TABLES.flatMap((table) => twinsIn(units[table])))
      byName.set(name, [...(byName.get(name) ?? []), twin]);
    for (const [unit, [twin, ...more]] of byName)
      if (twin !== undefined)
        yield {
          messageId: more.length === 0 ? "twice" : "tables",
          at: twin.second,
          alsoAt: more.map(({ second }) => second.id),
          data: { unit, count: String(more.length + 1) },
          evidence: [twin, ...more].map(({ first }) => asRelated(first)),
        };
  },
});
