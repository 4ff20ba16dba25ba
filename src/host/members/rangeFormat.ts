/** Formats of a Range or of all areas of a RangeAreas. A property reads null where the cells differ. */
import { asFlag, asNumber, asText, asWord } from "../protocol/args";
import { invalidArgument } from "../protocol/errors";
import { mutation, query, child, property, readOnly } from "../protocol/objects";
import type { Argument } from "../protocol/objects";
import { changeBorder, lookOf, SIDES } from "../univer/formats/borders";
import type { BorderLook } from "../univer/formats/borders";
import { DEFAULT_ROW_PIXELS, Horizontal, No, PIXELS_PER_POINT, Vertical, Wrap, Yes } from "../univer/data";
import { isLocked } from "../univer/access";
import { columnWidth, fitRows, rowHeight, setColumnWidth, setRowHeight } from "../univer/formats/sizes";
import { setLocked, setStyle, uniform } from "../univer/formats/styles";
import { keyOf, keysOf } from "../words";
import { ref } from "./define";
import type { TypeOf } from "./define";
import { NAMED_COLORS } from "./namedColors";

const HORIZONTAL = {
  General: Horizontal.UNSPECIFIED,
  Left: Horizontal.LEFT,
  Center: Horizontal.CENTER,
  Right: Horizontal.RIGHT,
  Justify: Horizontal.JUSTIFIED,
  Distributed: Horizontal.DISTRIBUTED,
} as const;
const VERTICAL = { Top: Vertical.TOP, Center: Vertical.MIDDLE, Bottom: Vertical.BOTTOM } as const;
const UNDERLINES = { None: null, Single: { s: Yes } } as const;
/** What Univer has no word for. */
const UNANSWERED = {
  horizontal: { member: "RangeFormat.horizontalAlignment", words: ["Fill", "CenterAcrossSelection"] },
  vertical: { member: "RangeFormat.verticalAlignment", words: ["Justify", "Distributed"] },
  underline: { member: "RangeFont.underline", words: ["Double", "SingleAccountant", "DoubleAccountant"] },
} as const;
const DEFAULT_FONT = "Calibri";
const DEFAULT_SIZE = 11;

/** "#RRGGBB", in the case Excel gives back. */
export const asColor = (value: Argument): string => {
  const text = asText(value);
  const color = NAMED_COLORS[text.toLowerCase()] ?? text.toUpperCase();
  if (!/^#[0-9A-F]{6}$/.test(color)) throw invalidArgument(`"${text}" is no colour.`);
  return color;
};

export const rangeFormat: TypeOf<"RangeFormat"> = {
  members: {
    Fill: child((zone) => ref("RangeFill", zone)),
    Font: child((zone) => ref("RangeFont", zone)),
    Borders: child((zone) => ref("RangeBorderCollection", zone)),
    Protection: child((zone) => ref("FormatProtection", zone)),
    HorizontalAlignment: property(
      (zone) => uniform(zone, (style) => keyOf(HORIZONTAL, style.ht) ?? "General"),
      (zone, value) => setStyle(zone, "ht", HORIZONTAL[asWord(value, keysOf(HORIZONTAL), UNANSWERED.horizontal)]),
    ),
    VerticalAlignment: property(
      (zone) => uniform(zone, (style) => keyOf(VERTICAL, style.vt) ?? "Bottom"),
      (zone, value) => setStyle(zone, "vt", VERTICAL[asWord(value, keysOf(VERTICAL), UNANSWERED.vertical)]),
    ),
    WrapText: property(
      (zone) => uniform(zone, (style) => style.tb === Wrap.WRAP),
      (zone, value) => setStyle(zone, "tb", asFlag(value) ? Wrap.WRAP : null),
    ),
    ColumnWidth: property(
      (zone) => columnWidth(zone),
      (zone, value) => setColumnWidth(zone, asNumber(value)),
    ),
    RowHeight: property(
      (zone) => rowHeight(zone),
      (zone, value) => setRowHeight(zone, asNumber(value)),
    ),
    AutofitRows: mutation((zone) => fitRows(zone)),
    UseStandardHeight: property(
      (zone) => rowHeight(zone) === DEFAULT_ROW_PIXELS / PIXELS_PER_POINT,
      (zone, value) => {
        if (asFlag(value)) setRowHeight(zone, DEFAULT_ROW_PIXELS / PIXELS_PER_POINT);
      },
    ),
  },
};

export const rangeFill: TypeOf<"RangeFill"> = {
  members: {
    /** An unfilled cell reads as white, as in Excel. */
    Color: property(
      (zone) => uniform(zone, (style) => style.bg?.rgb?.toUpperCase() ?? "#FFFFFF"),
      (zone, value) => setStyle(zone, "bg", { rgb: asColor(value) }),
    ),
    Clear: mutation((zone) => setStyle(zone, "bg", null)),
  },
};

export const rangeFont: TypeOf<"RangeFont"> = {
  members: {
    Name: property(
      (zone) => uniform(zone, (style) => style.ff ?? DEFAULT_FONT),
      (zone, value) => setStyle(zone, "ff", asText(value)),
    ),
    Size: property(
      (zone) => uniform(zone, (style) => style.fs ?? DEFAULT_SIZE),
      (zone, value) => setStyle(zone, "fs", asNumber(value)),
    ),
    Bold: property(
      (zone) => uniform(zone, (style) => style.bl === Yes),
      (zone, value) => setStyle(zone, "bl", asFlag(value) ? Yes : No),
    ),
    Italic: property(
      (zone) => uniform(zone, (style) => style.it === Yes),
      (zone, value) => setStyle(zone, "it", asFlag(value) ? Yes : No),
    ),
    Underline: property(
      (zone) => uniform(zone, (style) => (style.ul?.s === Yes ? "Single" : "None")),
      (zone, value) => setStyle(zone, "ul", UNDERLINES[asWord(value, keysOf(UNDERLINES), UNANSWERED.underline)]),
    ),
    Color: property(
      (zone) => uniform(zone, (style) => style.cl?.rgb?.toUpperCase() ?? "#000000"),
      (zone, value) => setStyle(zone, "cl", { rgb: asColor(value) }),
    ),
  },
};

export const formatProtection: TypeOf<"FormatProtection"> = {
  members: {
    Locked: property(
      (zone) => uniform(zone, (_style, row, col) => isLocked(zone.sheet, row, col)),
      (zone, value) => setLocked(zone, asFlag(value)),
    ),
  },
};

export const rangeBorderCollection: TypeOf<"RangeBorderCollection"> = {
  items: (zone) => SIDES.map((side) => ref("RangeBorder", { zone, side })),
  item: (zone, key) => ref("RangeBorder", { zone, side: asWord(key, SIDES) }),
  members: {
    GetItem: query((zone, args) => ref("RangeBorder", { zone, side: asWord(args.at(0), SIDES) })),
    Count: readOnly(() => SIDES.length),
  },
};

const LINE_STYLES: readonly BorderLook["style"][] = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
];
const LINE_WEIGHTS: readonly BorderLook["weight"][] = ["Hairline", "Thin", "Medium", "Thick"];

export const rangeBorder: TypeOf<"RangeBorder"> = {
  ids: ({ side }) => ({ _Id: side }),
  members: {
    Style: property(
      (border) => lookOf(border).style,
      (border, value) => changeBorder(border, { style: asWord(value, LINE_STYLES) }),
    ),
    Weight: property(
      (border) => lookOf(border).weight,
      (border, value) => changeBorder(border, { weight: asWord(value, LINE_WEIGHTS) }),
    ),
    Color: property(
      (border) => lookOf(border).color,
      (border, value) => changeBorder(border, { color: asColor(value) }),
    ),
  },
};
