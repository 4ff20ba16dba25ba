/** A document as lines: a paragraph is a line of one cell, so that a caption reads the same above a table and within it. */
import type { Block, Paragraph, Table, TableCell } from "../../document/model";
import { shownText } from "../../document/text";
import { parseFigure, saysNothing } from "../../domain/parse";
import type { CellStep, DocumentPlace } from "./place";

export interface LineCell {
  /** One line a paragraph; blank lines left out. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** Columns of the grid that it covers, from 0. */
  readonly col: number;
  readonly cols: number;
  /** Lines that it goes on over, this one included. */
  readonly rows: number;
  /** false where it goes on from the line above. */
  readonly fresh: boolean;
  readonly place: DocumentPlace;
  /** The same for all lines that a merged cell covers. */
  readonly key: string;
}

export interface Line {
  readonly cells: readonly LineCell[];
  /** The same for all lines of a table; "" for a paragraph. */
  readonly table: string;
}

export const documentLines = (blocks: readonly Block[], within: readonly CellStep[] = []): readonly Line[] =>
  withTabbed(
    blocks.flatMap((block) =>
      block.kind === "paragraph" ? [paragraphLine(block, within)] : tableLines(block, within),
    ),
  );

const TABS = /\t[^]*\t/;
const FEWEST_ROWS = 3;

/** Paragraphs one below the other whose figures are set in columns by tabs read as the rows of a table. */
const withTabbed = (lines: readonly Line[]): readonly Line[] => {
  const read: Line[] = [];
  let run: Line[] = [];
  const endRun = (): void => {
    const isRows = areRows(run);
    for (const line of run) read.push(isRows ? tabbedLine(line, run) : line);
    run = [];
  };
  for (const line of lines) {
    if (isTabbed(line)) run.push(line);
    else {
      endRun();
      read.push(line);
    }
  }
  endRun();
  return read;
};

const areRows = (run: readonly Line[]): boolean =>
  run.length >= FEWEST_ROWS && run.some(({ cells: [cell] }) => hasFigures(cell?.text ?? ""));

const isTabbed = ({ table, cells: [cell] }: Line): boolean => table === "" && TABS.test(cell?.text ?? "");

const hasFigures = (text: string): boolean =>
  text.split("\t").filter((part) => parseFigure(part, "万元").state === "filled").length > 1;

const tabbedLine = ({ cells }: Line, [first]: readonly Line[]): Line => ({
  table: `tabs ${first?.cells[0]?.key ?? ""}`,
  cells: cells.flatMap((cell) =>
    cell.text.split("\t").map((part, col): LineCell => {
      const text = part.trim();
      const paragraphs = cell.paragraphs.map((paragraph) => ({ ...paragraph, number: "", text }));
      return { ...cell, text, paragraphs, col, key: `${cell.key} ${col}` };
    }),
  ),
});

const paragraphLine = (paragraph: Paragraph, within: readonly CellStep[]): Line => {
  const place = { cells: within, paragraph: paragraph.no };
  return { table: "", cells: [{ ...oneByOne, ...contentOf([paragraph]), place, key: JSON.stringify(place) }] };
};

/** What stands beside the text, line by line; `beside` names where. */
export const linesBeside = (text: string, beside: string): readonly Line[] =>
  text.split("\n").map((each, i): Line => {
    const paragraph: Paragraph = { kind: "paragraph", number: "", text: each, no: i + 1 };
    return {
      table: "",
      cells: [{ ...oneByOne, ...contentOf([paragraph]), place: { cells: [], beside }, key: `${beside} ${i} ${text}` }],
    };
  });

const oneByOne = { col: 0, cols: 1, rows: 1, fresh: true };

const contentOf = (paragraphs: readonly Paragraph[]): Pick<LineCell, "text" | "paragraphs"> => ({
  paragraphs,
  text: paragraphs.map(shownText).join("\n"),
});

const isTable = ({ kind }: Block): boolean => kind === "table";

/** A cell that holds tables and fills its row only lays out the page: what stands in it reads as if it stood by itself. */
const isLayout = (cell: TableCell, table: Table): boolean => cell.cols >= table.cols && cell.blocks.some(isTable);

/** A table of one cell within another only draws a box around its text. */
const unboxed = (block: Block): readonly Block[] => {
  const [only, ...more] = block.kind === "table" ? block.cells : [];
  return only === undefined || more.length > 0 || only.blocks.some(isTable) ? [block] : only.blocks;
};

const tableLines = (table: Table, within: readonly CellStep[]): readonly Line[] => {
  const name = JSON.stringify([...within, table.no]);
  const rows: LineCell[][] = Array.from({ length: table.rows }, () => []);
  const inner: Line[][] = Array.from({ length: table.rows }, () => []);
  for (const drawn of table.cells) {
    const step = { table: table.no, row: drawn.row + 1, cell: drawn.place };
    const at = [...within, step];
    const alone = isLayout(drawn, table);
    const cell = alone ? drawn : { ...drawn, blocks: drawn.blocks.flatMap(unboxed) };
    if (!alone) for (let i = 0; i < cell.rows; i++) rows[cell.row + i]?.push(lineCell(cell, at, i));
    inner[cell.row]?.push(...documentLines(alone ? cell.blocks : cell.blocks.filter(isTable), at));
  }
  return rows.flatMap((cells, i) => [
    ...(cells.length === 0 ? [] : [{ table: name, cells: [...cells].sort((a, b) => a.col - b.col) }]),
    ...(inner[i] ?? []),
  ]);
};

const lineCell = (cell: TableCell, cells: readonly CellStep[], below: number): LineCell => ({
  ...contentOf(cell.blocks.filter((block) => block.kind === "paragraph")),
  col: cell.col,
  cols: cell.cols,
  rows: cell.rows - below,
  fresh: below === 0,
  place: { cells },
  key: JSON.stringify(cells),
});

/** Cells with text that begin in this line. */
export const cellsWithText = ({ cells }: Line): readonly LineCell[] => cells.filter((c) => c.fresh && c.text !== "");

/** Nothing is written in it, or only that there is nothing. */
export const isBlankLine = ({ cells }: Line): boolean => cells.every(({ text }) => text === "" || saysNothing(text));

/** Where a line ends in the grid. Lines of a table that lost its merged cells end in different places, and what stands below what is lost with them. */
export const edgeOf = (cells: readonly Pick<LineCell, "col" | "cols">[]): number =>
  Math.max(0, ...cells.map(({ col, cols }) => col + cols));

/** The cell over a column of the grid. */
export const cellAt = ({ cells }: Line, col: number): LineCell | undefined =>
  cells.find((c) => c.col <= col && col < c.col + c.cols);
