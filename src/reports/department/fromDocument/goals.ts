/** 三、自评情况: 定性 goals paired by number, 定量 goals with their kinds through merged first columns. */
import { ordinalOf, itemsIn, type Item } from "../../../engine/fromDocument/items";
import { cellAt, cellsWithText, isBlankLine, type Line, type LineCell } from "../../../engine/fromDocument/lines";
import { isNumberHead } from "../../../engine/fromDocument/heads";
import { datumOf } from "../../../engine/fromDocument/values";
import { exactLabel, labelKey, labelsOf, looseLabel, withoutNumber } from "../../../engine/fromDocument/words";
import { fieldAt, take, type DocumentReading, type PartReader } from "./reading";
import { oneOf, words } from "./wording";
import { cellIn } from "../../../engine/schema/path";

const goalWords = { expected: oneOf(words.goals.expected), actual: oneOf(words.goals.actual) };
const indicatorWords = { target: oneOf(words.indicators.target), actual: oneOf(words.indicators.actual) };
const groups = labelsOf(Object.entries(words.indicators.groups));
const kinds = labelsOf(Object.entries(words.indicators.kinds));

interface TwoColumns {
  readonly left: LineCell;
  readonly right: LineCell;
}

const columnsIn = (
  line: Line,
  left: ReturnType<typeof oneOf>,
  right: ReturnType<typeof oneOf>,
): TwoColumns | undefined => {
  const cells = cellsWithText(line);
  const one = cells.find((cell) => exactLabel(cell.text, left) !== undefined);
  const other = cells.find((cell) => cell !== one && exactLabel(cell.text, right) !== undefined);
  return one === undefined || other === undefined ? undefined : { left: one, right: other };
};

/** A line that has both columns. */
const isRow = (line: Line | undefined, { left, right }: TwoColumns): boolean =>
  line !== undefined && cellAt(line, left.col)?.col === left.col && cellAt(line, right.col)?.col === right.col;

/** Lines below a head, in the same table, as long as they have both columns; some of the others may stand between them. */
const linesBelow = (
  lines: readonly Line[],
  at: number,
  head: TwoColumns,
  isBetween: (line: Line, next: Line | undefined) => boolean,
): readonly Line[] => {
  const table = lines[at]?.table;
  const rest = lines.slice(at + 1);
  const end = rest.findIndex(
    (line, i) => line.table !== table || (!isRow(line, head) && !isBetween(line, rest[i + 1])),
  );
  return end < 0 ? rest : rest.slice(0, end);
};

const addGoal = (
  reading: DocumentReading,
  no: string | undefined,
  sides: Readonly<Record<string, string>>,
  cells: TwoColumns,
): void => {
  const { draft } = reading;
  const prefix = draft.addRow("goals");
  draft.put(cellIn(prefix, "no"), no ?? null, cells.left.place);
  draft.put(cellIn(prefix, "expected"), datumOf(sides["left"] ?? "", fieldAt("goals.expected")), cells.left.place);
  draft.put(cellIn(prefix, "actual"), datumOf(sides["right"] ?? "", fieldAt("goals.actual")), cells.right.place);
};

/** The column of numbers beside the goals, where the table has one. */
const numberColumn = ({ cells }: Line): number | undefined => cells.find(({ text }) => isNumberHead(text))?.col;

/**
 * A row with a number of its own is one goal. Without it, several goals in one cell are told apart by their numbers, and
 * only where both sides are numbered: otherwise nobody knows what belongs together.
 */
const readGoalCells = (reading: DocumentReading, cells: TwoColumns, stated: string | undefined): void => {
  const [left, right] = [itemsIn(cells.left.text), itemsIn(cells.right.text)];
  reading.draft.settle(cells.left, cells.right);
  if (cells.left.text === "" && cells.right.text === "") return;
  const isOne = stated !== undefined && stated !== "";
  if (isOne || left === undefined || right === undefined || hasTwins(left) || hasTwins(right)) {
    addGoal(reading, stated, { left: cells.left.text, right: cells.right.text }, cells);
    return;
  }
  const numbers = [...new Set([...left, ...right].map(ordinalOf))];
  for (const no of numbers) {
    const textOf = (items: readonly Item[]): string => items.find((item) => ordinalOf(item) === no)?.text ?? "";
    addGoal(reading, no, { left: textOf(left), right: textOf(right) }, cells);
  }
};

const hasTwins = (items: readonly Item[]): boolean => new Set(items.map(ordinalOf)).size < items.length;

export const readGoals: PartReader = (reading, at) => {
  const line = reading.lines[at];
  const head = line === undefined ? undefined : columnsIn(line, goalWords.expected, goalWords.actual);
  if (line === undefined || head === undefined) return 0;
  reading.draft.settle(...line.cells);
  const below = linesBelow(reading.lines, at, head, () => false).filter(isGoalLine);
  const numbers = numberColumn(line);
  for (const each of below) {
    const number = numbers === undefined ? undefined : cellAt(each, numbers);
    const [left, right] = [cellAt(each, head.left.col), cellAt(each, head.right.col)];
    if (left?.fresh === true && right?.fresh === true) readGoalCells(reading, { left, right }, number?.text);
    if (number !== undefined) reading.draft.settle(number);
    reading.draft.settle(...each.cells.filter((cell) => cell.text === ""));
  }
  return 1 + below.length;
};

const isGoalLine = (line: Line): boolean => columnsIn(line, indicatorWords.target, indicatorWords.actual) === undefined;

/** What the columns left of the target say, and what is written below it in brackets does not matter. */
const choiceIn = (line: Line, before: number, known: typeof kinds): string | undefined =>
  line.cells
    .filter((cell) => cell.col < before)
    .flatMap(({ text, paragraphs: [first] }) => choiceOf(first?.text.split("\n")[0] ?? "", text, known) ?? [])
    .at(-1);

const choiceOf = (first: string, whole: string, known: typeof kinds): string | undefined =>
  exactLabel(withoutNumber(first), known) ?? looseLabel(withoutNumber(whole), known);

const isChoice = (cell: LineCell): boolean =>
  [groups, kinds].some((known) => choiceIn({ table: "", cells: [cell] }, cell.col + 1, known) !== undefined);

/** What a line over a group of indicators says of all of them. */
interface Above {
  readonly group?: string | undefined;
  readonly kind?: string | undefined;
}

const aboveIn = (line: Line): Above => ({ group: choiceIn(line, 1, groups), kind: choiceIn(line, 1, kinds) });

const isOverGroup =
  (head: TwoColumns) =>
  (line: Line, next: Line | undefined): boolean => {
    if (cellsWithText(line).length !== 1) return false;
    const { group, kind } = aboveIn(line);
    if (group !== undefined || kind !== undefined) return true;
    return next !== undefined && isRow(next, head) && choiceIn(next, head.left.col, kinds) !== undefined;
  };

const readIndicator = (reading: DocumentReading, line: Line, { left, right }: TwoColumns, above: Above): void => {
  const [target, actual] = [cellAt(line, left.col), cellAt(line, right.col)];
  if (target === undefined || actual === undefined) return;
  const { draft } = reading;
  const prefix = draft.addRow("indicators");
  const first = line.cells.filter((cell) => cell.col < left.col);
  const kind = choiceIn(line, left.col, kinds) ?? above.kind;
  const saying = first.filter((cell) => isChoice(cell) || (kind === undefined && cell === first.at(-1)));
  draft.put(
    cellIn(prefix, "group"),
    choiceIn(line, left.col, groups) ?? above.group ?? null,
    (first[0] ?? target).place,
  );
  draft.put(cellIn(prefix, "kind"), kind ?? unknownKind(first), (saying.at(-1) ?? first.at(-1) ?? target).place);
  take(reading, cellIn(prefix, "target"), target);
  take(reading, cellIn(prefix, "actual"), actual);
  // A column between them, such as 三级指标, has no field: it is told.
  draft.settle(...saying);
};

/** A kind that the form does not have stands as it is written, for a check to point at. */
const unknownKind = (cells: readonly LineCell[]): string | null => {
  const text = cells.at(-1)?.text ?? "";
  return labelKey(text) === "" || exactLabel(text, groups) !== undefined ? null : text;
};

/** A group ends the kind that stood over some of the group before; a line that names neither is told. */
const readAbove = ({ draft }: DocumentReading, line: Line, before: Above): Above => {
  const { group, kind } = aboveIn(line);
  if (group === undefined && kind === undefined) return before;
  draft.settle(...line.cells);
  return group === undefined ? { ...before, kind } : { group, kind };
};

export const readIndicators: PartReader = (reading, at) => {
  const line = reading.lines[at];
  const head = line === undefined ? undefined : columnsIn(line, indicatorWords.target, indicatorWords.actual);
  if (line === undefined || head === undefined) return 0;
  reading.draft.settle(...line.cells);
  const below = linesBelow(reading.lines, at, head, isOverGroup(head));
  const numbers = numberColumn(line);
  let above: Above = {};
  for (const each of below) {
    const number = numbers === undefined ? undefined : cellAt(each, numbers);
    if (number?.col === numbers && number?.cols === 1) reading.draft.settle(number);
    if (columnsIn(each, indicatorWords.target, indicatorWords.actual) !== undefined)
      reading.draft.settle(...each.cells);
    else if (!isRow(each, head)) above = readAbove(reading, each, above);
    else if (!isBlankLine(each)) readIndicator(reading, each, head, above);
  }
  return 1 + below.length;
};
