/** Cell styles in hucre's terms. */
import type { CellStyle as HucreStyle } from "hucre/xlsx";
import type { CellStyle, ConditionalFormatSpec, Edge } from "../../workbook/model";
import { compact } from "../withoutUndefined";
import { rgbOf } from "../units";

/** The font of cells that name none; Excel's own default, whatever is installed. */
export const DEFAULT_FONT = { name: "Calibri", size: 11 } as const;

export const hucreStyle = (style: CellStyle): HucreStyle =>
  compact<HucreStyle>({
    font: style.font === undefined ? undefined : fontOf(style.font),
    fill:
      style.fill === undefined ? undefined : { type: "pattern", pattern: "solid", fgColor: { rgb: rgbOf(style.fill) } },
    border: style.borders === undefined ? undefined : borderOf(style.borders),
    alignment: alignmentOf(style),
    numFmt: style.numberFormat,
    protection: style.locked === undefined ? undefined : { locked: style.locked },
  });

/** A font without name and size would be taken as 10 pt Arial by some readers, so the default is spelled out. */
const fontOf = (font: NonNullable<CellStyle["font"]>): NonNullable<HucreStyle["font"]> =>
  compact<NonNullable<HucreStyle["font"]>>({
    name: font.name ?? DEFAULT_FONT.name,
    size: font.size ?? DEFAULT_FONT.size,
    bold: font.bold,
    italic: font.italic,
    color: font.color === undefined ? undefined : { rgb: rgbOf(font.color) },
  });

const borderOf = (borders: NonNullable<CellStyle["borders"]>): NonNullable<HucreStyle["border"]> => {
  const side = (edge: Edge) => {
    const border = borders[edge];
    return border === undefined ? undefined : { style: border.line, color: { rgb: rgbOf(border.color) } };
  };
  return compact<NonNullable<HucreStyle["border"]>>({
    top: side("top"),
    bottom: side("bottom"),
    left: side("left"),
    right: side("right"),
  });
};

const alignmentOf = ({ horizontal, vertical, wrap }: CellStyle): HucreStyle["alignment"] =>
  horizontal === undefined && vertical === undefined && wrap === undefined
    ? undefined
    : compact<NonNullable<HucreStyle["alignment"]>>({ horizontal, vertical, wrapText: wrap });

/** In a differential format the fill's visible colour is bgColor; fgColor is set too for readers that look there. */
export const differentialStyle = ({ fill, color, bold }: ConditionalFormatSpec["style"]): HucreStyle => {
  const fillColor = fill === undefined ? undefined : { rgb: rgbOf(fill) };
  const hasFont = color !== undefined || bold !== undefined;
  return compact<HucreStyle>({
    font: hasFont
      ? compact<NonNullable<HucreStyle["font"]>>({
          bold,
          color: color === undefined ? undefined : { rgb: rgbOf(color) },
        })
      : undefined,
    fill:
      fillColor === undefined
        ? undefined
        : { type: "pattern", pattern: "solid", fgColor: fillColor, bgColor: fillColor },
  });
};
