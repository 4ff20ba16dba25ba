/** 二、收支情况: the four tables over units, by their heads. Any units, any order of columns, heads of one line or several. */
import type { DocumentDraft } from "../../../engine/fromDocument/draft";
import { cellsWithText, isBlankLine, type Line, type LineCell } from "../../../engine/fromDocument/lines";
import {
  beginsRightBelow,
  cellsOf,
  cellsUnder,
  isBlankUnder,
  isRowOfFigures,
  numberCellsIn,
  standsBetweenRows,
} from "../../../engine/fromDocument/heads";
import { rowOfPlace } from "../../../engine/fromDocument/place";
import { unitInNote } from "../../../engine/fromDocument/values";
import { labelKey, withoutNumber } from "../../../engine/fromDocument/words";
import { saysNothing } from "../../../domain/parse";
import { cellIn, keyIn, listRows, sumRow } from "../../../engine/schema/path";
import { periodIn, periodUnder } from "./periods";
import { isInOtherAnnex } from "./annex";
import { take, takeName, withoutSpanning, type DocumentReading, type PartReader } from "./reading";
import { periodReason, tableHeadAt, type TableHead } from "./unitHeads";
import { isSumOf } from "./unnamedRows";
import { isGroupName, isNoUnit, isSubtotalName, isSumName, isWholeName } from "./wording";

/** A remark below the figures. */
const isRemark = (line: Line): boolean => /^\s*(?:附?注|备注|说明)\s*\d*\s*[：:、.．]/.test(line.cells[0]?.text ?? "");

const isRow = (line: Line): boolean => line.cells.length > 2 && !isRemark(line);

const nameIn = (head: TableHead, line: Line): string =>
  cellsUnder(line, head.columns)[head.columns.findIndex(({ field }) => field === "unit")]?.text ?? "";

const leaveCells = (draft: DocumentDraft, cells: readonly LineCell[], because: string): void => {
  const [first, ...more] = cells.filter(({ fresh, text }) => fresh && !saysNothing(text) && text !== "");
  draft.settle(...cells);
  if (first === undefined) return;
  const place = more.length === 0 ? first.place : rowOfPlace(first.place);
  draft.leave(place, [first, ...more].map(({ text }) => text).join("，"), because);
};

/** Over the units of a group, with nothing beside it. */
const isGroup = (head: TableHead, line: Line): boolean =>
  isGroupName(nameIn(head, line)) &&
  cellsUnder(line, head.columns).every((cell, i) => head.columns[i]?.field === "unit" || (cell?.text ?? "") === "");

const nameKey = (name: string): string => labelKey(withoutNumber(name));

/** The unit of a row that an earlier table had. */
const isSameUnit = ({ draft }: DocumentReading, id: string, { text }: LineCell): boolean =>
  keyIn(id) === "unit" && nameKey(draft.found.get(id)?.datum ?? "") === nameKey(text);

/** 3、局机关, where a list of automatic numbers goes on from the table before: called as it was there. */
const asBefore = ({ draft }: DocumentReading, cell: LineCell): LineCell => {
  if ((cell.paragraphs[0]?.number ?? "") === "") return cell;
  const names = [...draft.found].flatMap(([id, { datum }]) => (keyIn(id) === "unit" ? (datum ?? []) : []));
  const text = names.find((name) => nameKey(name) === nameKey(cell.text));
  return text === undefined ? cell : { ...cell, text };
};

/** "其中：局机关" */
const withoutOfThese = (cell: LineCell): LineCell => ({ ...cell, text: cell.text.replace(/^\s*其中[:：]\s*/, "") });

/** A column of another table's words may stand beside ours: its figures are then told, not taken. */
const readRow = (reading: DocumentReading, head: TableHead, line: Line, prefix: string): void => {
  const figures = head.columns.map(({ field }) => (field === "unit" ? undefined : field));
  const cells = withoutSpanning(reading, cellsUnder(line, head.columns), figures);
  const columns = head.columns.flatMap((column, i) => {
    const cell = cells[i];
    const isNew =
      cell?.fresh === true || (column.field === "unit" && cell !== undefined && !reading.draft.isSettled(cell));
    return cell !== undefined && isNew ? [{ ...column, cell }] : [];
  });
  const twice: LineCell[] = [];
  for (const { field, unit, cell } of columns) {
    if (field === undefined) continue;
    const others = columns.filter((column) => column.field === field).map((column) => column.cell.text.trim());
    const id = cellIn(prefix, field);
    if (others.some((text) => text !== cell.text.trim())) twice.push(cell);
    else if (isSameUnit(reading, id, cell)) reading.draft.settle(cell);
    else if (field === "unit") takeName(reading, id, asBefore(reading, withoutOfThese(cell)));
    else take(reading, id, cell, unit);
  }
  leaveCells(reading.draft, twice, "同一栏目有几列，看不出取哪一列");
  for (const reason of new Set(columns.flatMap(({ because }) => because ?? [])))
    leaveCells(
      reading.draft,
      columns.filter(({ because }) => because === reason).map(({ cell }) => cell),
      reason,
    );
};

const hasUnits = ({ columns }: TableHead): boolean => columns.some(({ field }) => field === "unit");

/** The rows of the tables before, by their units: a table that says them again adds nothing. */
const rowsBefore = (draft: DocumentDraft, section: string): ReadonlyMap<string, string> =>
  new Map(
    listRows(section, draft.rowCount(section)).map((row) => [
      nameKey(draft.found.get(cellIn(row, "unit"))?.datum ?? ""),
      row,
    ]),
  );

/** What names the row: its unit, or the year beside it. */
const besideFigures = (head: TableHead, line: Line): readonly LineCell[] =>
  cellsUnder(line, head.columns).filter((cell, i): cell is LineCell => {
    const { field, because } = head.columns[i] ?? {};
    return cell !== undefined && because === undefined && (field === undefined || field === "unit");
  });

const isUnit = (head: TableHead, line: Line): boolean => {
  const name = nameIn(head, line);
  return name !== "" && !isSumName(name) && !isWholeName(name) && !isNoUnit(name) && !isGroup(head, line);
};

/** A sum without a word for the whole is the department's where it is the only one; without any word, where its figures say so. */
const wholesIn = (head: TableHead, rows: readonly Line[]): ((line: Line) => boolean) => {
  const names = rows.map((line) => nameIn(head, line));
  const sums = names.filter((name) => !isSubtotalName(name) && isSumName(name));
  const units = rows.filter((line) => isUnit(head, line));
  const hasNamed = names.some((name) => isWholeName(name) || name === sums[0]);
  const isAlone = rows.filter((line) => !isBlankUnder(line, head.columns)).length === 1;
  return (line) => {
    const name = nameIn(head, line);
    if (name === "") return isAlone || (!hasNamed && isSumOf(head, line, units));
    return isWholeName(name) || (sums.length === 1 && name === sums[0]);
  };
};

/** Any other sum is no unit, nor is what has no name: they are told. */
const readRows = (reading: DocumentReading, head: TableHead, rows: readonly Line[]): void => {
  const { draft } = reading;
  const isWhole = wholesIn(head, rows);
  const before = rowsBefore(draft, head.section);
  for (const line of rows) {
    draft.settle(...numberCellsIn(line, head.columns));
    if (isBlankUnder(line, head.columns)) continue;
    const name = nameIn(head, line);
    const again = nameKey(name) === "" ? undefined : before.get(nameKey(name));
    const because = periodReason(besideFigures(head, line).map(({ text }) => periodIn(text, reading.years.year)));
    if (because !== undefined)
      leaveCells(
        draft,
        line.cells.filter(({ rows, fresh }) => fresh && rows === 1),
        because,
      );
    else if (!hasUnits(head) || isWhole(line)) readRow(reading, head, line, sumRow(head.section));
    else if (name === "") leaveCells(draft, line.cells, "这一行没有名称");
    else if (isUnit(head, line)) readRow(reading, head, line, again ?? draft.addRow(head.section));
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

/** A table right below without a head, whose first line is a row of the one above: it was parted in two. */
const goesOn = (reading: DocumentReading, at: number, head: TableHead): boolean => {
  const line = reading.lines[at];
  if (line === undefined || !beginsRightBelow(reading.lines, at)) return false;
  const isRowOfIts = isRowOfFigures(line, head.columns) && /\p{L}/u.test(nameIn(head, line));
  return isRowOfIts && tableHeadAt(reading, at) === undefined;
};

/** The words of a caption right above a head, in the document or in its table. */
const wordsAbove = (lines: readonly Line[], at: number): readonly string[] => {
  const above = lines.slice(Math.max(0, at - 3), at).reverse();
  const end = above.findIndex(({ cells }) => cells.length > 2);
  return above.slice(0, end < 0 ? undefined : end).flatMap((line) => cellsWithText(line).map(({ text }) => text));
};

interface Rows {
  readonly rows: readonly Line[];
  /** Behind them. */
  readonly end: number;
}

/** The rows below a head, those of heads that are typed again included. */
const rowsBelow = (reading: DocumentReading, at: number, head: TableHead): Rows => {
  const { lines, draft } = reading;
  let table = lines[at]?.table;
  let next = at + head.depth;
  const rows: Line[] = [];
  for (let line = lines[next]; line !== undefined; line = lines[next]) {
    if (goesOn(reading, next, head)) table = line.table;
    if (line.table !== table || endsTable(lines, next, head)) break;
    const again = tableHeadAt(reading, next);
    if (again !== undefined && again.section !== head.section) break;
    if (again !== undefined) draft.settle(...cellsOf(lines.slice(next, next + again.depth)));
    else if (isRow(line)) rows.push(line);
    next += again?.depth ?? 1;
  }
  return { rows, end: next };
};

/** Where nothing above says it, a remark in the table or right below it may. */
const withUnitBelow = (head: TableHead, lines: readonly Line[], from: number, end: number): TableHead => {
  const { table } = lines[from] ?? { table: "" };
  const unit = lines
    .slice(from, end + 1)
    .filter((line, i) => isRemark(line) || (line.table === table && from + i === end))
    .map(({ cells }) => unitInNote(cells[0]?.text ?? ""))
    .find((stated) => stated !== undefined);
  return { ...head, columns: head.columns.map((column) => ({ ...column, unit: column.unit ?? unit })) };
};

export const readUnitTable: PartReader = (reading, at) => {
  const head = tableHeadAt(reading, at);
  if (head === undefined || isRepeated(reading, head)) return 0;
  const { lines, draft, years } = reading;
  draft.settle(...cellsOf(lines.slice(at, at + head.depth)));
  const { rows, end } = rowsBelow(reading, at, head);
  const because = isInOtherAnnex(reading, at, head.section)
    ? "前面已有这张表，附件里的没有读取"
    : periodReason([periodUnder(wordsAbove(lines, at), years)]);
  if (because === undefined) readRows(reading, withUnitBelow(head, lines, at + head.depth, end), rows);
  else for (const { cells } of rows) leaveCells(draft, cells, because);
  return end - at;
};
