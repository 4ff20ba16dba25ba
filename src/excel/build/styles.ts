/** Cell formats: one object per distinct format, laid over all of its cells at once. Borders are in borders.ts. */
import type { Area, CellSpec, CellStyle } from "../../workbook/model";
import { addressLists, rectangles } from "../areas";
import { around } from "../../workbook/area";
import { groupBy } from "../../workbook/groupBy";
import { rangeOf } from "./contents";

/** What several cells that need not touch can be given together. */
type Look = Omit<CellStyle, "borders" | "numberFormat">;

/** Cells of the same look as rectangles. Cells without any are left out. */
export const lookGroups = (
  cells: readonly CellSpec[],
): readonly { readonly look: Look; readonly areas: readonly Area[] }[] => {
  const alike = groupBy(cells, ({ style }) =>
    JSON.stringify({ ...style, borders: undefined, numberFormat: undefined }),
  );
  return [...alike].flatMap(([key, members]) =>
    key === "{}" ? [] : [{ look: members[0]?.style ?? {}, areas: rectangles(members) }],
  );
};

/** Queues all formats of a sheet but its borders. */
export const applyStyles = (sheet: Excel.Worksheet, cells: readonly CellSpec[]): void => {
  for (const { look, areas } of lookGroups(cells))
    addressLists(areas).forEach((list) => applyLook(sheet.getRanges(list).format, look));
  applyNumberFormats(sheet, cells);
};

const applyLook = (format: Excel.RangeFormat, { font, fill, horizontal, vertical, wrap, locked }: Look): void => {
  if (font !== undefined) applyFont(format.font, font);
  if (fill !== undefined) format.fill.color = fill;
  if (horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical !== undefined) format.verticalAlignment = VERTICAL[vertical];
  if (wrap !== undefined) format.wrapText = wrap;
  if (locked !== undefined) format.protection.locked = locked;
};

const applyFont = (
  font: Excel.RangeFont,
  { name, size, bold, italic, color }: NonNullable<CellStyle["font"]>,
): void => {
  if (name !== undefined) font.name = name;
  if (size !== undefined) font.size = size;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (color !== undefined) font.color = color;
};

const HORIZONTAL = { left: "Left", center: "Center", right: "Right" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** One block for the sheet, since areas that do not touch cannot share a number format; null leaves a cell alone. */
const applyNumberFormats = (sheet: Excel.Worksheet, cells: readonly CellSpec[]): void => {
  const formatted = cells.filter(({ style }) => (style?.numberFormat ?? GENERAL) !== GENERAL);
  const area = around(formatted);
  if (area === undefined) return;
  const at = new Map(formatted.map(({ row, col, style }) => [`${row}/${col}`, style?.numberFormat ?? null]));
  rangeOf(sheet, area).numberFormat = Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.cols }, (_, c) => at.get(`${area.row + r}/${area.col + c}`) ?? null),
  );
};

/** What a cell has that was never formatted. */
const GENERAL = "General";
