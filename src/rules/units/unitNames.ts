/** How units are written: once in each table, and in every table the same. */
import type { AnyCell } from "../../domain/cell";
import { unitName } from "../../form/report/units";
import { rule } from "../rule";
import { ACCOUNT_TABLES, unitCells } from "./sameUnits";

const reads = ACCOUNT_TABLES.map((t) => `${t}.unit`);
const written = (cell: AnyCell): string => (cell.state === "filled" && typeof cell.value === "string" ? cell.value : "");

/** 同一机构在一张表里只列一行。 */
export const noTwins = rule({
  id: "机构.重复",
  title: "机构重复",
  group: "收支情况",
  basis: "填表要求：每个机构一行",
  reads,
  messages: { twice: "“{unit}”在同一张表里列了两行。请合并或删除重复的一行。" },
  *check({ cells }) {
    for (const table of ACCOUNT_TABLES) {
      const seen = new Map<string, AnyCell>();
      for (const cell of unitCells(cells, table)) {
        const first = seen.get(unitName(cell));
        if (first !== undefined) yield { messageId: "twice", at: cell, data: { unit: unitName(cell) }, evidence: [{ cell: first, role: "related" }] };
        else seen.set(unitName(cell), cell);
      }
    }
  },
});

/** 结余按机构名称对应收入和支出，写法不同公式就对不上。 */
export const sameSpelling = rule({
  id: "机构.写法",
  title: "机构名称写法一致",
  group: "收支情况",
  basis: "当年结余按机构名称取数：各表机构名称（含序号）应完全相同",
  reads,
  messages: { differs: "同一机构在各表写法不同：“{first}”与“{other}”。请改成一样，否则结余公式取不到数。" },
  *check({ cells }) {
    const seen = new Map<string, AnyCell>();
    for (const cell of [...unitCells(cells, "income"), ...unitCells(cells, "spending")]) {
      const first = seen.get(unitName(cell));
      if (first === undefined) seen.set(unitName(cell), cell);
      else if (written(first) !== written(cell)) yield { messageId: "differs", at: cell, data: { first: written(first), other: written(cell) }, evidence: [{ cell: first, role: "right" }, { cell, role: "left" }] };
    }
  },
});

/** 有数字的一行必须写明机构。 */
export const namedRows = rule({
  id: "机构.缺名",
  title: "有数字的行缺机构名称",
  group: "收支情况",
  basis: "填表要求：每行首列填机构名称",
  reads,
  messages: { unnamed: "本行填了数字，但没有机构名称。请补填。" },
  *check({ cells }) {
    for (const table of ACCOUNT_TABLES)
      for (let i = 0; i < cells.rowCount(table); i++) {
        const cell = cells.cell(`${table}.rows.${i}.unit`);
        if (cell.state === "blank") yield { messageId: "unnamed", at: cell };
      }
  },
});
