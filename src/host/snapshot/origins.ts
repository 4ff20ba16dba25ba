/**
 * Which row and column each one was when the workbook was opened. The number is kept in Univer's own record of the row or column, and so
 * goes along with whatever is inserted, deleted, moved, or taken back.
 */
import type { MovedLine, MovedLines } from "../../workbook/movedLines";
import type { IWorkbookData, IWorksheetData } from "../univer/data";

const OPENED_AS = "openedAs";

/** What Univer keeps of each row or column, as far as it matters here. */
interface Kept {
  readonly custom?: unknown;
}

type Records = Readonly<Record<number, Kept>>;

const numbered = <T extends Kept>(records: Readonly<Record<number, T>> | undefined, count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [i, { ...records?.[i], custom: { [OPENED_AS]: i } }] as const),
  );

export const withOrigins = (data: Partial<IWorkbookData>): Partial<IWorkbookData> => ({
  ...data,
  sheets: Object.fromEntries(
    Object.entries(data.sheets ?? {}).map(([id, sheet]) => [
      id,
      {
        ...sheet,
        rowData: numbered(sheet.rowData, sheet.rowCount ?? 0),
        columnData: numbered(sheet.columnData, sheet.columnCount ?? 0),
      },
    ]),
  ),
});

/** `opened` and `now` are the same sheet, numbered when it was opened. */
export const movedLinesOf = (opened: Partial<IWorksheetData>, now: Partial<IWorksheetData>): MovedLines => ({
  rows: lineOf(now.rowData, opened.rowCount ?? 0),
  cols: lineOf(now.columnData, opened.columnCount ?? 0),
});

const lineOf = (records: Records | undefined, known: number): MovedLine => {
  const now = new Map<number, number>();
  for (const [index, record] of Object.entries(records ?? {})) {
    const old = openedAs(record.custom);
    if (old !== undefined && !now.has(old)) now.set(old, Number(index));
  }
  return { now, known };
};

const openedAs = (custom: unknown): number | undefined =>
  typeof custom === "object" && custom !== null && OPENED_AS in custom && typeof custom[OPENED_AS] === "number"
    ? custom[OPENED_AS]
    : undefined;
