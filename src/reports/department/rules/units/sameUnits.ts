import type { AnyCell } from "../../../../domain/cell";
import { sectionOf, type Cells } from "../../schema";
import type { SectionKey } from "../../form";
import { asRelated } from "../../../../engine/review/evidence";
import { rule } from "../rule";
import { ACCOUNT_TABLES, UNIT_COLUMNS, unitsOf } from "./tables";

const printedName = (table: SectionKey): string => `《${sectionOf(table).label.replace(/（万元）/, "")}》`;

interface Missing {
  readonly unit: string;
  readonly seen: readonly AnyCell[];
  readonly present: readonly SectionKey[];
  readonly absent: readonly SectionKey[];
}

const missingUnits = (cells: Cells): readonly Missing[] => {
  const units = unitsOf(cells);
  const names = new Map(ACCOUNT_TABLES.map((t) => [t, new Map(units[t].map(({ name, cell }) => [name, cell]))]));
  const all = [...new Set([...names.values()].flatMap((m) => [...m.keys()]))];
  return all
    .map((unit): Missing => {
      const present = ACCOUNT_TABLES.filter((t) => names.get(t)?.has(unit) === true);
      return {
        unit,
        present,
        // A table without any row is not filled in yet: 收支.未填 says so.
        absent: ACCOUNT_TABLES.filter((t) => !present.includes(t) && cells.rowCount(t) > 0),
        seen: present.flatMap((t) => names.get(t)?.get(unit) ?? []),
      };
    })
    .filter(({ absent }) => absent.length > 0);
};

/** The one unit that only this table has, where it is this table alone that lacks another: the same unit under another name. */
const otherName = (missing: Missing, all: readonly Missing[]): Missing | undefined => {
  const [table, ...more] = missing.absent;
  if (table === undefined || more.length > 0) return undefined;
  const lost = all.filter((m) => m.absent.length === 1 && m.absent[0] === table);
  const odd = all.filter((m) => m.present.length === 1 && m.present[0] === table);
  return lost.length === 1 && odd.length === 1 ? odd[0] : undefined;
};

/** 四张表的机构应当一致：只在一张表里出现的机构，要么漏填，要么应说明未独立核算。 */
export const sameUnits = rule({
  id: "机构.一致",
  title: "各表机构一致",
  group: "收支情况",
  level: "提示",
  basis: "填表要求：四张表按同样的机构逐行填列",
  reads: UNIT_COLUMNS,
  messages: {
    absent: "“{unit}”列在{present}中，但{absent}没有这一行。请补填（没有发生填 0），或说明原因（例如未独立核算）。",
    renamed:
      "{absent}里有“{other}”而没有“{unit}”，其他各表正相反。若是同一机构，请改成同一名称；不是的，请补填或说明原因。",
  },
  *check({ cells }) {
    const all = missingUnits(cells);
    const told = new Set(all.flatMap((m) => otherName(m, all) ?? []));
    for (const missing of all.filter((m) => !told.has(m))) {
      const other = otherName(missing, all);
      const at = other?.seen[0] ?? missing.seen[0];
      const data = {
        unit: missing.unit,
        other: other?.unit ?? "",
        present: missing.present.map(printedName).join("、"),
        absent: missing.absent.map(printedName).join("、"),
      };
      if (at !== undefined)
        yield {
          messageId: other === undefined ? "absent" : "renamed",
          at,
          data,
          evidence: [...missing.seen, ...(other?.seen ?? [])].map(asRelated),
        };
    }
  },
});
