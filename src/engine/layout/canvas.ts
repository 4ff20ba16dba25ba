/** A sheet being laid out from top to bottom. Blocks write texts at once and leave fields to be filled in when every place is known. */
import type { CellId } from "../../domain/cell";
import { absoluteRef } from "../../workbook/address";
import type { Area, CellSpec, CellStyle, NameSpec, PageSetup, SheetSpec, ValidationSpec } from "../../workbook/model";
import type { Field } from "../schema/field";
import type { ReportCells } from "../report/cells";

export interface PlacedField {
  readonly id: CellId;
  readonly field: Field;
  readonly row: number;
  readonly col: number;
  /** Overrides the style that follows from the kind. */
  readonly style?: CellStyle;
}

/** What stands beside a field of 基础数据, by field id: what the figure is used for. */
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
  readonly validations: ValidationSpec[];
  readonly names: NameSpec[];
  readonly breaks: number[];
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
  validations: [],
  names: [],
  breaks: [],
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

/** Excel's own limit for a row. */
const MAX_HEIGHT = 409;
const LINE = 15;

const widthOf = (text: string): number => [...text].reduce((w, ch) => w + (ch.charCodeAt(0) > 0xff ? 2 : 1), 0);

/** Lines break before figures and brackets, so that a line is seldom full. */
const FILLED = 0.85;

/** Lines that a text takes in a column of `chars` characters; a Chinese character is two wide. */
const linesOf = (text: string, chars: number): number =>
  text.split("\n").reduce((n, part) => n + Math.max(1, Math.ceil(widthOf(part) / Math.max(1, chars * FILLED))), 0);

/** What these texts need in columns of so many characters, as far as Excel makes a row that high. */
export const heightFor = (texts: readonly (readonly [text: string, chars: number])[]): number =>
  Math.min(MAX_HEIGHT, Math.max(1, ...texts.map(([text, chars]) => linesOf(text, chars))) * LINE + 8);

/** Makes a row at least as high as the text needs. */
export const fitRow = (c: Canvas, row: number, text: string, chars: number): void => {
  c.heights.set(row, Math.max(c.heights.get(row) ?? 22, heightFor([[text, chars]])));
};

export interface SheetFrame {
  readonly columnWidths: readonly number[];
  readonly tabColor?: string;
  readonly freezeRows?: number;
  /** Only the add-in reads it. */
  readonly hidden?: boolean;
  readonly page: Omit<PageSetup, "printArea" | "rowBreaks"> & { readonly columns: number };
}

export const frameSheet = (c: Canvas, frame: SheetFrame, cells: readonly CellSpec[]): SheetSpec => {
  const { columns, ...page } = frame.page;
  return {
    name: c.sheet,
    columnWidths: frame.columnWidths,
    rowHeights: c.heights,
    cells,
    merges: c.merges,
    validations: c.validations,
    showGridlines: false,
    page: { ...page, printArea: { row: 0, col: 0, rows: c.row, cols: columns }, rowBreaks: c.breaks },
    ...(frame.hidden === true ? { visibility: "veryHidden" as const } : {}),
    ...(frame.tabColor === undefined ? {} : { tabColor: frame.tabColor }),
    ...(frame.freezeRows === undefined ? {} : { freeze: { rows: frame.freezeRows, cols: 0 } }),
  };
};
