/** Tables over the width of the text, with the widths of their columns in the grid, where every program looks for them. */
import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { PrintedCell, PrintedRow, PrintedTable } from "../../document/printed";
import { CELL_MARGIN, columnWidths } from "./columns";
import { runProperties, textRun } from "./runs";
import { page, tableText, type Type } from "./style";
import { mmToTwips, twips } from "./units";

const TEXT_WIDTH = mmToTwips(page.width - page.left - page.right);
/** Rows up to this many lines stay on one page. */
const SHORT = 6;

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

const VERTICAL = {
  top: VerticalAlignTable.TOP,
  center: VerticalAlignTable.CENTER,
  bottom: VerticalAlignTable.BOTTOM,
} as const;

const typeIn = ({ widths }: PrintedTable, bold: boolean): Type => ({
  face: tableText.face,
  size: widths.length >= tableText.manyColumns ? tableText.smallSize : tableText.size,
  ...(bold ? { bold: true } : {}),
});

const paragraphIn = (line: string, cell: PrintedCell, table: PrintedTable): Paragraph => {
  const type = typeIn(table, cell.bold);
  return new Paragraph({
    alignment: ALIGNMENTS[cell.align],
    // The mark at its end makes a line as high as its own type.
    run: runProperties(type),
    // Room to sign stays with the line for the name and the day below it.
    ...(table.rows[cell.row]?.height === undefined ? {} : { keepNext: true }),
    children: line === "" ? [] : [textRun(line, type)],
  });
};

const cellOf = (cell: PrintedCell, grid: readonly number[], table: PrintedTable): TableCell =>
  new TableCell({
    columnSpan: cell.cols,
    rowSpan: cell.rows,
    width: {
      size: grid.slice(cell.col, cell.col + cell.cols).reduce((a, b) => a + b, 0),
      type: WidthType.DXA,
    },
    verticalAlign: VERTICAL[cell.vertical],
    margins: { left: CELL_MARGIN, right: CELL_MARGIN, top: 30, bottom: 30 },
    children: cell.text.split("\n").map((line) => paragraphIn(line, cell, table)),
  });

const isShort = (cells: readonly PrintedCell[], grid: readonly number[], { size }: Type): boolean =>
  cells.every(({ text, col, cols }) => {
    const width = grid.slice(col, col + cols).reduce((a, b) => a + b, 0);
    const perLine = Math.max(1, Math.floor(width / twips(size)));
    return text.split("\n").reduce((n, line) => n + Math.max(1, Math.ceil(line.length / perLine)), 0) <= SHORT;
  });

const rowOf = (row: PrintedRow, at: number, grid: readonly number[], table: PrintedTable): TableRow => {
  const cells = table.cells.filter((cell) => cell.row === at);
  return new TableRow({
    ...(row.header ? { tableHeader: true } : {}),
    cantSplit: row.header || isShort(cells, grid, typeIn(table, false)),
    ...(row.height === undefined ? {} : { height: { value: twips(row.height), rule: HeightRule.ATLEAST } }),
    children: cells.map((cell) => cellOf(cell, grid, table)),
  });
};

export const tableOf = (table: PrintedTable): Table => {
  const grid = columnWidths(table, TEXT_WIDTH, typeIn(table, false).size);
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [...grid],
    rows: table.rows.map((row, i) => rowOf(row, i, grid, table)),
  });
};
