/** All cells of a report by id, and the typed report built over them. The one place where the declared shape meets the dynamic one. */
import type { AnyCell, CellId, FigureCell } from "../../domain/cell";
import { form, sectionKeys, type Report, type SectionKey } from "../../reports/department/form";
import { fieldsOf, sectionOf } from "../schema/lookup";
import { readCell } from "./cell";

export interface ReportCells {
  readonly report: Report;
  /** Blank when the report has no such cell. */
  readonly cell: (id: CellId) => AnyCell;
  /** A figure, or blank or unreadable; a text in its place reads as unreadable. */
  readonly figure: (id: CellId) => FigureCell;
  /** How many rows a table or list has. */
  readonly rowCount: (section: SectionKey) => number;
  readonly all: () => Iterable<AnyCell>;
}

export type RowCounts = Readonly<Partial<Record<SectionKey, number>>>;

export const toFigure = (cell: AnyCell): FigureCell => {
  if (cell.state !== "filled") return cell;
  if (typeof cell.value === "object") return { ...cell, value: cell.value };
  return { id: cell.id, state: "unreadable", raw: cell.value, why: "notNumber" };
};

const rowOf = (key: SectionKey, prefix: string, get: (id: CellId) => AnyCell): Record<string, AnyCell> =>
  Object.fromEntries(Object.keys(fieldsOf(sectionOf(key))).map((f) => [f, get(`${prefix}.${f}`)]));

const sectionCells = (key: SectionKey, count: number, get: (id: CellId) => AnyCell): unknown => {
  const section = form[key];
  if (section.type === "fields") return rowOf(key, key, get);
  const rows = Array.from({ length: count }, (_, i) => rowOf(key, `${key}.rows.${i}`, get));
  return section.type === "table" ? { sum: rowOf(key, `${key}.sum`, get), rows } : { rows };
};

export const reportCells = (cells: ReadonlyMap<CellId, AnyCell>, counts: RowCounts): ReportCells => {
  const cell = (id: CellId): AnyCell => cells.get(id) ?? { id, state: "blank" };
  const rowCount = (key: SectionKey): number => counts[key] ?? 0;
  const shape = Object.fromEntries(sectionKeys.map((key) => [key, sectionCells(key, rowCount(key), cell)]));
  return {
    // Built key by key from the declaration that the type is inferred from, by readers that follow each field's kind.
    report: shape as unknown as Report,
    cell,
    figure: (id) => toFigure(cell(id)),
    rowCount,
    all: () => cells.values(),
  };
};

/** Cell ids of one row or one group, in the order of the declaration. */
export const idsOf = (key: SectionKey, prefix: string): readonly CellId[] =>
  Object.keys(fieldsOf(sectionOf(key))).map((f) => `${prefix}.${f}`);

/** Row prefixes of a section: "cover", or "income.sum", "income.rows.0" … */
export const prefixesOf = (key: SectionKey, count: number): readonly string[] => {
  const section = sectionOf(key);
  if (section.type === "fields") return [key];
  const rows = Array.from({ length: count }, (_, i) => `${key}.rows.${i}`);
  return section.type === "table" ? [`${key}.sum`, ...rows] : rows;
};

export { readCell };
