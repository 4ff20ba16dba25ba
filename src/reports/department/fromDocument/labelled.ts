/** Single fields by their labels: in the cell beside, in the line below, or behind a colon. Also 年度主要工作内容, which is a list. */
import { yearInDigits } from "../../../domain/chineseNumbers";
import { halfWidth } from "../../../domain/parse";
import { itemsIn, type Item } from "../../../engine/fromDocument/items";
import { cellIn, sectionIn } from "../../../engine/schema/path";
import { cellsWithText, type Line, type LineCell } from "../../../engine/fromDocument/lines";
import { pairsIn, spacedPairs, startsWithPair } from "../../../engine/fromDocument/pairs";
import { datumOf, figureAndRemark, statedUnit } from "../../../engine/fromDocument/values";
import { exactLabel, withoutNumber, withoutSeal } from "../../../engine/fromDocument/words";
import type { FormField } from "../schema";
import { fieldAt, take, type DocumentReading, type PartReader } from "./reading";
import { fieldLabels, oneOf, words } from "./wording";

const taskLabels = oneOf(words.tasks);

const labelOf = (cell: LineCell): FormField | undefined =>
  exactLabel(cell.text, fieldLabels) ?? exactLabel(withoutNumber(cell.text), fieldLabels);

const labelsIn = ({ cells }: Line): readonly FormField[] => cells.flatMap((cell) => labelOf(cell) ?? []);

const isTasks = (cell: LineCell): boolean => exactLabel(withoutNumber(cell.text), taskLabels) !== undefined;

const CONTACT: FormField = "profile.contact";

/** 联系电话 is that of 填报人 where both stand together or it comes next, otherwise that of 联系人. */
const inContext = ({ lastLabel }: DocumentReading, id: FormField, others: readonly FormField[]): FormField => {
  const isFillers = others.includes("filler.name") || (lastLabel === "filler.name" && !others.includes(CONTACT));
  return id === "profile.phone" && isFillers ? "filler.phone" : id;
};

/** "2021年度" names the year 2021; behind a name on the cover there is room for a seal. */
const onCover = (id: FormField, text: string): string => {
  if (id === "cover.year") return text.replace(/^\s*(\d{4})\s*年度?\s*$/, "$1");
  return sectionIn(id) === "cover" ? withoutSeal(text) : text;
};

/** Between 填报人 and the telephone the day may stand. */
const put = (reading: DocumentReading, id: FormField, text: string, cell: LineCell): void => {
  const { figure, remark } = figureAndRemark(text, fieldAt(id));
  reading.draft.put(id, datumOf(onCover(id, figure), fieldAt(id)), cell.place);
  reading.draft.leaveRemark(cell.place, remark);
  if (id !== "cover.reportDate") reading.lastLabel = id;
};

const addTask = ({ draft }: DocumentReading, { no, text }: Item, cell: LineCell): void => {
  const prefix = draft.addRow("tasks");
  draft.put(cellIn(prefix, "no"), no === "" ? null : no, cell.place);
  draft.put(cellIn(prefix, "task"), text, cell.place);
  draft.settle(cell);
};

const readTasks = (reading: DocumentReading, cell: LineCell): void => {
  const items = itemsIn(cell.text) ?? (cell.text === "" ? [] : [{ no: "", text: cell.text }]);
  for (const item of items) addTask(reading, item, cell);
  reading.draft.settle(cell);
};

/** "任务1" or "（一）" in a cell of its own. */
const numberAlone = ({ text }: LineCell): string | undefined => {
  const [item, ...more] = itemsIn(`${text.replace(/[、.．:：\s]+$/, "")}：`) ?? [];
  return more.length === 0 && item !== undefined && /^：?$/.test(item.text) ? item.no : undefined;
};

/** A row of tasks: a cell with all of them, or a number and its task. */
const readTaskRow = (reading: DocumentReading, [first, second]: readonly LineCell[]): void => {
  if (first === undefined) return;
  const no = second === undefined ? undefined : numberAlone(first);
  if (no === undefined || second === undefined) readTasks(reading, first);
  else addTask(reading, { no, text: second.text }, second);
  reading.draft.settle(first);
};

/** A cell with nothing but "label: value" pairs, each line its own, beside the labels of its row. */
const readPairs = (reading: DocumentReading, cell: LineCell, labels: readonly FormField[]): boolean => {
  if (!startsWithPair(cell.text, fieldLabels)) return false;
  const pairs = pairsIn(cell.text, fieldLabels);
  const ids = [...labels, ...pairs.map(({ target }) => target)];
  for (const { target, value, rest } of pairs) {
    put(reading, inContext(reading, target, ids), value, cell);
    if (/[：:]\s*\S/.test(rest) && statedUnit(rest) === undefined) reading.draft.leave(cell.place, rest);
  }
  reading.draft.settle(cell);
  return true;
};

/** A line of the cover, where the values are set in a column by tabs or blanks. */
const readSpaced = (reading: DocumentReading, line: Line): boolean => {
  const [cell] = line.cells;
  const pairs = line.table === "" && cell !== undefined ? spacedPairs(cell.text, fieldLabels) : [];
  if (cell === undefined || pairs.every(({ value }) => value === "")) return false;
  for (const { target, value, rest } of pairs) {
    put(reading, inContext(reading, target, []), value, cell);
    if (rest !== "") reading.draft.leave(cell.place, rest);
  }
  reading.draft.settle(cell);
  return true;
};

/** "年度" also stands over a column of years. */
const saysYear = (text: string): boolean => text.trim() === "" || /\d/.test(halfWidth(yearInDigits(text)));

interface Beside {
  readonly label: LineCell;
  /** undefined for 年度主要工作内容. */
  readonly id: FormField | undefined;
  readonly value: LineCell;
}

/** Beside a label stands its value, unless that is a label too. A long text may begin as another label does, a short value does not. */
const besides = ({ cells }: Line): readonly Beside[] =>
  cells.flatMap((label, i): readonly Beside[] => {
    const value = cells[i + 1];
    const id = labelOf(label);
    if (!label.fresh || value === undefined || labelOf(value) !== undefined) return [];
    if (id === "cover.year" && !saysYear(value.text)) return [];
    if (id === undefined) return isTasks(label) ? [{ label, id, value }] : [];
    return fieldAt(id).long === true || !startsWithPair(value.text, fieldLabels) ? [{ label, id, value }] : [];
  });

const isLabel = (cell: LineCell): boolean => labelOf(cell) !== undefined || isTasks(cell);

/** What stands beside a label in each of the rows that it goes on over, up to the next label. */
const rowsBeside = (lines: readonly Line[], label: LineCell): readonly (readonly LineCell[])[] =>
  lines.flatMap(({ cells }) => {
    const from = cells.findIndex(({ key }) => key === label.key) + 1;
    if (from === 0) return [];
    const next = cells.findIndex((cell, i) => i >= from && isLabel(cell));
    const own = cells.slice(from, next < 0 ? undefined : next).filter(({ fresh, text }) => fresh && text !== "");
    return own.length === 0 ? [] : [own];
  });

/** A text that is parted into rows. */
const putRows = ({ draft }: DocumentReading, id: FormField, cells: readonly LineCell[], { place }: LineCell): void => {
  const parts = cells.map((cell) => ({ text: cell.text, place: cell.place }));
  const text = parts.map((part) => part.text).join("\n");
  draft.put(id, datumOf(text, fieldAt(id)), cells[0]?.place ?? place, parts);
  draft.settle(...cells);
};

const readBeside = (reading: DocumentReading, at: number, found: readonly Beside[]): boolean => {
  const line = reading.lines[at];
  const ids = line === undefined ? [] : labelsIn(line);
  for (const { label, id, value } of found) {
    const rows = (): readonly (readonly LineCell[])[] => rowsBeside(reading.lines.slice(at), label);
    if (id === undefined) for (const row of rows()) readTaskRow(reading, row);
    else if (label.rows > 1 && fieldAt(id).long === true) putRows(reading, id, rows().flat(), value);
    else put(reading, inContext(reading, id, ids), value.text, value);
    reading.draft.settle(label, value);
  }
  return found.length > 0;
};

/** A label that fills its line has its value in the line below. */
const readBelow = (reading: DocumentReading, at: number): number => {
  const [line, below] = [reading.lines[at], reading.lines[at + 1]];
  const [label, value] = [line?.cells[0], below?.cells[0]];
  if (line?.cells.length !== 1 || below?.cells.length !== 1 || label === undefined || value === undefined) return 0;
  if (line.table === "" || below.table !== line.table) return 0;
  const id = labelOf(label);
  if (id !== undefined) take(reading, id, value);
  else if (isTasks(label)) readTasks(reading, value);
  else return 0;
  reading.draft.settle(label);
  return 2;
};

export const readLabelled: PartReader = (reading, at) => {
  const line = reading.lines[at];
  if (line === undefined) return 0;
  const found = besides(line);
  const free = cellsWithText(line).filter(
    (cell) => !reading.draft.isSettled(cell) && !found.some(({ value }) => value === cell),
  );
  const pairs = free.filter((cell) => readPairs(reading, cell, labelsIn(line))).length > 0;
  if (readBeside(reading, at, found) || pairs || readSpaced(reading, line)) return 1;
  return readBelow(reading, at);
};
