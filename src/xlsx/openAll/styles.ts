/** Cell styles from hucre's terms into ours. What the model cannot say becomes the nearest thing that it can, or nothing. */
import type { CellStyle as HucreStyle } from "hucre/xlsx";
import { resolveThemeColor } from "hucre/xlsx";
import type { BorderLine, CellStyle, ConditionalFormatSpec } from "../../workbook/model";
import { compact } from "../withoutUndefined";
import { rgbOf } from "../units";

type HucreFont = NonNullable<HucreStyle["font"]>;
type HucreColor = NonNullable<HucreFont["color"]>;
type Borders = NonNullable<CellStyle["borders"]>;
type BorderSide = NonNullable<NonNullable<HucreStyle["border"]>["top"]>;

/** What the workbook says once for all its cells. */
export interface StyleContext {
  readonly defaultFont: HucreFont | undefined;
  readonly themeColors: readonly string[];
}

/** undefined when nothing differs from a plain cell. */
export const cellStyle = (style: HucreStyle, context: StyleContext): CellStyle | undefined => {
  const { alignment, protection } = style;
  const found = compact<CellStyle>({
    font: style.font === undefined ? undefined : fontOf(style.font, context),
    fill: colorOf(solid(style.fill)?.fgColor, context),
    borders: style.border === undefined ? undefined : bordersOf(style.border, context),
    horizontal: HORIZONTAL.get(alignment?.horizontal ?? ""),
    vertical: VERTICAL.get(alignment?.vertical ?? ""),
    wrap: alignment?.wrapText,
    numberFormat: style.numFmt === "General" ? undefined : style.numFmt,
    locked: protection?.locked,
  });
  return Object.keys(found).length === 0 ? undefined : found;
};

export const differentialStyleIn = (style: HucreStyle, context: StyleContext): ConditionalFormatSpec["style"] =>
  compact<ConditionalFormatSpec["style"]>({
    fill: colorOf(solid(style.fill)?.bgColor ?? solid(style.fill)?.fgColor, context),
    color: colorOf(style.font?.color, context),
    bold: style.font?.bold,
  });

export const colorOf = (
  color: HucreColor | undefined,
  { themeColors }: Pick<StyleContext, "themeColors">,
): string | undefined => {
  if (color?.rgb !== undefined) return `#${rgbOf(color.rgb)}`;
  if (color?.theme === undefined) return undefined;
  return `#${rgbOf(resolveThemeColor([...themeColors], SWAPPED[color.theme] ?? color.theme, color.tint))}`;
};

/** Excel counts the theme's first four colours light before dark, the theme part (and hucre) dark before light. */
const SWAPPED: readonly number[] = [1, 0, 3, 2];

/** Name and size of the default font go without saying. */
const fontOf = (font: HucreFont, context: StyleContext): CellStyle["font"] => {
  const { defaultFont } = context;
  const found = compact<NonNullable<CellStyle["font"]>>({
    name: font.name === defaultFont?.name ? undefined : font.name,
    size: font.size === defaultFont?.size ? undefined : font.size,
    bold: font.bold,
    italic: font.italic,
    color: colorOf(font.color, context),
  });
  return Object.keys(found).length === 0 ? undefined : found;
};

/** Of a cell the visible colour is fgColor, of a differential format bgColor. */
const solid = (fill: HucreStyle["fill"]) => (fill?.type === "pattern" && fill.pattern !== "gray125" ? fill : undefined);

const bordersOf = (border: NonNullable<HucreStyle["border"]>, context: StyleContext): Borders | undefined => {
  const side = (found: BorderSide | undefined) =>
    found === undefined
      ? undefined
      : { line: LINES.get(found.style) ?? "thin", color: colorOf(found.color, context) ?? "#000000" };
  const found = compact<Borders>({
    top: side(border.top),
    bottom: side(border.bottom),
    left: side(border.left),
    right: side(border.right),
  });
  return Object.keys(found).length === 0 ? undefined : found;
};

const HORIZONTAL: ReadonlyMap<string, NonNullable<CellStyle["horizontal"]>> = new Map([
  ["left", "left"],
  ["center", "center"],
  ["right", "right"],
  ["centerContinuous", "center"],
  ["distributed", "center"],
  ["justify", "left"],
]);

const VERTICAL: ReadonlyMap<string, NonNullable<CellStyle["vertical"]>> = new Map([
  ["top", "top"],
  ["center", "center"],
  ["bottom", "bottom"],
  ["distributed", "center"],
  ["justify", "top"],
]);

const LINES: ReadonlyMap<string, BorderLine> = new Map([
  ["thin", "thin"],
  ["medium", "medium"],
  ["thick", "medium"],
  ["double", "medium"],
  ["dotted", "dotted"],
  ["hair", "dotted"],
  ["dashed", "dotted"],
]);
