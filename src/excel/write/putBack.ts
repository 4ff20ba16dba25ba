/** What was typed between our reading and our writing is put back where it stood. */
import type { Point } from "../../workbook/area";
import type { Area, CellSpec } from "../../workbook/model";
import { rectangles } from "../areas";
import { contentsOf, rangeOf, writeContents } from "../build/contents";
import { cellAt, queueCells, type CellsOfSheet, type FormattedCells } from "../cells";
import { isSameCell } from "../seen";

/** One sheet around one of our requests. */
export interface Overwritten {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** Just before our writing. */
  readonly before: FormattedCells;
  /** As our writing left it. */
  readonly after: CellsOfSheet;
}

/** With their number formats. What somebody types over ours at this very moment stays instead. Gives how the sheet stands then. */
export const putBack = async (
  context: Excel.RequestContext,
  { sheet, name, before, after }: Overwritten,
  points: readonly Point[],
): Promise<CellsOfSheet> => {
  const now = queueCells(sheet, name);
  rectangles(points).forEach((area) => writeAsBefore(sheet, before, area));
  const left = queueCells(sheet, name);
  await context.sync();
  const newer = points.filter(
    (at) => !isSameCell(cellAt(after, at), cellAt(now(), at)) && !isSameCell(cellAt(before, at), cellAt(now(), at)),
  );
  if (newer.length === 0) return left();
  return putBack(context, { sheet, name, before: now(), after: left() }, newer);
};

/** In the general format first: in a cell that is formatted as text a formula would stay text. */
const writeAsBefore = (sheet: Excel.Worksheet, before: FormattedCells, area: Area): void => {
  const range = rangeOf(sheet, area);
  const grid = <T>(at: (point: Point) => T): T[][] =>
    Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.cols }, (__, c) => at({ row: area.row + r, col: area.col + c })),
    );
  range.numberFormat = grid(() => "General");
  const contents = contentsOf(grid((at) => asWritten(before, at)).flat(), null);
  if (contents !== undefined) writeContents(sheet, contents);
  range.numberFormat = grid(({ row, col }) => before.formats[row - before.top]?.[col - before.left] ?? "General");
};

const asWritten = (before: FormattedCells, at: Point): CellSpec => {
  const { value, formula } = cellAt(before, at);
  return { ...at, value: value ?? "", ...(formula === undefined ? {} : { formula }) };
};
