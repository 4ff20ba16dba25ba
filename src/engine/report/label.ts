/** A cell in the form's words: "年度收入情况（万元） · 1、局机关 · 收入合计". */
import { textIn, type CellId } from "../../domain/cell";
import { rowIdentityColumns, rowTitleColumns } from "../schema/lookup";
import type { ReportCells } from "./cells";

/** Enough of a report to read titles from. */
export type Titles = Pick<ReportCells, "cell" | "schema">;

const rowTitle = (cells: Titles, prefix: string, index: string, keys: readonly string[]): string => {
  for (const key of keys) {
    const text = textIn(cells.cell(`${prefix}.${key}`));
    if (text !== "") return text.length > 16 ? `${text.slice(0, 16)}…` : text;
  }
  return `第 ${Number(index) + 1} 行`;
};

/** A place that is no cell is called by its part: a list without rows, an item that nobody answered yet. */
export const labelOf = (id: CellId, cells: Titles): string => {
  const ref = cells.schema.findField(id);
  if (ref === undefined) return cells.schema.partLabel(id) ?? id;
  const parts = id.split(".");
  if (parts[1] === "sum") return `${ref.section.label} · 汇总 · ${ref.field.label}`;
  if (parts[1] === "rows")
    return `${ref.section.label} · ${rowTitle(cells, parts.slice(0, 3).join("."), parts[2] ?? "0", rowTitleColumns(ref.section))} · ${ref.field.label}`;
  return `${ref.section.label} · ${ref.field.label}`;
};

/** The cell by what its row is about instead of where the row stands, so that it stays the same when rows are inserted above. */
export const subjectOf = (id: CellId, cells: Titles): string => {
  const [section = "", part, index, field = ""] = id.split(".");
  if (part !== "rows" || index === undefined || !cells.schema.isSectionKey(section)) return id;
  const columns = rowIdentityColumns(cells.schema.sectionOf(section));
  return `${section}.${rowTitle(cells, `${section}.rows.${index}`, index, columns)}.${field}`;
};
