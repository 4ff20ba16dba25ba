/** Borders of a zone by side. Univer keeps line and colour together per cell and edge; Office.js sets them one at a time. */
import { Line } from "../data";
import type { IBorderData, IBorderStyleData, Nullable } from "../data";
import { eachCell } from "../range";
import type { CellRange, Zone } from "../range";
import { setStyleByCell, styleAt } from "./styles";

export const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export type Side = (typeof SIDES)[number];

export interface Border {
  readonly zone: Zone;
  readonly side: Side;
}

type LineStyle = "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
type LineWeight = "Hairline" | "Thin" | "Medium" | "Thick";

type EdgeKey = "t" | "b" | "l" | "r" | "tl_br" | "bl_tr";

/** Where a cell stands within the part. */
interface Place {
  readonly firstRow: boolean;
  readonly lastRow: boolean;
  readonly firstCol: boolean;
  readonly lastCol: boolean;
}

const only = (edge: EdgeKey, wanted: boolean): readonly EdgeKey[] => (wanted ? [edge] : []);

/** Which edges of a cell belong to a side. */
const EDGES: { readonly [side in Side]: (at: Place) => readonly EdgeKey[] } = {
  EdgeTop: ({ firstRow }) => only("t", firstRow),
  EdgeBottom: ({ lastRow }) => only("b", lastRow),
  EdgeLeft: ({ firstCol }) => only("l", firstCol),
  EdgeRight: ({ lastCol }) => only("r", lastCol),
  InsideHorizontal: ({ firstRow, lastRow }) => [...only("t", !firstRow), ...only("b", !lastRow)],
  InsideVertical: ({ firstCol, lastCol }) => [...only("l", !firstCol), ...only("r", !lastCol)],
  DiagonalDown: () => ["tl_br"],
  DiagonalUp: () => ["bl_tr"],
};

const edgesOf = (side: Side, part: CellRange, row: number, col: number): readonly EdgeKey[] =>
  EDGES[side]({
    firstRow: row === part.row,
    lastRow: row === part.row + part.rows - 1,
    firstCol: col === part.col,
    lastCol: col === part.col + part.cols - 1,
  });

const LINES: readonly (readonly [LineStyle, LineWeight, Line])[] = [
  ["Continuous", "Thin", Line.THIN],
  ["Continuous", "Hairline", Line.HAIR],
  ["Continuous", "Medium", Line.MEDIUM],
  ["Continuous", "Thick", Line.THICK],
  ["Dash", "Thin", Line.DASHED],
  ["Dash", "Medium", Line.MEDIUM_DASHED],
  ["Dot", "Thin", Line.DOTTED],
  ["DashDot", "Thin", Line.DASH_DOT],
  ["DashDot", "Medium", Line.MEDIUM_DASH_DOT],
  ["DashDotDot", "Thin", Line.DASH_DOT_DOT],
  ["DashDotDot", "Medium", Line.MEDIUM_DASH_DOT_DOT],
  ["SlantDashDot", "Medium", Line.SLANT_DASH_DOT],
  ["Double", "Thick", Line.DOUBLE],
];

export interface BorderLook {
  readonly style: LineStyle;
  readonly weight: LineWeight;
  readonly color: string;
}

const BLACK = "#000000";
const NONE: BorderLook = { style: "None", weight: "Thin", color: BLACK };

/** How a side looks; null where its cells differ. */
export const lookOf = (border: Border): { readonly [K in keyof BorderLook]: BorderLook[K] | null } => {
  const looks: BorderLook[] = [];
  eachEdge(border, (row, col, edge) => looks.push(asLook(styleAt(border.zone.sheet, row, col).bd?.[edge])));
  const [first = NONE] = looks;
  const same = <K extends keyof BorderLook>(key: K): BorderLook[K] | null =>
    looks.every((look) => look[key] === first[key]) ? first[key] : null;
  return { style: same("style"), weight: same("weight"), color: same("color") };
};

/** Changes what is given of a side and keeps the rest; a first line is continuous, thin and black unless said otherwise. */
export const changeBorder = ({ zone, side }: Border, change: Partial<BorderLook>): void => {
  const parts = zone.parts.map((part) => stripOf(side, part)).filter((part) => differs({ zone: part, side }, change));
  setStyleByCell({ sheet: zone.sheet, parts }, "bd", (row, col, part) => {
    const now = styleAt(zone.sheet, row, col).bd ?? {};
    const next: IBorderData = {};
    for (const edge of edgesOf(side, part, row, col)) next[edge] = changed(now[edge], change);
    return next;
  });
};

/** The cells that a side touches: a form has thousands of cells and only some of them lie at an edge. */
const stripOf = (side: Side, part: CellRange): CellRange => {
  switch (side) {
    case "EdgeTop":
      return part.at(0, 0, 1, part.cols);
    case "EdgeBottom":
      return part.at(part.rows - 1, 0, 1, part.cols);
    case "EdgeLeft":
      return part.at(0, 0, part.rows, 1);
    case "EdgeRight":
      return part.at(0, part.cols - 1, part.rows, 1);
    default:
      return part;
  }
};

const differs = (border: Border, change: Partial<BorderLook>): boolean => {
  let found = false;
  eachEdge(border, (row, col, edge) => {
    const now = asLook(styleAt(border.zone.sheet, row, col).bd?.[edge]);
    const isFirst = now.style === "None" && change.style !== "None";
    const next = { ...now, ...change };
    found ||= isFirst || next.style !== now.style || next.weight !== now.weight || next.color !== now.color;
  });
  return found;
};

const changed = (now: Nullable<IBorderStyleData>, change: Partial<BorderLook>): IBorderStyleData | null => {
  const look = { ...asLook(now), ...change };
  if (change.style === "None") return null;
  const style = look.style === "None" ? "Continuous" : look.style;
  return { s: lineOf(style, look.weight), cl: { rgb: look.color } };
};

const lineOf = (style: LineStyle, weight: LineWeight): Line =>
  (LINES.find(([s, w]) => s === style && w === weight) ?? LINES.find(([s]) => s === style))?.[2] ?? Line.THIN;

const asLook = (border: Nullable<IBorderStyleData>): BorderLook => {
  if (border == null || border.s === Line.NONE) return NONE;
  const [style, weight] = LINES.find(([, , line]) => line === border.s) ?? ["Continuous", "Thin"];
  return { style, weight, color: (border.cl.rgb ?? BLACK).toUpperCase() };
};

const eachEdge = ({ zone, side }: Border, visit: (row: number, col: number, edge: EdgeKey) => void): void => {
  for (const part of zone.parts)
    eachCell(part, (row, col) => {
      for (const edge of edgesOf(side, part, row, col)) visit(row, col, edge);
    });
};
