/** Cell formats between the plain workbook and Univer. */
import type { BorderLine, CellStyle, Edge } from "../../workbook/model";
import { Horizontal, Line, Vertical, Wrap, Yes } from "../univer/data";
import type { IBorderData, IStyleData } from "../univer/data";
import { keyOf } from "../words";

const HORIZONTAL = { left: Horizontal.LEFT, center: Horizontal.CENTER, right: Horizontal.RIGHT } as const;
const VERTICAL = { top: Vertical.TOP, center: Vertical.MIDDLE, bottom: Vertical.BOTTOM } as const;
const LINES: { readonly [line in BorderLine]: Line } = { thin: Line.THIN, medium: Line.MEDIUM, dotted: Line.DOTTED };
const EDGES = { top: "t", bottom: "b", left: "l", right: "r" } as const;
const EDGE_NAMES: readonly Edge[] = ["top", "bottom", "left", "right"];

/** Without `locked`, which is no format in Univer. */
export const toStyle = (style: CellStyle): IStyleData => {
  const { font = {}, fill, horizontal, vertical, wrap, borders, numberFormat } = style;
  return {
    ...(font.name === undefined ? {} : { ff: font.name }),
    ...(font.size === undefined ? {} : { fs: font.size }),
    ...(font.bold === true ? { bl: Yes } : {}),
    ...(font.italic === true ? { it: Yes } : {}),
    ...(font.color === undefined ? {} : { cl: { rgb: font.color } }),
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(horizontal === undefined ? {} : { ht: HORIZONTAL[horizontal] }),
    ...(vertical === undefined ? {} : { vt: VERTICAL[vertical] }),
    ...(wrap === true ? { tb: Wrap.WRAP } : {}),
    ...(borders === undefined ? {} : { bd: toBorders(borders) }),
    ...(numberFormat === undefined || numberFormat === "General" ? {} : { n: { pattern: numberFormat } }),
  };
};

const toBorders = (borders: NonNullable<CellStyle["borders"]>): IBorderData => {
  const data: IBorderData = {};
  for (const edge of EDGE_NAMES) {
    const border = borders[edge];
    if (border !== undefined) data[EDGES[edge]] = { s: LINES[border.line], cl: { rgb: border.color } };
  }
  return data;
};

/** undefined for a cell without any format. */
export const fromStyle = (style: IStyleData, unlocked: boolean): CellStyle | undefined => {
  const font = fromFont(style);
  const horizontal = keyOf(HORIZONTAL, style.ht);
  const vertical = keyOf(VERTICAL, style.vt);
  const borders = fromBorders(style.bd ?? {});
  const found: CellStyle = {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(style.bg?.rgb == null ? {} : { fill: style.bg.rgb }),
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(style.tb === Wrap.WRAP ? { wrap: true } : {}),
    ...(Object.keys(borders).length === 0 ? {} : { borders }),
    ...(style.n?.pattern === undefined ? {} : { numberFormat: style.n.pattern }),
    ...(unlocked ? { locked: false } : {}),
  };
  return Object.keys(found).length === 0 ? undefined : found;
};

const fromFont = (style: IStyleData): NonNullable<CellStyle["font"]> => ({
  ...(style.ff == null ? {} : { name: style.ff }),
  ...(style.fs === undefined ? {} : { size: style.fs }),
  ...(style.bl === Yes ? { bold: true } : {}),
  ...(style.it === Yes ? { italic: true } : {}),
  ...(style.cl?.rgb == null ? {} : { color: style.cl.rgb }),
});

/** Lines the plain workbook has no word for become thin ones. */
const fromBorders = (borders: IBorderData): NonNullable<CellStyle["borders"]> =>
  Object.fromEntries(
    EDGE_NAMES.flatMap((edge) => {
      const border = borders[EDGES[edge]];
      return border == null || border.s === Line.NONE
        ? []
        : [[edge, { line: keyOf(LINES, border.s) ?? "thin", color: border.cl.rgb ?? "#000000" }]];
    }),
  );
