/** 二、收支情况: the four tables over units, by their heads. Any units, any order of columns, heads of one line or several. */
import { isBlankLine, type Line } from "../../../engine/fromDocument/lines";
import {
  cellsOf,
  cellsUnder,
  headAt,
  isBlankUnder,
  numberCellsIn,
  isRowOfFigures,
  standsBetweenRows,
  type Head,
  type HeadColumn,
} from "../../../engine/fromDocument/heads";
import type { MoneyUnit } from "../../../engine/fromDocument/values";
import { exactLabel, looseLabel, type Labels } from "../../../engine/fromDocument/words";
import { take, unitUnder, type DocumentReading, type PartReader } from "./reading";
import {
  headWords,
  isSubtotalName,
  isSumName,
  isWholeName,
  sumWords,
  tableColumns,
  tableKeys,
  unitHeads,
  type TableKey,
} from "./wording";
import { cellIn, sumRow } from "../../../engine/schema/path";

interface TableHead {
  readonly section: TableKey;
  readonly depth: number;
  readonly columns: readonly (HeadColumn & {
    readonly field: string | undefined;
    readonly unit: MoneyUnit | undefined;
  })[];
}

const isHeadWord = (text: string): boolean =>
  looseLabel(text, headWords) !== undefined ||
  exactLabel(text, unitHeads) !== undefined ||
  tableKeys.some((key) => looseLabel(text, tableColumns[key]) !== undefined);

/** "小计" under "基本支出" is 基本支出; "合计" alone is the total. */
const columnOf = ({ texts }: HeadColumn, labels: Labels<string>): string | undefined => {
  const [text = "", above] = [...texts].reverse();
  const own = looseLabel(text, labels);
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

const tableHeadAt = (reading: DocumentReading, at: number): TableHead | undefined => {
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
    columns: head.columns.map((column, i) => ({
      ...column,
      field: i === unit ? "unit" : columnOf(column, tableColumns[section]),
      unit: unitUnder(reading, ...column.texts, ...(head.columns[unit]?.texts ?? [])),
    })),
  };
};

/** A remark below the figures. */
const isRemark = (line: Line): boolean => /^\s*(?:附?注|备注|说明)\s*\d*\s*[：:、.．]/.test(line.cells[0]?.text ?? "");

const isRow = (line: Line): boolean => line.cells.length > 2 && !isRemark(line);

const nameIn = (head: TableHead, line: Line): string =>
  cellsUnder(line, head.columns)[head.columns.findIndex(({ field }) => field === "unit")]?.text ?? "";

/** A column of another table's words may stand beside ours: its figures are then told, not taken. */
const readRow = (reading: DocumentReading, head: TableHead, line: Line, prefix: string): void => {
  const cells = cellsUnder(line, head.columns);
  head.columns.forEach(({ field, unit }, i) => {
    const cell = cells[i];
    if (cell !== undefined && field !== undefined && cell.fresh) take(reading, cellIn(prefix, field), cell, unit);
  });
};

const hasUnits = ({ columns }: TableHead): boolean => columns.some(({ field }) => field === "unit");

/** A sum without a word for the whole is the department's where it is the only one. Any other sum is no unit: it is told. */
const readRows = (reading: DocumentReading, head: TableHead, rows: readonly Line[]): void => {
  const sums = rows.map((line) => nameIn(head, line)).filter((name) => !isSubtotalName(name) && isSumName(name));
  const isWhole = (name: string): boolean => isWholeName(name) || (sums.length === 1 && name === sums[0]);
  for (const line of rows) {
    reading.draft.settle(...numberCellsIn(line, head.columns));
    if (isBlankUnder(line, head.columns)) continue;
    const name = nameIn(head, line);
    if (isWhole(name) || !hasUnits(head)) readRow(reading, head, line, sumRow(head.section));
    else if (!isSumName(name)) readRow(reading, head, line, reading.draft.addRow(head.section));
  }
};

/** A caption, or words below the table, that span it. */
const endsTable = (lines: readonly Line[], at: number, head: TableHead): boolean => {
  const line = lines[at];
  return line !== undefined && line.cells.length < 3 && !isBlankLine(line) && !standsBetweenRows(lines, at, head);
};

/** A table in the text that repeats one of the form is not read a second time. */
const isRepeated = ({ draft, inProse }: DocumentReading, { section }: TableHead): boolean =>
  inProse === true && draft.rowCount(section) > 0;

export const readUnitTable: PartReader = (reading, at) => {
  const head = tableHeadAt(reading, at);
  if (head === undefined || isRepeated(reading, head)) return 0;
  const { lines, draft } = reading;
  const table = lines[at]?.table ?? "";
  draft.settle(...cellsOf(lines.slice(at, at + head.depth)));
  let next = at + head.depth;
  const rows: Line[] = [];
  for (let line = lines[next]; line?.table === table && !endsTable(lines, next, head); line = lines[next]) {
    const again = tableHeadAt(reading, next);
    if (again !== undefined && again.section !== head.section) break;
    if (again !== undefined) draft.settle(...cellsOf(lines.slice(next, next + again.depth)));
    else if (isRow(line)) rows.push(line);
    next += again?.depth ?? 1;
  }
  readRows(reading, head, rows);
  return next - at;
};
