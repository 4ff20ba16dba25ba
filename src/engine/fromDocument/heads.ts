/** Heads of tables: one to several lines, merged or not, and what stands over each column. */
import { parseFigure } from "../../domain/parse";
import { cellAt, cellsWithText, edgeOf, isBlankLine, type Line, type LineCell } from "./lines";
import { labelKey, withoutContinued } from "./words";

export interface HeadColumn {
  readonly col: number;
  readonly cols: number;
  /** From the top to the bottom of the head; the same text once. */
  readonly texts: readonly string[];
}

export interface Head {
  /** Lines it takes. */
  readonly depth: number;
  readonly columns: readonly HeadColumn[];
}

/**
 * The head that begins at a line, with a word of a head in its first cell, or in the first behind 序号: as many lines as its merged cells cover,
 * and those below that hold nothing but words of a head.
 * A line of another table never belongs to it. A line that numbers the columns says nothing of them, and is passed over.
 */
export const headAt = (lines: readonly Line[], at: number, isWord: (text: string) => boolean): Head | undefined => {
  const isHeadWord = (text: string): boolean => isNumberHead(text) || isWord(text);
  const first = lines[at];
  const corner = first === undefined ? undefined : cellsWithText(first).find(({ text }) => !isNumberHead(text));
  if (first === undefined || corner === undefined || first.table === "" || !isHeadWord(corner.text)) return undefined;
  let depth = Math.max(
    1,
    ...cellsWithText(first)
      .filter((c) => isHeadWord(c.text))
      .map((c) => Math.min(c.rows, LONGEST)),
  );
  while (depth < LONGEST && isHeadLine(lines[at + depth], first.table, isHeadWord)) depth += 1;
  const head = lines.slice(at, at + depth);
  if (head.some(({ cells }) => edgeOf(cells) !== edgeOf(first.cells))) return undefined;
  const bottom = head.at(-1) ?? first;
  const counted = isCountLine(lines[at + depth], first.table) ? 1 : 0;
  return {
    depth: depth + counted,
    columns: bottom.cells.map(({ col, cols }) => ({ col, cols, texts: textsOver(head, col) })),
  };
};

export const isNumberHead = (text: string): boolean => /^(?:序号|编号|行次)$/.test(labelKey(text));

const LONGEST = 4;

const isHeadLine = (line: Line | undefined, table: string, isHeadWord: (text: string) => boolean): boolean => {
  if (line?.table !== table) return false;
  const filled = cellsWithText(line);
  return filled.length > 0 && filled.every((cell) => isHeadWord(cell.text));
};

/** "栏次 | 1 | 2 | 3", with or without the word. */
const isCountLine = (line: Line | undefined, table: string): boolean => {
  if (line?.table !== table) return false;
  const [corner = "", ...others] = cellsWithText(line).map(({ text }) => text.trim());
  if (/^[栏行列]次$/.test(labelKey(corner))) return others.every((text) => /^\d/.test(text));
  const numbers = /^[甲1]$/.test(corner) ? (corner === "1" ? [corner, ...others] : others) : [];
  return numbers.length > 2 && numbers.every((text, i) => text === `${i + 1}`);
};

/** What stands between groups of rows, and ends no table: the next longer line is a row of figures under the same columns. */
export const standsBetweenRows = (lines: readonly Line[], at: number, { columns }: Head): boolean => {
  const table = lines[at]?.table;
  const next = lines
    .slice(at + 1)
    .find((line) => line.table !== table || (line.cells.length > 2 && !isBlankLine(line)));
  return next?.table === table && isRowOfFigures(next, columns);
};

/** "— 3 —", "第 3 页 共 12 页", as a converted document has them between its paragraphs. */
const PAGE_NUMBER = /^(?:[-—–－]+\s*\d{1,3}\s*[-—–－]+|第\s*\d{1,3}\s*页(?:[\s,，/]*共\s*\d{1,3}\s*页)?)$/;

/** Without "续表" between two tables, which says nothing of its own, and without numbers of pages. */
export const withoutContinuations = (lines: readonly Line[]): readonly Line[] =>
  lines.filter(
    ({ table, cells }, at) =>
      table !== "" ||
      cells.some(({ text }) => withoutContinued(text) !== "" && !PAGE_NUMBER.test(text.trim())) ||
      (cells.every(({ text }) => withoutContinued(text) === "") &&
        [lines[at - 1], lines[at + 1]].some((line) => (line?.table ?? "") === "")),
  );

/** Right below a table another one begins: without a head of its own it is the rest of the first. */
export const beginsRightBelow = (lines: readonly Line[], at: number): boolean => {
  const [before, line] = [lines[at - 1], lines[at]];
  return line !== undefined && line.table !== "" && before?.table !== "" && line.table !== before?.table;
};

export const isRowOfFigures = (line: Line | undefined, columns: readonly HeadColumn[]): boolean =>
  line?.cells.length === columns.length && line.cells.some(({ text }) => isFigure(text));

const isFigure = (text: string): boolean => parseFigure(text, "万元").state === "filled";

const textsOver = (head: readonly Line[], col: number): readonly string[] => {
  const texts = head.flatMap((line) => cellAt(line, col)?.text ?? []);
  return texts.filter((text, i) => text !== "" && text !== texts[i - 1]);
};

/**
 * The cells of a line of data under each column: by their order where there are as many as columns, otherwise by their place in the grid; none where
 * the line does not end where the head does.
 */
export const cellsUnder = ({ cells }: Line, columns: readonly HeadColumn[]): readonly (LineCell | undefined)[] => {
  if (cells.length === columns.length) return cells;
  if (edgeOf(cells) !== edgeOf(columns)) return columns.map(() => undefined);
  return columns.map(({ col }) => cells.find((c) => c.col <= col && col < c.col + c.cols));
};

/** What numbers a line of data, and says nothing else. */
export const numberCellsIn = (line: Line, columns: readonly HeadColumn[]): readonly LineCell[] =>
  cellsUnder(line, columns).filter((cell, i): cell is LineCell => {
    const { cols, texts } = columns[i] ?? { cols: 0, texts: [] };
    return cell?.cols === cols && isNumberHead(texts.at(-1) ?? "");
  });

/** Nothing is written in it but its number. */
export const isBlankUnder = (line: Line, columns: readonly HeadColumn[]): boolean => {
  const numbers = numberCellsIn(line, columns);
  return isBlankLine({ ...line, cells: line.cells.filter((cell) => !numbers.includes(cell)) });
};

export const cellsOf = (lines: readonly Line[]): readonly LineCell[] => lines.flatMap((line) => line.cells);
