/** 三、自评情况: 定性 goals paired by number, 定量 goals with their kinds through merged first columns. */
import { ordinalOf, itemsIn, type Item } from "../../../engine/fromDocument/items";
import { cellAt, cellsWithText, isBlankLine, type Line, type LineCell } from "../../../engine/fromDocument/lines";
import { isRestOf } from "../../../engine/fromDocument/brokenLines";
import { isNumberHead } from "../../../engine/fromDocument/heads";
import { datumOf } from "../../../engine/fromDocument/values";
import {
  exactLabel,
  labelKey,
  labelsOf,
  looseLabel,
  withoutContinued,
  withoutNumber,
} from "../../../engine/fromDocument/words";
import { fieldAt, take, takeRest, type DocumentReading, type PartReader } from "./reading";
import { columnsIn, isRow, linesBelow, type TwoColumns } from "./twoColumns";
import { oneOf, words } from "./wording";
import { cellIn, listRow } from "../../../engine/schema/path";

const goalWords = { expected: oneOf(words.goals.expected), actual: oneOf(words.goals.actual) };
const indicatorWords = { target: oneOf(words.indicators.target), actual: oneOf(words.indicators.actual) };
const groups = labelsOf(Object.entries(words.indicators.groups));
const kinds = labelsOf(Object.entries(words.indicators.kinds));

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

/** Without a number of its own, and on one side only: what the end of a page parted from the goal above. */
const restOfGoal = (above: TwoColumns, { left, right }: TwoColumns): readonly [side: string, cell: LineCell] | [] => {
  if (right.text === "" && isRestOf(above.left.text, left.text)) return ["expected", left];
  return left.text === "" && isRestOf(above.right.text, right.text) ? ["actual", right] : [];
};

/** The cells of the last goal that has a number of its own. */
const readGoalLine = (
  reading: DocumentReading,
  cells: TwoColumns,
  number: LineCell | undefined,
  above: TwoColumns | undefined,
): TwoColumns | undefined => {
  const isNumbered = number !== undefined && number.text !== "";
  const [side, rest] = above === undefined || isNumbered ? [] : restOfGoal(above, cells);
  if (side === undefined || rest === undefined) {
    readGoalCells(reading, cells, number?.text);
    return isNumbered ? cells : undefined;
  }
  takeRest(reading, cellIn(listRow("goals", reading.draft.rowCount("goals") - 1), side), rest);
  return above;
};

const GOAL_NUMBER = /^\s*[(（]?\d+[)）]?[、.．]?\s*$/;

export const readGoals: PartReader = (reading, at) => {
  const line = reading.lines[at];
  const head = line === undefined ? undefined : columnsIn(line, goalWords.expected, goalWords.actual);
  if (line === undefined || head === undefined) return 0;
  reading.draft.settle(...line.cells);
  const numbers = numberColumn(line);
  const numberIn = (each: Line): LineCell | undefined => (numbers === undefined ? undefined : cellAt(each, numbers));
  const isOwn = (each: Line): boolean => GOAL_NUMBER.test(numberIn(each)?.text ?? "");
  const below = linesBelow(reading.lines, at, head, { isBetween: () => false, isOwn }).filter(isGoalLine);
  let above: TwoColumns | undefined;
  for (const each of below) {
    const number = numberIn(each);
    const [left, right] = [cellAt(each, head.left.col), cellAt(each, head.right.col)];
    if (left?.fresh === true && right?.fresh === true) above = readGoalLine(reading, { left, right }, number, above);
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
  exactLabel(withoutNumber(withoutContinued(first)), known) ??
  looseLabel(withoutNumber(withoutContinued(whole)), known);

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

const lastOf = ({ draft }: DocumentReading): Above => {
  const row = listRow("indicators", draft.rowCount("indicators") - 1);
  const said = (field: string): string | undefined => draft.found.get(cellIn(row, field))?.datum ?? undefined;
  return { group: said("group"), kind: said("kind") };
};

export const readIndicators: PartReader = (reading, at) => {
  const line = reading.lines[at];
  const head = line === undefined ? undefined : columnsIn(line, indicatorWords.target, indicatorWords.actual);
  if (line === undefined || head === undefined) return 0;
  reading.draft.settle(...line.cells);
  const isOwn = (each: Line): boolean => {
    const said = cellsWithText(each).filter(({ col }) => col < head.left.col);
    return cellAt(each, head.left.col)?.text !== "" && said.every(isChoice);
  };
  const below = linesBelow(reading.lines, at, head, { isBetween: isOverGroup(head), isOwn });
  const numbers = numberColumn(line);
  let above: Above = {};
  let table = line.table;
  for (const each of below) {
    // In a table that goes on, what stood over the rows above still stands over these.
    if (each.table !== table) above = lastOf(reading);
    table = each.table;
    const number = numbers === undefined ? undefined : cellAt(each, numbers);
    if (number?.col === numbers && number?.cols === 1) reading.draft.settle(number);
    if (columnsIn(each, indicatorWords.target, indicatorWords.actual) !== undefined)
      reading.draft.settle(...each.cells);
    else if (!isRow(each, head)) above = readAbove(reading, each, above);
    else if (!isBlankLine(each)) readIndicator(reading, each, head, above);
  }
  return 1 + below.length;
};
