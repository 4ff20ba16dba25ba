/** The cells of a laid-out sheet with what they show: merged ones once, those that are merged into another left out. */
import type { Area, CellStyle } from "../../../workbook/model";
import type { ReportCells } from "../../report/cells";
import type { Canvas } from "../canvas";
import { printedScalar, printedText } from "./shown";

export interface CanvasCell {
  readonly area: Area;
  readonly text: string;
  readonly style: CellStyle;
  /** The report's cell that stands here; absent for printed words. */
  readonly id?: string;
}

const key = (row: number, col: number): string => `${row},${col}`;

const covers = (merge: Area, row: number, col: number): boolean =>
  row >= merge.row && row < merge.row + merge.rows && col >= merge.col && col < merge.col + merge.cols;

interface Merges {
  readonly anchors: ReadonlyMap<string, Area>;
  readonly hidden: ReadonlySet<string>;
}

const keysIn = ({ row, col, rows, cols }: Area): readonly string[] =>
  Array.from({ length: rows * cols }, (_, i) => key(row + Math.floor(i / cols), col + (i % cols)));

const mergesOf = (merges: readonly Area[]): Merges => ({
  anchors: new Map(merges.map((m) => [key(m.row, m.col), m])),
  hidden: new Set(merges.flatMap((m) => keysIn(m).slice(1))),
});

/** A merge of several rows swallows the merges of one row that its first row was laid out with. */
const outermost = (merges: readonly Area[]): readonly Area[] =>
  merges.filter((m) => !merges.some((other) => other !== m && other.rows > m.rows && covers(other, m.row, m.col)));

/** In reading order. `show` stands in for what the report holds, where it answers. */
export const canvasCells = (
  canvas: Canvas,
  cells: ReportCells,
  show: (id: string) => string | undefined,
): readonly CanvasCell[] => {
  const { anchors, hidden } = mergesOf(outermost(canvas.merges));
  const found = new Map<string, CanvasCell>();
  const put = (row: number, col: number, cell: Omit<CanvasCell, "area">): void => {
    const at = key(row, col);
    if (!hidden.has(at)) found.set(at, { area: anchors.get(at) ?? { row, col, rows: 1, cols: 1 }, ...cell });
  };
  for (const { row, col, value, style } of canvas.texts)
    put(row, col, { text: printedScalar(value ?? null, style?.numberFormat), style: style ?? {} });
  for (const { row, col, id, field, style } of canvas.fields)
    put(row, col, { id, text: show(id) ?? printedText(cells.cell(id), field), style: style ?? {} });
  return [...found.values()].sort((a, b) => a.area.row - b.area.row || a.area.col - b.area.col);
};
