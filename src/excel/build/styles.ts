/** Cell formats: one object per distinct format, laid over all of its cells at once. */
import type { Area, BorderLine, CellSpec, CellStyle, Edge } from "../../workbook/model";
import { addressLists, around, rectangles } from "../areas";
import { groupBy } from "../groups";
import { rangeOf } from "./contents";

export interface StyleGroup {
  readonly style: CellStyle;
  readonly areas: readonly Area[];
  /** Whether the areas have inner lines to draw. */
  readonly tall: boolean;
  readonly wide: boolean;
}

/** Cells of the same format as rectangles, kept apart by shape, because only tall or wide ones have inner borders. Number formats are not in here. */
export const styleGroups = (cells: readonly CellSpec[]): readonly StyleGroup[] => {
  const alike = groupBy(cells, ({ style }) => JSON.stringify({ ...style, numberFormat: undefined }));
  return [...alike].flatMap(([key, members]) => (key === "{}" ? [] : shapes(members[0]?.style ?? {}, rectangles(members))));
};

const shapes = (style: CellStyle, areas: readonly Area[]): readonly StyleGroup[] =>
  [...groupBy(areas, ({ rows, cols }) => (rows > 1 ? 2 : 0) + (cols > 1 ? 1 : 0))].map(([shape, members]) => ({ style, areas: members, tall: shape >= 2, wide: shape % 2 === 1 }));

/** Queues all formats of a sheet. */
export const applyStyles = (sheet: Excel.Worksheet, cells: readonly CellSpec[]): void => {
  for (const group of styleGroups(cells)) for (const list of addressLists(group.areas)) applyStyle(sheet.getRanges(list).format, group);
  applyNumberFormats(sheet, cells);
};

const applyStyle = (format: Excel.RangeFormat, group: StyleGroup): void => {
  const { font = {}, fill, horizontal, vertical, wrap, locked } = group.style;
  if (font.name !== undefined) format.font.name = font.name;
  if (font.size !== undefined) format.font.size = font.size;
  if (font.bold !== undefined) format.font.bold = font.bold;
  if (font.italic !== undefined) format.font.italic = font.italic;
  if (font.color !== undefined) format.font.color = font.color;
  if (fill !== undefined) format.fill.color = fill;
  if (horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical !== undefined) format.verticalAlignment = VERTICAL[vertical];
  if (wrap !== undefined) format.wrapText = wrap;
  if (locked !== undefined) format.protection.locked = locked;
  applyBorders(format.borders, group);
};

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

type Border = { readonly line: BorderLine; readonly color: string };

const OUTER = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;
const LINES: Readonly<Record<BorderLine, { readonly style: "Continuous" | "Dot"; readonly weight: "Thin" | "Medium" }>> = {
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
};

/** A cell's own edges: outer lines of the rectangle, and inner lines where its cells touch. */
const applyBorders = (borders: Excel.RangeBorderCollection, { style, tall, wide }: StyleGroup): void => {
  const own = style.borders ?? {};
  const edges: readonly Edge[] = ["top", "bottom", "left", "right"];
  for (const edge of edges) draw(borders, OUTER[edge], own[edge]);
  if (tall) draw(borders, "InsideHorizontal", own.top ?? own.bottom);
  if (wide) draw(borders, "InsideVertical", own.left ?? own.right);
};

const draw = (borders: Excel.RangeBorderCollection, at: (typeof OUTER)[Edge] | "InsideHorizontal" | "InsideVertical", border: Border | undefined): void => {
  if (border === undefined) return;
  const item = borders.getItem(at);
  item.style = LINES[border.line].style;
  item.weight = LINES[border.line].weight;
  item.color = border.color;
};

/** One block for the sheet, since areas that do not touch cannot share a number format; null leaves a cell alone. */
const applyNumberFormats = (sheet: Excel.Worksheet, cells: readonly CellSpec[]): void => {
  const formatted = cells.filter(({ style }) => style?.numberFormat !== undefined);
  const area = around(formatted);
  if (area === undefined) return;
  const at = new Map(formatted.map(({ row, col, style }) => [`${row}/${col}`, style?.numberFormat ?? null]));
  rangeOf(sheet, area).numberFormat = Array.from({ length: area.rows }, (_, r) => Array.from({ length: area.cols }, (_, c) => at.get(`${area.row + r}/${area.col + c}`) ?? null));
};
