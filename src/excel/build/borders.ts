/** Borders: drawn around rectangles of cells that have the same ones, whatever else their formats are. */
import type { Area, BorderLine, CellSpec, CellStyle, Edge } from "../../workbook/model";
import { addressLists, rectangles } from "../areas";
import { groupBy } from "../../workbook/groupBy";

type Borders = NonNullable<CellStyle["borders"]>;

interface BorderGroup {
  readonly borders: Borders;
  readonly areas: readonly Area[];
  /** Whether the areas have inner lines to draw. */
  readonly tall: boolean;
  readonly wide: boolean;
}

/** Cells with the same borders as rectangles, kept apart by shape, because only tall or wide ones have inner lines. */
export const borderGroups = (cells: readonly CellSpec[]): readonly BorderGroup[] => {
  const alike = groupBy(cells, ({ style }) => JSON.stringify(style?.borders ?? {}));
  return [...alike].flatMap(([key, members]) =>
    key === "{}" ? [] : byShape(members[0]?.style?.borders ?? {}, rectangles(members)),
  );
};

const byShape = (borders: Borders, areas: readonly Area[]): readonly BorderGroup[] =>
  [...groupBy(areas, ({ rows, cols }) => (rows > 1 ? "tall" : "") + (cols > 1 ? "wide" : ""))].map(
    ([shape, members]) => ({
      borders,
      areas: members,
      tall: shape.startsWith("tall"),
      wide: shape.endsWith("wide"),
    }),
  );

/** Queues all borders of a sheet. */
export const applyBorders = (sheet: Excel.Worksheet, cells: readonly CellSpec[]): void => {
  for (const group of borderGroups(cells))
    addressLists(group.areas).forEach((list) => drawAll(sheet.getRanges(list).format.borders, group));
};

const EDGES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

/** Each cell's own edges: outer lines of the rectangle, and inner lines where its cells touch. */
const drawAll = (collection: Excel.RangeBorderCollection, { borders, tall, wide }: BorderGroup): void => {
  const edges: readonly Edge[] = ["top", "bottom", "left", "right"];
  for (const edge of edges) draw(collection, EDGES[edge], borders[edge]);
  if (tall) draw(collection, "InsideHorizontal", borders.top ?? borders.bottom);
  if (wide) draw(collection, "InsideVertical", borders.left ?? borders.right);
};

const LINES: Readonly<
  Record<BorderLine, { readonly style: "Continuous" | "Dot"; readonly weight: "Thin" | "Medium" }>
> = {
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  dotted: { style: "Dot", weight: "Thin" },
};

/** A line that is drawn where there was none is thin and black by itself. */
const draw = (
  collection: Excel.RangeBorderCollection,
  at: (typeof EDGES)[Edge] | "InsideHorizontal" | "InsideVertical",
  border: Borders[Edge],
): void => {
  if (border === undefined) return;
  const { style, weight } = LINES[border.line];
  const item = collection.getItem(at);
  item.style = style;
  if (weight !== "Thin") item.weight = weight;
  if (border.color.toUpperCase() !== "#000000") item.color = border.color;
};
