/** Plain lists on a sheet: a title, what is to be said about it, a header, lines. All sheets of the summary look alike. */
import type { CellSpec, CellStyle, Edge, Scalar, SheetSpec } from "../../../workbook/model";
import { HIGHEST_ROW } from "../../../workbook/limits";
import { landscape } from "../../../engine/layout/page";
import { styles } from "../../../engine/layout/styles";

export interface ListColumn {
  readonly head: string;
  readonly width: number;
  readonly align?: "left" | "center" | "right";
  readonly format?: string;
}

export interface ListValue {
  readonly value: Scalar;
  /** With its "=". */
  readonly formula?: string;
}

interface ListSheet {
  readonly name: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly columns: readonly ListColumn[];
  readonly lines: readonly (readonly (Scalar | ListValue)[])[];
  /** Of the lines at the end, how many are totals. */
  readonly totals?: number;
  /** Columns that stay in view. */
  readonly fixed?: number;
}

/** The row of the first line. */
export const firstLine = ({ notes }: Pick<ListSheet, "notes">): number => 1 + notes.length + 1;

export const listSheet = (list: ListSheet): SheetSpec => {
  const { name, title, notes, columns, fixed = 0 } = list;
  const width = columns.length;
  const first = firstLine(list);
  const rows = rowsOf(list);
  return {
    name,
    columnWidths: columns.map((c) => c.width),
    rowHeights: new Map([
      [0, TITLE_HEIGHT],
      ...notes.map((text, i) => [i + 1, noteHeight(text, columns)] as const),
      [first - 1, Math.max(...columns.map((c) => heightFor(c.head, c.width - 1)))],
      ...rows.map(({ line }, i) => [first + i, lineHeight(line, columns)] as const),
    ]),
    cells: [
      { row: 0, col: 0, value: title, style: styles.partTitle },
      ...notes.map((value, i): CellSpec => ({ row: i + 1, col: 0, value, style: styles.note })),
      ...columns.map((c, col): CellSpec => ({ row: first - 1, col, value: c.head, style: styles.header })),
      ...lineCells(list, rows, first),
    ],
    merges: width < 2 ? [] : [title, ...notes].map((_, row) => ({ row, col: 0, rows: 1, cols: width })),
    validations: [],
    freeze: { rows: first, cols: fixed },
    page: {
      ...landscape(width),
      printArea: { row: 0, col: 0, rows: first + rows.length, cols: width },
      titleRows: { from: first - 1, to: first - 1 },
    },
  };
};

const TITLE_HEIGHT = 30;
const LINE_HEIGHT = 15;

/** Rows do not grow by themselves in every program, merged cells in none. A Chinese character is two wide. */
const linesIn = (text: string, width: number): number =>
  text.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil((2 * part.length) / width)), 0);

const heightFor = (text: string, width: number): number => Math.min(HIGHEST_ROW, LINE_HEIGHT * linesIn(text, width));

type Line = ListSheet["lines"][number];

interface Row {
  readonly line: Line;
  /** It goes on in the next row, or goes on from the last. */
  readonly isPart: boolean;
}

/** What is more than the highest row shows goes on in the next; not above totals, whose formulas count the lines. */
const rowsOf = ({ lines, columns, totals = 0 }: ListSheet): readonly Row[] =>
  totals > 0 ? lines.map((line) => ({ line, isPart: false })) : lines.flatMap((line) => partsOf(line, columns));

const partsOf = (line: Line, columns: readonly ListColumn[]): readonly Row[] => {
  const pieces = line.map((cell, i) => (typeof cell === "string" ? piecesOf(cell, columns[i]?.width ?? 1) : [cell]));
  const count = Math.max(...pieces.map(({ length }) => length));
  return Array.from({ length: count }, (_, i) => ({ line: pieces.map((p) => p[i] ?? null), isPart: count > 1 }));
};

const MOST_LINES = Math.floor(HIGHEST_ROW / LINE_HEIGHT);

/** Each as much as the highest row shows. */
const piecesOf = (text: string, width: number): readonly string[] => {
  if (linesIn(text, width) <= MOST_LINES) return [text];
  const room = Math.max(2, Math.floor(width / 2));
  const pieces: string[] = [];
  let [piece, lines, used] = ["", 1, 0];
  for (const character of text) {
    const isBreak = character === "\n";
    if (isBreak || used + character.length > room) [lines, used] = [lines + 1, 0];
    if (lines > MOST_LINES) {
      pieces.push(piece);
      [piece, lines] = ["", 1];
      if (isBreak) continue;
    }
    piece += character;
    if (!isBreak) used += character.length;
  }
  return [...pieces, piece];
};

const noteHeight = (text: string, columns: readonly ListColumn[]): number =>
  heightFor(
    text,
    columns.reduce((sum, c) => sum + c.width, 0),
  );

const lineHeight = (line: Line, columns: readonly ListColumn[]): number =>
  Math.max(...line.map((cell, i) => heightFor(typeof cell === "string" ? cell : "", columns[i]?.width ?? 1)));

const lineCells = ({ columns, totals = 0 }: ListSheet, rows: readonly Row[], first: number): readonly CellSpec[] =>
  rows.flatMap(({ line, isPart }, i) =>
    line.map((given, col): CellSpec => {
      const value = typeof given === "object" && given !== null ? given : { value: given };
      const style = styleOf(columns[col], i >= rows.length - totals);
      return { row: first + i, col, ...value, style: isPart ? { ...style, vertical: "top" } : style };
    }),
  );

const grey = { line: "thin", color: "#BFBFBF" } as const;
const BOX: Readonly<Record<Edge, typeof grey>> = { top: grey, bottom: grey, left: grey, right: grey };

const styleOf = (column: ListColumn | undefined, isTotal: boolean): CellStyle => ({
  font: { name: "宋体", size: 10.5, bold: isTotal },
  vertical: "center",
  horizontal: column?.align ?? "left",
  wrap: true,
  borders: BOX,
  ...(column?.format === undefined ? {} : { numberFormat: column.format }),
});
