import { form } from "../../form";
import { prefixesOf, toFigure, type ReportCells } from "../../../../engine/report/cells";
import { rule } from "../rule";
import { WHOLE_FORM } from "../../../../engine/checks/structure/completeLists";
import { ACCOUNT_TABLES, type AccountTable } from "./tables";
import { cellIn, fieldsOfSection, sumRow } from "../../../../engine/schema/path";
import { type Cells } from "../../schema";

const hasFigure = (table: AccountTable, cells: ReportCells): boolean =>
  prefixesOf(cells, table).some((prefix) =>
    Object.keys(form[table].columns).some(
      (column) => column !== "unit" && toFigure(cells.cell(cellIn(prefix, column))).state !== "blank",
    ),
  );

/** Every department has income and spending; what it does not spend or own may be left blank beside the unit's name. */
const isEmpty = (table: AccountTable, cells: Cells): boolean =>
  !hasFigure(table, cells) && (table === "income" || table === "spending" || cells.rowCount(table) === 0);

/** 四张表都要填：没有发生的填 0。 */
export const emptyTables = rule({
  id: "收支.未填",
  title: "收支情况各表已填",
  group: "收支情况",
  basis: "二、部门（单位）收支情况：年度收入、支出和结余、“三公”经费、固定资产",
  needs: WHOLE_FORM,
  reads: ACCOUNT_TABLES.map((t) => fieldsOfSection(t)),
  messages: { empty: "《{part}》还没有填写。请逐个机构填写，没有发生的填 0。" },
  *check({ cells }) {
    for (const table of ACCOUNT_TABLES)
      if (isEmpty(table, cells))
        yield {
          outcome: "todo",
          messageId: "empty",
          at: cells.cell(cellIn(sumRow(table), "unit")),
          data: { part: form[table].label },
        };
  },
});
