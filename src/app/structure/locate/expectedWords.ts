/** What has to be seen on a sheet of the form for its names to be proved, as the standard layout has it: worked out once for a form. */
import { oncePer } from "../../../domain/oncePer";
import { isRowOf } from "../../../workbook/area";
import type { FoundCell, FoundSheet } from "../../../workbook/model";
import { wordNumbers, printedCells, type NamedArea, type PrintedCells, type Word } from "../words/printedWords";
import type { FormAnchors, StandardSheet } from "../words/standardAnchors";
import { isBesideItsLabel } from "./ownLabel";
import { isNameMoved } from "./misplacedNames";
import { printedOnce } from "./movedColumns";
import { surveyed, type HeldSheet, type Survey } from "./survey";

/** Numbers of printed words by column. */
export type WordsOfRow = ReadonlyMap<number, number>;

/** What has to be seen on a sheet of the form. */
export interface Expected {
  readonly named: readonly NamedArea[];
  readonly isBlock: (name: string) => boolean;
  /** Tables and lists, from top to bottom. */
  readonly blocks: readonly NamedArea[];
  /** Titles, headers, labels, and what follows a list: words by which anything is found. By row and column. */
  readonly proving: ReadonlyMap<number, WordsOfRow>;
  /** How many they are. */
  readonly count: number;
  readonly isProving: (word: number) => boolean;
  /** The columns of words that the form prints once. */
  readonly columnOf: ReadonlyMap<number, number>;
  readonly printedOn: (tab: FoundSheet) => PrintedCells;
  /** Names of cells that no label beside them tells: what is printed there is not the report's. */
  readonly unlabelled: readonly string[];
  /** Names of cells behind the last column that has a word. */
  readonly behind: readonly string[];
  /** Rows between a title and the header of its table. */
  readonly between: readonly number[];
}

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
    return rows.filter((row) => !proofs.some((other) => isRowOf(row, other.area)));
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
export const expectedOn = oncePer((form: FormAnchors) =>
  oncePer((sheet: StandardSheet): Expected | undefined => {
    const survey = surveyed(form, wordsAlone(sheet));
    const { words, named, printed } = sheet.words;
    const blocks = named.filter(({ name }) => form.isBlock(name)).sort((a, b) => a.area.row - b.area.row);
    const texts = provingTexts(sheet);
    const proving = words.filter(({ text }) => texts.has(text));
    const isInOneBlock = (row: number): boolean => blocks.filter(({ area }) => isRowOf(row, area)).length === 1;
    const isPlain =
      proving.every(({ row }) => !blocks.some(({ area }) => isRowOf(row, area))) &&
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
      columnOf: new Map(printedOnce(words).map(({ text, col }) => [numbers.get(text) ?? 0, col])),
      printedOn: printedCells(printed),
      unlabelled: named.filter((n) => isUnlabelled(survey, n)).map(({ name }) => name),
      behind: named.filter(({ area }) => words.every(({ col }) => col < area.col)).map(({ name }) => name),
      between: rowsBetween(sheet),
    };
  }),
);
