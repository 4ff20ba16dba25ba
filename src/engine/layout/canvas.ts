/** A sheet being laid out from top to bottom. Blocks write texts at once and leave fields to be filled in when every place is known. */
import type { CellId } from "../../domain/cell";
import { absoluteRef } from "../../workbook/address";
import type { Area, CellSpec, CellStyle, NameSpec, PageSetup, SheetSpec, ValidationSpec } from "../../workbook/model";
import { HIGHEST_ROW } from "../../workbook/limits";
import { WIDEST } from "../../workbook/fontMetrics";
import { heightOf, pixelsOfColumns } from "../../workbook/textMeasure";
import type { Field } from "../schema/field";
import type { ReportCells } from "../report/cells";
import { printableHeight } from "./page";
import { breaksFor } from "./pageBreaks";
import { BODY_SIZE } from "./styles";

export interface PlacedField {
  readonly id: CellId;
  readonly field: Field;
  readonly row: number;
  readonly col: number;
  /** Overrides the style that follows from the kind. */
  readonly style?: CellStyle;
}

export interface PlacedTable extends Pick<Area, "row" | "rows"> {
  /** Key of its section. */
  readonly section: string;
  /** Its rows with the names of the columns. */
  readonly head: NonNullable<PageSetup["titleRows"]>;
}

/** What stands beside a field of 基础数据, by field id: what the figure is used for. By the code of an indicator: what it is called. */
export type Hints = ReadonlyMap<string, string>;

export interface Canvas {
  readonly sheet: string;
  readonly report: ReportCells;
  readonly hints: Hints;
  /** Next free row. */
  row: number;
  readonly texts: CellSpec[];
  readonly fields: PlacedField[];
  readonly merges: Area[];
  readonly heights: Map<number, number>;
  /** Rows that fit themselves to their text; what `heights` has for them is what they will need at most. */
  readonly growing: Set<number>;
  /** Headings, and all but the last of rows that share a text: they stay on the page of the row after them. */
  readonly headings: Set<number>;
  /** Rows with the names of the columns, of whatever table or list begins below them. */
  readonly heads: NonNullable<PageSetup["titleRows"]>[];
  /** Tables with their headings: they stay on one page where one can hold them. */
  readonly tables: PlacedTable[];
  /** The head of the last table of the sheet that may go on over pages. */
  titleRows?: PageSetup["titleRows"];
  readonly validations: ValidationSpec[];
  readonly names: NameSpec[];
}

export const newCanvas = (sheet: string, report: ReportCells, hints: Hints): Canvas => ({
  sheet,
  report,
  hints,
  row: 0,
  texts: [],
  fields: [],
  merges: [],
  heights: new Map(),
  growing: new Set(),
  headings: new Set(),
  heads: [],
  tables: [],
  validations: [],
  names: [],
});

/** A text over `cols` columns and `rows` rows, merged when more than one cell. Borders need every cell of a merge styled. */
export const putText = (c: Canvas, at: Area, value: string, style: CellStyle): void => {
  for (let row = at.row; row < at.row + at.rows; row++)
    for (let col = at.col; col < at.col + at.cols; col++)
      c.texts.push({ row, col, value: row === at.row && col === at.col ? value : null, style });
  if (at.rows * at.cols > 1) c.merges.push(at);
};

export const nameArea = (c: Canvas, name: string, area: Area, comment: string): void => {
  c.names.push({ name, ref: absoluteRef(c.sheet, area), comment });
};

const LEAST_HEIGHT = 22;

/** What these texts need in columns of so many characters, as far as Excel makes a row that high. */
export const heightFor = (texts: readonly (readonly [text: string, chars: number])[]): number =>
  Math.min(HIGHEST_ROW, Math.max(LEAST_HEIGHT, ...texts.map(([text, chars]) => heightIn(text, chars))));

const heightIn = (text: string, chars: number, size = BODY_SIZE): number =>
  heightOf(text, { pixels: pixelsOfColumns([chars]), size }, WIDEST);

/** Makes a row at least as high as the text needs. */
export const fitRow = (c: Canvas, row: number, text: string, chars: number): void => {
  c.heights.set(row, Math.max(c.heights.get(row) ?? 0, heightFor([[text, chars]])));
};

/** Makes rows together at least as high as a text of this size needs that is merged over them. */
export const fitRows = (
  c: Canvas,
  { row, rows }: Pick<Area, "row" | "rows">,
  text: string,
  chars: number,
  size?: number,
): void => {
  const share = Math.min(HIGHEST_ROW, Math.max(LEAST_HEIGHT, Math.ceil(heightIn(text, chars, size) / rows)));
  for (let r = row; r < row + rows; r++) c.heights.set(r, Math.max(c.heights.get(r) ?? 0, share));
};

/** Leaves the height of a row to the program that shows it, so that it follows what is typed. Only for rows whose texts stand in unmerged cells. */
export const growRow = (c: Canvas, row: number): void => {
  c.growing.add(row);
};

/** Takes it back, for a row that a merged text needs higher. */
export const holdRow = (c: Canvas, row: number, height: number): void => {
  c.growing.delete(row);
  c.heights.set(row, height);
};

export interface SheetFrame {
  readonly columnWidths: readonly number[];
  readonly tabColor?: string;
  readonly freezeRows?: number;
  /** Only the add-in reads it. Without a print area, since LibreOffice prints hidden sheets that have one. */
  readonly hidden?: boolean;
  readonly page: Omit<PageSetup, "printArea" | "rowBreaks"> & { readonly columns: number };
}

/** An empty cell in a larger type, right of all that is printed: what keeps a row that fits itself from closing up while it is blank. */
const strut = (row: number, col: number): CellSpec => ({ row, col, value: null, style: { font: { size: 16 } } });

export const frameSheet = (c: Canvas, frame: SheetFrame, cells: readonly CellSpec[]): SheetSpec => {
  const { columns, ...framed } = frame.page;
  const titleRows = repeatedRows(c, frame);
  const struts = [...c.growing].map((row) => strut(row, frame.columnWidths.length));
  return {
    name: c.sheet,
    columnWidths: frame.columnWidths,
    rowHeights: new Map([...c.heights].filter(([row]) => !c.growing.has(row))),
    cells: [...cells, ...struts],
    merges: c.merges,
    validations: c.validations,
    showGridlines: false,
    ...(frame.hidden === true
      ? { visibility: "veryHidden" as const }
      : {
          page: {
            ...framed,
            ...(titleRows === undefined ? {} : { titleRows }),
            printArea: { row: 0, col: 0, rows: c.row, cols: columns },
            rowBreaks: pageBreaks(c, frame, titleRows),
          },
        }),
    ...(frame.tabColor === undefined ? {} : { tabColor: frame.tabColor }),
    ...(frame.freezeRows === undefined ? {} : { freeze: { rows: frame.freezeRows, cols: 0 } }),
  };
};

/** Of the sheet in its own points. */
export const pageCapacity = ({ columnWidths, page }: Pick<SheetFrame, "columnWidths" | "page">): number =>
  printableHeight(page, columnWidths.slice(0, page.columns));

/** At most, in points. */
export const heightOfRows = (c: Canvas, from: number, to: number): number =>
  Array.from({ length: to - from }, (_, i) => c.heights.get(from + i) ?? LEAST_HEIGHT).reduce((a, b) => a + b, 0);

/** Whether no page holds the table whole. */
export const isLongTable = (c: Canvas, frame: SheetFrame, { row, rows }: PlacedTable): boolean =>
  heightOfRows(c, row, row + rows) > pageCapacity(frame);

/** On every further page of the sheet. What stands below a table that fits on a page would carry its head there, too. */
export const repeatedRows = (c: Canvas, frame: SheetFrame): PageSetup["titleRows"] => {
  const last = c.tables.at(-1);
  if (c.titleRows === undefined || last === undefined) return c.titleRows ?? frame.page.titleRows;
  return last.row + last.rows === c.row || isLongTable(c, frame, last) ? c.titleRows : undefined;
};

export const pageBreaks = (
  c: Canvas,
  frame: SheetFrame,
  titleRows: PageSetup["titleRows"],
  { from, to }: { readonly from: number; readonly to: number } = { from: 0, to: c.row },
): readonly number[] => {
  const together = new Map(c.tables.map((table) => [table.row, table.rows]));
  const rows = Array.from({ length: to - from }, (_, i) => ({
    height: heightOfRows(c, from + i, from + i + 1),
    keepsWithNext: c.headings.has(from + i),
    ...(together.has(from + i) ? { together: together.get(from + i) ?? 0 } : {}),
  }));
  const repeated = titleRows === undefined ? 0 : heightOfRows(c, titleRows.from, titleRows.to + 1);
  return breaksFor(rows, pageCapacity(frame) - repeated).map((row) => row + from);
};
