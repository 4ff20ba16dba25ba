/** A cell in the form's words: "年度收入情况（万元） · 1、局机关 · 收入合计". */
import { textIn, type CellId } from "../../domain/cell";
import { isSectionKey } from "../../reports/department/form";
import { findField, sectionOf } from "../schema/lookup";
import type { ReportCells } from "./cells";

/** Enough of a report to read titles from. */
export type Titles = Pick<ReportCells, "cell">;

/** Columns that tell which row is meant, best first. */
const ROW_WORDS = ["unit", "name", "level3", "task", "expected", "target", "item", "description"] as const;

/** What a finding about such a row is known by changes with these. */
export const TITLE_COLUMNS: readonly string[] = ["id", ...ROW_WORDS];

const rowTitle = (cells: Titles, prefix: string, index: string, keys: readonly string[] = ROW_WORDS): string => {
  for (const key of keys) {
    const text = textIn(cells.cell(`${prefix}.${key}`));
    if (text !== "") return text.length > 16 ? `${text.slice(0, 16)}…` : text;
  }
  return `第 ${Number(index) + 1} 行`;
};

/** A place that is no cell: a list without rows, an item that nobody answered yet. Own targets and values stand in the 评价指标 area. */
const partLabel = (id: CellId): string => {
  const key = id.split(".")[0] ?? "";
  return isSectionKey(key) ? sectionOf(key).label : key === "own" ? sectionOf("area").label : id;
};

export const labelOf = (id: CellId, cells: Titles): string => {
  const ref = findField(id);
  if (ref === undefined) return partLabel(id);
  const parts = id.split(".");
  if (parts[1] === "sum") return `${ref.section.label} · 汇总 · ${ref.field.label}`;
  if (parts[1] === "rows")
    return `${ref.section.label} · ${rowTitle(cells, parts.slice(0, 3).join("."), parts[2] ?? "0")} · ${ref.field.label}`;
  return `${ref.section.label} · ${ref.field.label}`;
};

/** The cell by what its row is about instead of where the row stands, so that it stays the same when rows are inserted above. */
export const subjectOf = (id: CellId, cells: Titles): string => {
  const [section, part, index, field] = id.split(".");
  return part === "rows" && index !== undefined
    ? `${section ?? ""}.${rowTitle(cells, `${section ?? ""}.rows.${index}`, index, TITLE_COLUMNS)}.${field ?? ""}`
    : id;
};
