/** What goes wrong when figures are typed off: one figure at a time, in the ways that happen. */
import { fieldRef, findField, type Cells } from "../../../src/reports/department/schema";
import type { AnyCell } from "../../../src/domain/cell";
import { isFigureKind } from "../../../src/engine/schema/field";
import { cellIn, keyIn, lineIn, listRow, sectionIn } from "../../../src/engine/schema/path";
import { readCell, withCells, type ReportCells } from "../../../src/engine/report/cells";
import type { Random } from "./random";

export const kinds = [
  "digit swapped",
  "digit dropped",
  "sign",
  "×10",
  "decimal point moved",
  "元 for 万元",
  "row swapped",
  "blank",
  "text",
] as const;
export type Kind = (typeof kinds)[number];

const swapped = (text: string, r: Random): string | undefined => {
  const at = [...text].flatMap((ch, i) => {
    const next = text[i + 1];
    return /\d/.test(ch) && next !== undefined && /\d/.test(next) && ch !== next ? [i] : [];
  });
  if (at.length === 0) return undefined;
  const i = r.pick(at);
  return `${text.slice(0, i)}${text[i + 1]!}${text[i]!}${text.slice(i + 2)}`;
};

const dropped = (text: string, r: Random): string | undefined => {
  const at = [...text].flatMap((ch, i) => (/\d/.test(ch) ? [i] : []));
  if (at.length < 2) return undefined;
  const i = r.pick(at);
  return `${text.slice(0, i)}${text.slice(i + 1)}`.replace(/^(-?)\./, "$10.").replace(/\.$/, "");
};

/** Moves the point by `places`, to the right or, below zero, to the left. */
const moved = (text: string, places: number): string => {
  const negative = text.startsWith("-");
  const [whole = "", fraction = ""] = text.replace("-", "").split(".");
  const digits = `${"0".repeat(6)}${whole}${fraction}${"0".repeat(6)}`;
  const point = 6 + whole.length + places;
  return `${negative ? "-" : ""}${digits.slice(0, point).replace(/^0+(?=\d)/, "")}.${digits.slice(point)}`.replace(
    /\.?0+$/,
    "",
  );
};

const neighbour = (id: string, cells: ReportCells): string | undefined => {
  const line = lineIn(id);
  if (typeof line !== "number" || findField(id)?.section.type !== "table") return undefined;
  const other = cellIn(listRow(sectionIn(id), line + 1), keyIn(id));
  return cells.cell(other).state === "filled" ? other : undefined;
};

export const changedText = (kind: Kind, text: string, r: Random): string | null | undefined => {
  switch (kind) {
    case "digit swapped":
      return swapped(text, r);
    case "digit dropped":
      return dropped(text, r);
    case "sign":
      return text.startsWith("-") ? text.slice(1) : `-${text}`;
    case "×10":
      return moved(text, 1);
    case "decimal point moved":
      return moved(text, r.pick([-1, -2, 2]));
    case "元 for 万元":
      return moved(text, 4);
    case "blank":
      return null;
    case "text":
      return `约${text}`;
    case "row swapped":
      return undefined;
  }
};

const textOf = (cell: AnyCell): string =>
  cell.state === "filled" && typeof cell.value === "object" ? cell.value.value.toFixed() : "";

/** Cells that hold a figure other than zero: a nought cannot be mistyped in most of these ways. */
export const figuresIn = (cells: Cells): readonly string[] =>
  [...cells.all()]
    .filter((c) => isFigureKind(findField(c.id)?.field.kind ?? "text") && textOf(c) !== "" && Number(textOf(c)) !== 0)
    .map((c) => c.id);

export interface Figures {
  readonly all: ReadonlyMap<string, AnyCell>;
  readonly cells: Cells;
}

const replaced = ({ all, cells }: Figures, values: Readonly<Record<string, string | null>>): Cells => {
  const next = new Map(all);
  for (const [id, value] of Object.entries(values)) next.set(id, readCell(fieldRef(id).field, id, { value }));
  return withCells(cells, next);
};

/** undefined where this cannot happen to the figure, or would leave it as it was. */
export const corrupted = (report: Figures, id: string, kind: Kind, r: Random): Cells | undefined => {
  const cells: ReportCells = report.cells;
  const text = textOf(cells.cell(id));
  if (kind === "row swapped") {
    const other = neighbour(id, cells);
    const there = other === undefined ? "" : textOf(cells.cell(other));
    return other === undefined || Number(there) === Number(text)
      ? undefined
      : replaced(report, { [id]: there, [other]: text });
  }
  if (kind === "元 for 万元" && fieldRef(id).field.kind !== "money") return undefined;
  const now = changedText(kind, text, r);
  return now === undefined || (now !== null && Number(now) === Number(text))
    ? undefined
    : replaced(report, { [id]: now });
};
