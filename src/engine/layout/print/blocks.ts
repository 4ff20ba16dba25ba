/** A laid-out sheet as blocks of a text document: the same words, fields and merges that the workbook prints, from the same drawing. */
import { groupBy } from "../../../workbook/groupBy";
import type {
  ParagraphLook,
  PrintedBlock,
  PrintedCell,
  PrintedParagraph,
  PrintedTable,
} from "../../../document/printed";
import type { CellStyle } from "../../../workbook/model";
import type { ReportCells } from "../../report/cells";
import type { Canvas, Hints } from "../canvas";
import { styles } from "../styles";
import { drawSheet, type SheetPlan } from "../workbook";
import { canvasCells, type CanvasCell } from "./canvasCells";
import { mergedKinds } from "./mergedKinds";
import { lineIn } from "../../schema/path";

type Line = readonly CanvasCell[];

const paragraph = (look: ParagraphLook, text: string): PrintedParagraph => ({ kind: "paragraph", look, text });

/** 一、 · （一） · anything else that stands above a text. */
const levelOf = (heading: string): ParagraphLook => {
  if (/^[一二三四五六七八九十]+、/.test(heading)) return "heading1";
  return /^[（(][一二三四五六七八九十]+[)）]/.test(heading) ? "heading2" : "heading3";
};

const lookOf = (style: CellStyle, text: string): ParagraphLook | undefined => {
  if (style === styles.documentTitle) return "title";
  if (style === styles.formTitle) return "formTitle";
  if (style === styles.partTitle) return levelOf(text) === "heading3" ? "heading1" : levelOf(text);
  if (style === styles.blockTitle) return "caption";
  return style === styles.note ? "note" : undefined;
};

const linesOf = (text: string): readonly string[] => text.split("\n").filter((line) => line.trim() !== "");

/** A line that is one text over the whole width, and no part of a table. */
const asParagraphs = (line: Line): readonly PrintedParagraph[] | undefined => {
  const [first] = line;
  const look = first === undefined || first.id !== undefined ? undefined : lookOf(first.style, first.text);
  if (look === undefined || first === undefined) return undefined;
  return (look === "title" ? [first.text.replaceAll("\n", "")] : linesOf(first.text)).map((text) =>
    paragraph(look, text),
  );
};

/** A sheet of one column is running text: what is printed there are headings, what is filled in is the text below them. */
const runningText = (cells: Line): readonly PrintedBlock[] =>
  cells.flatMap(({ id, text, style }) =>
    id === undefined
      ? [paragraph(style === styles.partTitle ? (lookOf(style, text) ?? "heading1") : levelOf(text), text)]
      : linesOf(text).map((line) => paragraph("body", line)),
  );

const isCoverLine = (line: Line): boolean => line[0]?.style === styles.coverLabel;
const coverLine = (line: Line): PrintedParagraph => paragraph("cover", line.map(({ text }) => text).join(""));

const isEndRow = (line: Line): boolean => line.every(({ style }) => style === styles.endRow);

/** The row of a list in which nothing is filled in: offered for typing, not for print. */
const isOffered = (line: Line): boolean =>
  line.length > 0 && line.every(({ id, text }) => id !== undefined && typeof lineIn(id) === "number" && text === "");

const alignOf = ({ horizontal }: CellStyle): PrintedCell["align"] => horizontal ?? "left";

const cellOf = ({ area, text, style }: CanvasCell, row: number, cols: number): PrintedCell => ({
  row,
  col: area.col,
  rows: area.rows,
  cols: Math.min(area.cols, cols - area.col),
  text: text.trim() === "" ? "" : text,
  align: alignOf(style),
  vertical: style.vertical ?? "center",
  bold: style.font?.bold === true,
});

/** Lower edges that a taller neighbour covers count as head rows with it. */
const headRows = (lines: readonly Line[], rows: readonly number[]): ReadonlySet<number> => {
  const head = new Set<number>();
  lines.forEach((line, i) => {
    const covered = head.has(i);
    if (!line.every(({ style }) => style === styles.header) || (line.length === 0 && !covered)) return;
    for (const { area } of line) for (let r = 0; r < area.rows; r++) head.add(i + r);
  });
  return new Set(
    [...head].filter((i) => i < rows.length && Array.from({ length: i }, (_, n) => n).every((n) => head.has(n))),
  );
};

/** Room that the workbook leaves for signatures and stamps. */
const ROOM = 40;

const heightOf = (canvas: Canvas, row: number, line: Line): { readonly height?: number } => {
  const height = canvas.heights.get(row) ?? 0;
  return height >= ROOM &&
    line.every(({ id }) => id === undefined) &&
    !line.some(({ style }) => style === styles.header)
    ? { height }
    : {};
};

const tableOf = (
  rows: readonly number[],
  byRow: ReadonlyMap<number, Line>,
  canvas: Canvas,
  plan: SheetPlan,
  cells: ReportCells,
): PrintedTable => {
  const lines = mergedKinds(
    rows.map((row) => byRow.get(row) ?? []),
    cells,
  );
  const cols = Math.max(...lines.flat().map(({ area }) => area.col + area.cols));
  const head = headRows(lines, rows);
  return {
    kind: "table",
    widths: plan.frame.columnWidths.slice(0, cols),
    rows: rows.map((row, i) => ({ header: head.has(i), ...heightOf(canvas, row, lines[i] ?? []) })),
    cells: lines.flatMap((line, i) => line.map((cell) => cellOf(cell, i, cols))),
  };
};

interface Gathered {
  readonly blocks: PrintedBlock[];
  /** Rows of the table that is being gathered. */
  rows: number[];
}

/** Columns to the right of the print area are ours and stay in the workbook. */
const printed = (all: Line, columns: number): Line => all.filter(({ area }) => area.col < columns);

const byRowOf = (cells: Line): ReadonlyMap<number, Line> => groupBy(cells, ({ area }) => area.row);

/** Rows that hold nothing but what an upper row is merged over still belong to the table. */
const lastRows = (cells: Line): ReadonlySet<number> =>
  new Set(cells.flatMap(({ area }) => Array.from({ length: area.rows }, (_, i) => area.row + i)));

/** `show` gives the text to print in place of a cell's own, where it answers: 公开版. The report must be complete. */
export const sheetBlocks = (
  plan: SheetPlan,
  cells: ReportCells,
  hints: Hints,
  show: (id: string) => string | undefined = () => undefined,
): readonly PrintedBlock[] => {
  const canvas = drawSheet(plan, cells, hints);
  const all = printed(canvasCells(canvas, cells, show), plan.frame.page.columns);
  if (plan.frame.page.columns === 1) return runningText(all);
  const byRow = byRowOf(all);
  const occupied = lastRows(all);
  const gathered: Gathered = { blocks: [], rows: [] };
  const close = (): void => {
    if (gathered.rows.length > 0) gathered.blocks.push(tableOf(gathered.rows, byRow, canvas, plan, cells));
    gathered.rows = [];
  };
  for (let row = 0; row < canvas.row; row++) {
    const line = byRow.get(row) ?? [];
    const paragraphs = isCoverLine(line) ? [coverLine(line)] : asParagraphs(line);
    if (paragraphs !== undefined || !occupied.has(row)) close();
    if (paragraphs !== undefined) gathered.blocks.push(...paragraphs);
    else if (occupied.has(row) && !(line.length > 0 && isEndRow(line)) && !isOffered(line)) gathered.rows.push(row);
  }
  close();
  return gathered.blocks;
};
