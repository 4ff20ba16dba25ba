/** A table of 二、收支情况 turned round: its columns are the lines, its units the columns; often 三公经费 with a single column of amounts. */
import { cellAt, cellsWithText, isBlankLine, type Line, type LineCell } from "../../../engine/fromDocument/lines";
import { isNumberHead } from "../../../engine/fromDocument/heads";
import type { MoneyUnit } from "../../../engine/fromDocument/values";
import { exactLabel, labelKey, looseLabel, withoutNumber } from "../../../engine/fromDocument/words";
import { halfWidth, saysNothing } from "../../../domain/parse";
import { cellIn, sumRow } from "../../../engine/schema/path";
import { periodIn } from "./periods";
import { periodReason } from "./unitHeads";
import { take, takeName, unitUnder, type DocumentReading, type PartReader } from "./reading";
import { amountHeads, itemHeads, sumWords, tableColumns, tableKeys, type TableKey } from "./wording";

interface Turned {
  readonly section: TableKey;
  /** Below the head, with the field of each line. */
  readonly lines: readonly (readonly [line: Line, field: string | undefined])[];
}

const isHead = (line: Line): boolean => {
  const [corner, ...others] = cellsWithText(line);
  return corner !== undefined && others.length > 0 && exactLabel(corner.text, itemHeads) !== undefined;
};

const fieldIn = (line: Line, section: TableKey): string | undefined => {
  const label = withoutNumber(line.cells[0]?.text ?? "").replace(/^其中[:：]/, "");
  return looseLabel(withoutNumber(label), tableColumns[section]) ?? (exactLabel(label, sumWords) && "total");
};

/** Two lines that name a column, besides the total that every table has. */
const FEWEST = 2;

const tableOf = (lines: readonly Line[], at: number): Turned | undefined => {
  const { table } = lines[at] ?? { table: "" };
  const end = lines.findIndex((line, i) => i > at && line.table !== table);
  const below = lines.slice(at + 1, end < 0 ? undefined : end);
  const [best] = tableKeys
    .map((section) => {
      const fields = below.map((line) => [line, fieldIn(line, section)] as const);
      const named = new Set(fields.flatMap(([, field]) => (field === "total" ? [] : (field ?? []))));
      return { section, lines: fields, score: named.size };
    })
    .sort((a, b) => b.score - a.score);
  return table === "" || best === undefined || best.score < FEWEST ? undefined : best;
};

const isSum = (text: string): boolean =>
  text.includes("汇总") || exactLabel(text, sumWords) !== undefined || exactLabel(text, amountHeads) !== undefined;

/** Years beside each other are no units; which of them is meant, only a reader of the whole table knows. */
const isPeriod = (text: string): boolean =>
  /[年度]|预算|决算|上年/.test(text) && exactLabel(text, amountHeads) === undefined;

/** Shares, differences and remarks stand beside the amounts: they are no units. */
const BESIDE = /占比|比例|比重|百分比|[%％]|备注|说明|增减|增长|增幅|变动/;

/** A share, or words where a figure should be. */
const isNoAmount = (text: string): boolean =>
  /[%％]\s*$/.test(text) || (text !== "" && !saysNothing(text) && !/\d/.test(halfWidth(text)));

const isBeside = (head: LineCell, { lines }: Turned): boolean =>
  BESIDE.test(head.text) ||
  isNumberHead(head.text) ||
  lines.some(([line, field]) => field !== undefined && isNoAmount(cellAt(line, head.col)?.text ?? ""));

/** "2021年决算数" beside those of another year, or beside the budget. */
const isThisYear = ({ years }: DocumentReading, text: string): boolean => periodIn(text, years.year) === "this";

const reasonOf = ({ years }: DocumentReading, { text }: LineCell): string | undefined =>
  periodReason([periodIn(text, years.year)]);

const isUnclear = (reading: DocumentReading, heads: readonly LineCell[]): boolean =>
  heads.length === 0 ||
  heads.some(({ text }) => isPeriod(text) && !isThisYear(reading, text)) ||
  heads.filter(({ text }) => isThisYear(reading, text)).length > 1;

/** Another table has a row for it. */
const isKnownUnit = ({ draft }: DocumentReading, name: string): boolean =>
  [...draft.found].some(
    ([id, { datum }]) => id.endsWith(".unit") && datum !== null && labelKey(datum) === labelKey(name),
  );

/** Beside a column of amounts only units that the document knows are units. What is left out is told. */
const amountsIn = (reading: DocumentReading, heads: readonly LineCell[], found: Turned): readonly LineCell[] => {
  const all = heads.filter((head) => !isBeside(head, found));
  const hasAmounts = all.some(({ text }) => exactLabel(text, amountHeads) !== undefined);
  return hasAmounts ? all.filter(({ text }) => isSum(text) || isPeriod(text) || isKnownUnit(reading, text)) : all;
};

interface Column {
  readonly cell: LineCell;
  readonly isSum: boolean;
  readonly row: string;
  readonly unit: MoneyUnit | undefined;
}

const columnsOf = (
  reading: DocumentReading,
  corner: LineCell,
  heads: readonly LineCell[],
  section: TableKey,
): readonly Column[] =>
  heads.map((cell) => ({
    cell,
    unit: unitUnder(reading, cell.text, corner.text),
    ...(isSum(cell.text) || isThisYear(reading, cell.text)
      ? { isSum: true, row: sumRow(section) }
      : { isSum: false, row: reading.draft.addRow(section) }),
  }));

/** Figures of another year, or of the budget. */
const leaveOthers = (reading: DocumentReading, heads: readonly LineCell[], { lines }: Turned): void => {
  reading.draft.settle(...heads);
  for (const head of heads)
    for (const [line, field] of lines) {
      const cell = line.cells.find(({ col }) => col === head.col);
      if (field === undefined || cell === undefined) continue;
      if (!isBlankLine({ ...line, cells: [cell] })) reading.draft.leave(cell.place, cell.text, reasonOf(reading, head));
      reading.draft.settle(cell);
    }
};

export const readTransposed: PartReader = (reading, at) => {
  const { lines, draft } = reading;
  const head = lines[at];
  const found = head !== undefined && isHead(head) ? tableOf(lines, at) : undefined;
  if (head === undefined || found === undefined) return 0;
  const [corner, ...others] = cellsWithText(head);
  const all = amountsIn(reading, others, found);
  const heads = all.filter((cell) => reasonOf(reading, cell) === undefined);
  if (corner === undefined || isUnclear(reading, heads) || draft.rowCount(found.section) > 0) return 0;
  const columns = columnsOf(reading, corner, heads, found.section);
  draft.settle(corner, ...heads);
  leaveOthers(
    reading,
    all.filter((cell) => !heads.includes(cell)),
    found,
  );
  for (const column of columns) if (!column.isSum) takeName(reading, cellIn(column.row, "unit"), column.cell);
  for (const [line, field] of found.lines) {
    const [label] = line.cells;
    if (field === undefined || label === undefined) continue;
    draft.settle(label);
    for (const {
      cell: { col },
      row,
      unit,
    } of columns) {
      const cell = line.cells.find((c) => c.col === col);
      if (cell !== undefined) take(reading, cellIn(row, field), cell, unit);
    }
  }
  return 1 + found.lines.length;
};
