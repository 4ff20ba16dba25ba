/** Heads of the four tables over units: which field each column is, in which unit, and which columns are left out. */
import type { Line } from "../../../engine/fromDocument/lines";
import { headAt, isRowOfFigures, type Head, type HeadColumn } from "../../../engine/fromDocument/heads";
import type { MoneyUnit } from "../../../engine/fromDocument/values";
import { exactLabel, looseLabel, type Labels } from "../../../engine/fromDocument/words";
import { periodIn, type Period } from "./periods";
import { unitUnder, type DocumentReading } from "./reading";
import { headWords, sumWords, tableColumns, tableKeys, unitHeads, type TableKey } from "./wording";

interface UnitColumn extends HeadColumn {
  readonly field: string | undefined;
  readonly unit: MoneyUnit | undefined;
  /** Its figures are another year's, or of a year that nobody knows. */
  readonly because?: string;
}

export interface TableHead {
  readonly section: TableKey;
  readonly depth: number;
  readonly columns: readonly UnitColumn[];
}

const isPeriod = (text: string): boolean => periodIn(text, undefined) !== undefined;

const isHeadWord = (text: string): boolean =>
  looseLabel(text, headWords) !== undefined ||
  exactLabel(text, unitHeads) !== undefined ||
  isPeriod(text) ||
  tableKeys.some((key) => looseLabel(text, tableColumns[key]) !== undefined);

/** Without the words that only say when. */
const words = ({ texts }: HeadColumn): readonly string[] => texts.filter((text) => !isPeriod(text)).reverse();

const ownField = (column: HeadColumn, labels: Labels<string>): string | undefined =>
  looseLabel(words(column)[0] ?? "", labels);

/** "小计" under "基本支出" is 基本支出; "合计" alone is the total. */
const columnOf = (column: HeadColumn, labels: Labels<string>): string | undefined => {
  const [text = "", above] = words(column);
  const own = ownField(column, labels);
  if (own !== undefined || exactLabel(text, headWords) === undefined) return own;
  if (above !== undefined && exactLabel(above, headWords) === undefined) return looseLabel(above, labels);
  return exactLabel(text, sumWords) === undefined ? undefined : "total";
};

/** Names the unit of its row. */
const isUnitColumn = ({ texts }: HeadColumn): boolean =>
  texts.some((text) => exactLabel(text, unitHeads) !== undefined);

/** How many different columns of a table the head names. */
const matches = (columns: readonly HeadColumn[], section: TableKey): number =>
  new Set(columns.flatMap((column) => columnOf(column, tableColumns[section]) ?? [])).size;

/** The table that the head fits best; the caption decides between equals, and is needed where a head names a single column. */
const tableFor = (columns: readonly HeadColumn[], caption: string | undefined): TableKey | undefined => {
  const [best] = tableKeys
    .map((section) => ({ section, score: matches(columns, section) + (section === caption ? 1 : 0) }))
    .sort((a, b) => b.score - a.score);
  return best !== undefined && best.score >= 2 ? best.section : undefined;
};

/** One line of figures without a name is what the whole department has. */
const isWholeAlone = (lines: readonly Line[], at: number, { depth, columns }: Head): boolean => {
  const [head, row, after] = [lines[at], lines[at + depth], lines[at + depth + 1]];
  const isAlone = after?.table !== head?.table || after?.cells.length === 1;
  return isAlone && row?.table === head?.table && columns.length > 2 && isRowOfFigures(row, columns);
};

/** Why figures under such heads or such a caption are left out. */
export const periodReason = (periods: readonly (Period | undefined)[]): string | undefined => {
  if (periods.includes("other")) return "不是本年度的决算数";
  return periods.includes("unclear") ? "看不出是哪一年的数" : undefined;
};

/** "小计" over a column that has the field's own name sums it up with others: it is not the field. */
const isSumOfOthers = (column: HeadColumn, columns: readonly HeadColumn[], labels: Labels<string>): boolean =>
  ownField(column, labels) === undefined &&
  columns.some((other) => other !== column && ownField(other, labels) === columnOf(column, labels));

const unitColumn = (
  reading: DocumentReading,
  { columns }: Head,
  column: HeadColumn,
  section: TableKey,
): Omit<UnitColumn, keyof HeadColumn> => {
  const labels = tableColumns[section];
  const corner = columns.find(isUnitColumn);
  const unit = unitUnder(reading, ...column.texts, ...(corner?.texts ?? []));
  if (column === corner) return { field: "unit", unit };
  const because = periodReason(column.texts.map((text) => periodIn(text, reading.years.year)));
  if (because !== undefined) return { field: undefined, unit, because };
  return { field: isSumOfOthers(column, columns, labels) ? undefined : columnOf(column, labels), unit };
};

export const tableHeadAt = (reading: DocumentReading, at: number): TableHead | undefined => {
  const { lines, caption } = reading;
  const head = headAt(lines, at, isHeadWord);
  const unit = head?.columns.findIndex(isUnitColumn) ?? -1;
  if (head === undefined || (unit < 0 && !isWholeAlone(lines, at, head))) return undefined;
  const section = tableFor(
    head.columns.filter((_, i) => i !== unit),
    caption.section,
  );
  if (section === undefined || (unit < 0 && matches(head.columns, section) < head.columns.length)) return undefined;
  return {
    section,
    depth: head.depth,
    columns: head.columns.map((column) => ({ ...column, ...unitColumn(reading, head, column, section) })),
  };
};
