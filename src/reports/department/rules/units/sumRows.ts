import { isFigureKind } from "../../../../engine/schema/field";
import { rowIn } from "../../../../engine/schema/path";
import type { AnyCell, CellId } from "../../../../domain/cell";
import type { ReportCells } from "../../../../engine/report/cells";
import type { Suggestion } from "../../../../engine/review/finding";
import { rule } from "../rule";
import { ACCOUNT_TABLES, UNIT_COLUMNS, unitsOf } from "./tables";

const SUM = /(?:合计|小计|总计|共计|汇总)数?$/;

/** As if the row were not there: all that it was counted into is looked at anew. */
const withoutFigures = (unit: CellId, cells: ReportCells): readonly Suggestion[] => {
  const row = rowIn(unit);
  const isFigure = ({ id, state }: AnyCell): boolean => {
    const field = rowIn(id) === row && state !== "blank" ? cells.schema.findField(id)?.field : undefined;
    return field !== undefined && isFigureKind(field.kind);
  };
  return [...cells.all()].filter(isFigure).map(({ id }) => ({ cell: id, value: "0" }));
};

/** 汇总行由各行相加得出：机构里再列一行合计，就算了两遍。 */
export const sumRows = rule({
  id: "机构.合计行",
  title: "机构里的合计行",
  group: "收支情况",
  basis: "填表要求：汇总行由各机构相加，其余每行一个机构",
  reads: UNIT_COLUMNS,
  amends: ({ at }, cells) => withoutFigures(at, cells),
  messages: { sum: "“{unit}”不是机构：汇总行已把各行相加，这一行会再算一遍。请删去这一行。" },
  *check({ cells }) {
    const units = unitsOf(cells);
    for (const table of ACCOUNT_TABLES.filter((each) => units[each].length > 1))
      for (const { cell, name } of units[table])
        if (SUM.test(name)) yield { messageId: "sum", at: cell, data: { unit: name } };
  },
});
