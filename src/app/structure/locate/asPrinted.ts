/**
 * Whether the form's words stand on a sheet just where its names put them, the rows taken into account that lists have grown by, and
 * nowhere else. Nothing on such a sheet is out of place, which is so in nearly every file, and nothing has to be looked for on it.
 */
import { oncePer } from "../../../domain/oncePer";
import type { Report } from "../../../engine/definition/report";
import type { Area, FoundCell, FoundSheet, WorkbookSnapshot } from "../../../workbook/model";
import { wordNumbers, printedCells, type NamedArea, type PrintedCells, type Word } from "../words/printedWords";
import type { FormAnchors, StandardSheet } from "../words/standardAnchors";
import { isBesideItsLabel, isNameMoved } from "./misplacedNames";
import { surveyed, surveysOf, type HeldSheet, type Survey } from "./survey";

/** Numbers of printed words by column. */
type WordsOfRow = ReadonlyMap<number, number>;

/** What has to be seen on a sheet of the form. */
interface Expected {
  readonly named: readonly NamedArea[];
  readonly isBlock: (name: string) => boolean;
  /** Tables and lists, from top to bottom. */
  readonly blocks: readonly NamedArea[];
  /** Titles, headers, labels, and what follows a list: words by which anything is found. By row and column. */
  readonly proving: ReadonlyMap<number, WordsOfRow>;
  /** How many they are. */
  readonly count: number;
  readonly isProving: (word: number) => boolean;
  readonly printedOn: (tab: FoundSheet) => PrintedCells;
  /** Names of cells that no label beside them tells: what is printed there is not the report's. */
  readonly unlabelled: readonly string[];
  /** Rows between a title and the header of its table. */
  readonly between: readonly number[];
}

const isWithin = (row: number, area: Area): boolean => row >= area.row && row < area.row + area.rows;

const provingTexts = ({ words, blocks, cells }: StandardSheet): ReadonlySet<string> => {
  const proofs = [...blocks.values()];
  const following = proofs.flatMap(({ area }) =>
    words.words.filter((w) => w.col === area.col && w.row >= area.row + area.rows),
  );
  const labels = [...cells.values()].map(({ label }) => label);
  const proving = [...words.headings, ...proofs.flatMap(({ headers }) => headers.flat()), ...labels, ...following];
  return new Set(proving.map(({ text }) => text));
};

const rowsBetween = ({ blocks }: StandardSheet): readonly number[] => {
  const proofs = [...blocks.values()];
  return proofs.flatMap(({ heading, headers, area }) => {
    const [from, to] = [(heading?.row ?? -1) + 1, headers[0]?.[0]?.row ?? area.row];
    const rows = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
    return rows.filter((row) => !proofs.some((other) => isWithin(row, other.area)));
  });
};

const wordsInRow = (words: readonly Word[], row: number, numbers: ReadonlyMap<string, number>): WordsOfRow =>
  new Map(words.filter((w) => w.row === row).map(({ col, text }) => [col, numbers.get(text) ?? 0]));

/** The words of a sheet and nothing else, where the standard layout has them. */
const wordsAlone = (sheet: StandardSheet): HeldSheet => {
  const { words, named } = sheet.words;
  const [rows, cols] = [Math.max(0, ...words.map((w) => w.row)) + 1, Math.max(0, ...words.map((w) => w.col)) + 1];
  const cells = Array.from({ length: rows }, () => Array.from({ length: cols }, (): FoundCell => ({ value: null })));
  for (const { row, col, text } of words) cells[row]?.splice(col, 1, { value: text });
  const tab: FoundSheet = { name: "", visibility: "visible", protected: false, top: 0, left: 0, cells };
  return { sheet, tab, held: new Map(named.map(({ name, area }) => [name, area])) };
};

const isUnlabelled = ({ form, headers, cells }: Survey, { name, area }: NamedArea): boolean => {
  const table = form.tableOf(name);
  if (table !== undefined) return headers.get(table)?.columns.has(area.col) !== true;
  return !form.isBlock(name) && cells.get(name)?.below !== undefined;
};

/** Rows that come and go in a list between them would part a cell from its label. */
const isNearItsLabel = ({ cells, blocks }: Survey, { name, area }: NamedArea): boolean => {
  const label = cells.get(name)?.label ?? area;
  return [...blocks.values()].every(({ area: { row } }) => row < label.row === row < area.row);
};

/** Names that their words prove to be right, or that nothing proves to be wrong. */
const isProved = (survey: Survey, named: NamedArea): boolean => {
  const { form } = survey;
  const { name, area } = named;
  if (isNameMoved(survey, name, area) || !isNearItsLabel(survey, named)) return false;
  if (form.isBlock(name)) return survey.headers.get(name)?.top === area.row;
  return form.tableOf(name) !== undefined || isUnlabelled(survey, named) || isBesideItsLabel(survey, name, area);
};

/** Nothing for a sheet whose words do not prove its names even as the form itself prints it. */
const expectedOn = oncePer((form: FormAnchors) =>
  oncePer((sheet: StandardSheet): Expected | undefined => {
    const survey = surveyed(form, wordsAlone(sheet));
    const { words, named, printed } = sheet.words;
    const blocks = named.filter(({ name }) => form.isBlock(name)).sort((a, b) => a.area.row - b.area.row);
    const texts = provingTexts(sheet);
    const proving = words.filter(({ text }) => texts.has(text));
    const isInOneBlock = (row: number): boolean => blocks.filter(({ area }) => isWithin(row, area)).length === 1;
    const isPlain =
      proving.every(({ row }) => !blocks.some(({ area }) => isWithin(row, area))) &&
      named.every(({ name, area }) => form.isTable(name) || form.isBlock(name) || !isInOneBlock(area.row)) &&
      blocks.every(({ area }) => Array.from({ length: area.rows }, (_, i) => area.row + i).every(isInOneBlock));
    if (!isPlain || !named.every((n) => isProved(survey, n))) return undefined;
    const numbers = wordNumbers(printed);
    const provingNumbers = new Set(proving.map(({ text }) => numbers.get(text) ?? 0));
    return {
      named,
      isBlock: form.isBlock,
      blocks,
      proving: new Map(proving.map(({ row }) => [row, wordsInRow(proving, row, numbers)])),
      count: proving.length,
      isProving: (word) => provingNumbers.has(word),
      printedOn: printedCells(printed),
      unlabelled: named.filter((n) => isUnlabelled(survey, n)).map(({ name }) => name),
      between: rowsBetween(sheet),
    };
  }),
);

/** Where a row of the standard layout stands below lists that have grown. */
const rowToday = ({ blocks }: Expected, held: HeldSheet["held"], row: number): number => {
  let today = row;
  for (const { name, area } of blocks)
    if (area.row + area.rows <= row) today += (held.get(name)?.rows ?? area.rows) - area.rows;
  return today;
};

const isNamePlaced = (expected: Expected, held: HeldSheet["held"], { name, area }: NamedArea): boolean => {
  const today = held.get(name);
  return (
    today?.col === area.col &&
    today.cols === area.cols &&
    today.row === rowToday(expected, held, area.row) &&
    (today.rows === area.rows || expected.isBlock(name))
  );
};

const isPrintedAt = (tab: FoundSheet, printed: PrintedCells, row: number, col: number): boolean =>
  (printed[row - tab.top]?.[col - tab.left] ?? 0) > 0;

/** More in a row than one answer and what the form prints there. */
const isCrowded = ({ top, cells }: FoundSheet, printed: PrintedCells, row: number): boolean => {
  const words = printed[row - top];
  const others = (cells[row - top] ?? []).filter(({ value }, c) => (value ?? "") !== "" && (words?.[c] ?? 0) === 0);
  return others.length > 1;
};

/** The row of the standard layout that stands there below lists that have grown; the inverse of `rowToday`. */
const standardRow = ({ blocks }: Expected, held: HeldSheet["held"], today: number): number => {
  let row = today;
  for (const { name, area } of blocks) {
    const own = held.get(name) ?? area;
    if (own.row + own.rows <= today) row -= own.rows - area.rows;
  }
  return row;
};

/** How many proving words a row holds; undefined where one of them has no place there. */
const provingIn = (
  { isProving }: Expected,
  left: number,
  printed: readonly number[],
  words: WordsOfRow | undefined,
): number | undefined => {
  let seen = 0;
  for (let c = 0; c < printed.length; c++) {
    const word = printed[c] ?? 0;
    if (word === 0 || !isProving(word)) continue;
    if (words?.get(left + c) !== word) return undefined;
    seen += 1;
  }
  return seen;
};

/** In a row of a list none of them has a place; a header has several printed words in one row, which an answer is not. */
const isListRow = ({ isProving }: Expected, left: number, printed: readonly number[], { col, cols }: Area): boolean => {
  let inList = 0;
  for (let c = 0; c < printed.length; c++) {
    const word = printed[c] ?? 0;
    if (word === 0) continue;
    if (left + c >= col && left + c < col + cols) inList += 1;
    if (inList > 1 || isProving(word)) return false;
  }
  return true;
};

/** Every proving word stands in its place and nowhere else, and no row of a list is like a header. */
const areWordsPlaced = (
  expected: Expected,
  { tab: { top, left }, held }: HeldSheet,
  printed: PrintedCells,
): boolean => {
  const areas = expected.blocks.map(({ name, area }) => held.get(name) ?? area);
  let seen = 0;
  for (let r = 0; r < printed.length; r++) {
    const row = printed[r] ?? [];
    if (row.length === 0) continue;
    const area = areas.find((each) => isWithin(top + r, each));
    if (area !== undefined) {
      if (!isListRow(expected, left, row, area)) return false;
      continue;
    }
    const inRow = provingIn(expected, left, row, expected.proving.get(standardRow(expected, held, top + r)));
    if (inRow === undefined) return false;
    seen += inRow;
  }
  return seen === expected.count;
};

const isAsPrinted = (form: FormAnchors, today: HeldSheet): boolean => {
  const { sheet, tab, held } = today;
  const expected = expectedOn(form)(sheet);
  if (expected?.named.length !== held.size) return false;
  if (!expected.named.every((name) => isNamePlaced(expected, held, name))) return false;
  const printed = expected.printedOn(tab);
  return (
    areWordsPlaced(expected, today, printed) &&
    expected.between.every((row) => !isCrowded(tab, printed, rowToday(expected, held, row))) &&
    expected.unlabelled.every((name) => {
      const { row = 0, col = 0 } = held.get(name) ?? {};
      return !isPrintedAt(tab, printed, row, col);
    })
  );
};

/** Of the standard sheets on which something is not as it is printed. */
export const surveysNeeded = (report: Report, snapshot: WorkbookSnapshot): ReadonlyMap<string, Survey> =>
  surveysOf(report, snapshot, (form, today) => !isAsPrinted(form, today));
