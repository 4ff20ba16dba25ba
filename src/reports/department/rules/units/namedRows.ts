import { rule } from "../rule";
import { ACCOUNT_TABLES, UNIT_COLUMNS } from "./tables";
import { cellIn, listRows } from "../../../../engine/schema/path";

/** 有数字的一行必须写明机构。 */
export const namedRows = rule({
  id: "机构.缺名",
  title: "有数字的行缺机构名称",
  group: "收支情况",
  basis: "填表要求：每行首列填机构名称",
  reads: UNIT_COLUMNS,
  messages: { unnamed: "本行填了数字，但没有机构名称。请补填。" },
  *check({ cells }) {
    for (const table of ACCOUNT_TABLES)
      for (const row of listRows(table, cells.rowCount(table))) {
        const cell = cells.cell(cellIn(row, "unit"));
        if (cell.state === "blank") yield { messageId: "unnamed", at: cell };
      }
  },
});
