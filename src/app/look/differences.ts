/** In what a cell looks different from what the form gives it. */
import { holds } from "../../workbook/area";
import type { LookCell, LookPart } from "../changes";
import type { Area, CellSpec, CellStyle, Edge, SheetSpec } from "../../workbook/model";

type StyleAt = (row: number, col: number) => CellStyle | undefined;

const WHITE = "#FFFFFF";
const BLACK = "#000000";

/** What Excel shows where nothing is said; a fill of white and none cannot be told apart (office-js#6218). */
const whole = (style: CellStyle): CellStyle => ({
  ...style,
  font: { bold: false, italic: false, color: BLACK, ...style.font },
  wrap: style.wrap ?? false,
  numberFormat: style.numberFormat ?? "General",
});

type Said = string | number | boolean | undefined;

const same = (wanted: Said, found: Said): boolean =>
  wanted === undefined || String(wanted).toUpperCase() === String(found).toUpperCase();

const EDGES: readonly (readonly [Edge, Edge, number, number])[] = [
  ["top", "bottom", -1, 0],
  ["bottom", "top", 1, 0],
  ["left", "right", 0, -1],
  ["right", "left", 0, 1],
];

type EdgeState = "right" | "missing" | "extra";

/** A line between two cells belongs to both: it may be kept with either. */
const edgeState = (
  { row, col }: Pick<CellSpec, "row" | "col">,
  [edge, facing, down, across]: (typeof EDGES)[number],
  wanted: StyleAt,
  found: StyleAt,
): EdgeState => {
  const lineIn = (at: StyleAt) => [at(row, col)?.borders?.[edge], at(row + down, col + across)?.borders?.[facing]];
  const [own, neighbours] = lineIn(wanted);
  const there = lineIn(found);
  const line = own ?? neighbours;
  if (line === undefined) return there.some((l) => l !== undefined) ? "extra" : "right";
  const drawn = there.filter((l) => l !== undefined);
  const isRight = drawn.length > 0 && drawn.every((l) => l.line === line.line && same(line.color, l.color));
  return isRight ? "right" : "missing";
};

const partsOf = (wanted: CellStyle, found: CellStyle): readonly LookPart[] => {
  const font = Object.entries(wanted.font ?? {}).every(([key, value]) =>
    same(value, found.font?.[key as keyof NonNullable<CellStyle["font"]>]),
  );
  const aligned =
    wanted.horizontal === found.horizontal && same(wanted.vertical, found.vertical) && same(wanted.wrap, found.wrap);
  const parts: readonly (readonly [LookPart, boolean])[] = [
    ["字体", font],
    ["对齐", aligned],
    ["底色", same(wanted.fill ?? WHITE, found.fill ?? WHITE)],
    ["数字格式", same(wanted.numberFormat, found.numberFormat ?? "General")],
  ];
  return parts.flatMap(([part, isRight]) => (isRight ? [] : [part]));
};

/** Within merged cells there are no lines, and only the first shows anything. */
const lookOf = (
  cell: CellSpec,
  style: CellStyle,
  merges: readonly Area[],
  wanted: StyleAt,
  found: StyleAt,
): LookCell => {
  const { row, col } = cell;
  const merge = merges.find((m) => holds(m, { row, col }));
  const outer = EDGES.filter(
    ([, , down, across]) => merge === undefined || !holds(merge, { row: row + down, col: col + across }),
  );
  const states = outer.map((edge) => [edge[0], edgeState(cell, edge, wanted, found)] as const);
  const isFirst = merge === undefined || (merge.row === row && merge.col === col);
  const now = found(row, col);
  const full = whole(style);
  const borders = Object.fromEntries(
    outer.flatMap(([edge]) => (style.borders?.[edge] === undefined ? [] : [[edge, style.borders[edge]]])),
  );
  return {
    row,
    col,
    style: { ...full, borders },
    bare: states.flatMap(([edge, state]) => (state === "extra" ? [edge] : [])),
    parts: [
      ...(isFirst && now !== undefined ? partsOf(full, now) : []),
      ...(states.some(([, state]) => state !== "right") ? (["边框"] as const) : []),
    ],
  };
};

/** Cells of the sheet that do not look as the form has them, where `found` knows how they look. */
export const differences = ({ cells, merges, page }: SheetSpec, found: StyleAt): readonly LookCell[] => {
  const at = new Map(cells.map((c) => [`${c.row},${c.col}`, c.style] as const));
  const wanted: StyleAt = (row, col) => at.get(`${row},${col}`);
  const right = page?.printArea.cols ?? Infinity;
  return cells.flatMap((cell): readonly LookCell[] => {
    if (cell.style === undefined || found(cell.row, cell.col) === undefined || isStrut(cell, right)) return [];
    const look = lookOf(cell, cell.style, merges, wanted, found);
    return look.parts.length === 0 ? [] : [look];
  });
};

/** Right of what is printed, and empty: only holds its row open. */
const isStrut = ({ col, value, style }: CellSpec, right: number): boolean =>
  col >= right && value === null && style?.borders === undefined;
