/** Formats cell by cell, row by row and column by column: Range.getCellProperties and its kin. Gives all that this host knows, whatever was asked for. */
import { query } from "../protocol/objects";
import type { Json } from "../protocol/wire";
import { lookOf } from "../univer/formats/borders";
import type { BorderLook, Side } from "../univer/formats/borders";
import type { CellRange } from "../univer/range";
import { columnWidth, rowHeight } from "../univer/formats/sizes";
import type { Property } from "../protocol/objects";
import { rangeFill, rangeFont, rangeFormat } from "./rangeFormat";

type Getter = (cells: CellRange, name: string) => Json;

/** As the property of the same name reads. */
const propertyOf =
  (members: Readonly<Record<string, unknown>>): Getter =>
  (cells, name) => {
    const member = members[name.charAt(0).toUpperCase() + name.slice(1)];
    return (member as Property<CellRange>).get(cells) ?? null;
  };

const formatOf = propertyOf(rangeFormat.members);
const fillOf = propertyOf(rangeFill.members);
const fontOf = propertyOf(rangeFont.members);

const pick = (get: Getter, cells: CellRange, names: readonly string[]): Record<string, Json> =>
  Object.fromEntries(names.map((name) => [name, get(cells, name)]));

const EDGES: Readonly<Record<string, Side>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
};

const borderOf = (zone: CellRange, side: Side): Record<keyof BorderLook, Json> => ({ ...lookOf({ zone, side }) });

const cellFormat = (cells: CellRange): Json => ({
  ...pick(formatOf, cells, ["horizontalAlignment", "verticalAlignment", "wrapText"]),
  fill: pick(fillOf, cells, ["color"]),
  font: pick(fontOf, cells, ["name", "size", "bold", "italic", "color"]),
  borders: Object.fromEntries(Object.entries(EDGES).map(([edge, side]) => [edge, borderOf(cells, side)])),
});

const each = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

export const properties = {
  GetCellProperties: query<CellRange>((cells) =>
    each(cells.rows, (r) => each(cells.cols, (c) => ({ format: cellFormat(cells.at(r, c, 1, 1)) }))),
  ),
  GetRowProperties: query<CellRange>((cells) =>
    each(cells.rows, (r) => ({ format: { rowHeight: rowHeight(cells.at(r, 0, 1, cells.cols)) } })),
  ),
  GetColumnProperties: query<CellRange>((cells) =>
    each(cells.cols, (c) => ({ format: { columnWidth: columnWidth(cells.at(0, c, cells.rows, 1)) } })),
  ),
};
