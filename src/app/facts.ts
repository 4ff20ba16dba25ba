/** The report as scoring and the prose reader ask for it. */
import type { AnyCell, CellId, TextCell } from "../domain/cell";
import { form, type SectionKey } from "../form/form";
import { fieldsOf, sectionOf } from "../form/lookup";
import type { ReportCells } from "../form/report/cells";
import type { Figures } from "../narrative";
import type { Facts, FactRow } from "../rubric/facts";

const isSection = (key: string): key is SectionKey => key in form;

const toText = (cell: AnyCell): TextCell => {
  if (cell.state !== "filled") return cell;
  if (typeof cell.value === "string") return { ...cell, value: cell.value };
  return { id: cell.id, state: "unreadable", raw: cell.value.value.toFixed(), why: "notChoice" };
};

/** What is written in a text cell; "" when it is blank, unreadable, or a figure. */
export const textOf = (cells: ReportCells, id: CellId): string => {
  const cell = cells.cell(id);
  return cell.state === "filled" && typeof cell.value === "string" ? cell.value : "";
};

const rowAt = (cells: ReportCells, key: SectionKey, i: number): FactRow => ({
  cells: Object.fromEntries(Object.keys(fieldsOf(sectionOf(key))).map((f) => [f, cells.cell(`${key}.rows.${i}.${f}`)])),
});

export const factsOf = (cells: ReportCells): Facts => ({
  figure: cells.figure,
  text: (id) => toText(cells.cell(id)),
  rows: (table) =>
    isSection(table) ? Array.from({ length: cells.rowCount(table) }, (_, i) => rowAt(cells, table, i)) : [],
});

const yearOf = (cells: ReportCells): string | undefined => {
  const cell = cells.cell("cover.year");
  return cell.state === "filled" && typeof cell.value === "string" && /^\d{4}$/.test(cell.value)
    ? cell.value
    : undefined;
};

export const figuresOf = (cells: ReportCells): Figures => ({
  figure: cells.figure,
  text: (id) => toText(cells.cell(id)),
  units: (table) => {
    if (!isSection(table)) return [];
    return Array.from({ length: cells.rowCount(table) }, (_, row) => ({
      cell: cells.cell(`${table}.rows.${row}.unit`),
      row,
    })).flatMap(({ cell, row }) =>
      cell.state === "filled" && typeof cell.value === "string" ? [{ label: cell.value, row }] : [],
    );
  },
  year: yearOf(cells),
});

/** Cell ids of the prose paragraphs, in the order of the form. */
export const proseIds: readonly CellId[] = Object.keys(form.prose.fields).map((key) => `prose.${key}`);
