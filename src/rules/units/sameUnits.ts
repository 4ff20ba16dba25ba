import type { AnyCell } from "../../domain/cell";
import { sectionOf } from "../../form/lookup";
import type { SectionKey } from "../../form/form";
import { unitName } from "../../form/report/units";
import type { ReportCells } from "../../form/report/cells";
import { rule } from "../rule";

export const ACCOUNT_TABLES = ["income", "spending", "sangong", "assets"] as const satisfies readonly SectionKey[];

/** Unit cells of a table, in order. */
export const unitCells = (cells: ReportCells, table: SectionKey): readonly AnyCell[] =>
  Array.from({ length: cells.rowCount(table) }, (_, i) => cells.cell(`${table}.rows.${i}.unit`)).filter((c) => unitName(c) !== "");

const printedName = (table: SectionKey): string => `《${sectionOf(table).label.replace(/（万元）/, "")}》`;

/** 四张表的机构应当一致：只在一张表里出现的机构，要么漏填，要么应说明未独立核算。 */
export const sameUnits = rule({
  id: "机构.一致",
  title: "各表机构一致",
  group: "收支情况",
  level: "提示",
  basis: "填表要求：四张表按同样的机构逐行填列",
  reads: ACCOUNT_TABLES.map((t) => `${t}.unit`),
  messages: { absent: "“{unit}”列在{present}中，但{absent}没有这一行。请补填（没有发生填 0），或说明原因（例如未独立核算）。" },
  *check({ cells }) {
    const names = new Map(ACCOUNT_TABLES.map((t) => [t, new Map(unitCells(cells, t).map((c) => [unitName(c), c]))]));
    const all = new Set([...names.values()].flatMap((m) => [...m.keys()]));
    for (const unit of all) {
      const present = ACCOUNT_TABLES.filter((t) => names.get(t)?.has(unit) === true);
      const absent = ACCOUNT_TABLES.filter((t) => !present.includes(t));
      const seen = present.flatMap((t) => names.get(t)?.get(unit) ?? []);
      const at = seen[0];
      if (absent.length === 0 || at === undefined) continue;
      yield { messageId: "absent", at, data: { unit, present: present.map(printedName).join("、"), absent: absent.map(printedName).join("、") }, evidence: seen.map((cell) => ({ cell, role: "related" }) as const) };
    }
  },
});
