/** A cell in the form's words: "年度收入情况（万元） · 1、局机关 · 收入合计". */
import type { CellId } from "../domain/cell";
import { findField } from "./lookup";
import type { ReportCells } from "./report/cells";

const rowTitle = (cells: ReportCells, prefix: string, index: string): string => {
  for (const key of ["unit", "name", "level3", "task", "expected", "kind", "item"]) {
    const cell = cells.cell(`${prefix}.${key}`);
    if (cell.state === "filled" && typeof cell.value === "string") return cell.value.length > 16 ? `${cell.value.slice(0, 16)}…` : cell.value;
  }
  return `第 ${Number(index) + 1} 行`;
};

export const labelOf = (id: CellId, cells: ReportCells): string => {
  const ref = findField(id);
  if (ref === undefined) return id;
  const parts = id.split(".");
  if (parts[1] === "sum") return `${ref.section.label} · 汇总 · ${ref.field.label}`;
  if (parts[1] === "rows") return `${ref.section.label} · ${rowTitle(cells, parts.slice(0, 3).join("."), parts[2] ?? "0")} · ${ref.field.label}`;
  return `${ref.section.label} · ${ref.field.label}`;
};

