/**
 * A sheet in parts that each repeat one head. Excel repeats one range of rows a sheet, on every page after it: of several tables only the
 * last may go on over pages. Where another one does, each part prints from a sheet of its own.
 */
import type { PageSetup } from "../../../workbook/model";
import { isLongTable, pageBreaks, repeatedRows, type Canvas, type PlacedTable, type SheetFrame } from "../canvas";

/** Rows of the layout; `to` is the first that is no part of it. */
export interface SheetPart {
  readonly from: number;
  readonly to: number;
  readonly tables: readonly PlacedTable[];
  /** On every further page. */
  readonly titleRows?: NonNullable<PageSetup["titleRows"]>;
  /** A page ends after each of these. */
  readonly rowBreaks: readonly number[];
}

/** Where a part begins: at a table that no page holds, and at what comes behind it. What stands above the first table stays with it, what stands below the last as well. */
const beginnings = (c: Canvas, isLong: (table: PlacedTable) => boolean): readonly number[] => {
  const written = new Set([...c.texts, ...c.fields].map(({ row }) => row));
  const next = (row: number): number => (row >= c.row || written.has(row) ? row : next(row + 1));
  const found = c.tables.flatMap((table, i) => {
    if (!isLong(table)) return [];
    const above = i === 0 ? [] : [table.row];
    return i === c.tables.length - 1 ? above : [...above, next(table.row + table.rows)];
  });
  return [...new Set(found)];
};

/** In the order of the sheet; the sheet itself where it repeats the heads that it has to. */
export const sheetParts = (c: Canvas, frame: SheetFrame): readonly SheetPart[] => {
  const isLong = (table: PlacedTable): boolean => isLongTable(c, frame, table);
  const isEnough = !c.tables.slice(0, -1).some(isLong);
  const starts = [0, ...(isEnough ? [] : beginnings(c, isLong))];
  return starts.map((from, i): SheetPart => {
    const to = starts[i + 1] ?? c.row;
    const tables = c.tables.filter(({ row }) => row >= from && row < to);
    const isLast = to === c.row;
    const titleRows = isLast ? repeatedRows(c, frame) : tables.find(isLong)?.head;
    const rowBreaks = pageBreaks(c, frame, titleRows, { from, to });
    return { from, to, tables, rowBreaks, ...(titleRows === undefined ? {} : { titleRows }) };
  });
};
