/** A report as JSON and back: figures as decimal text in the form's unit (percentages to two decimals), days as "2022-03-15", null for blank, unreadable cells as typed. */
import type { AnyCell, CellId } from "../../domain/cell";
import { fieldsOf } from "../schema/lookup";
import type { SchemaOf } from "../schema/schema";
import type { DataOf, FormSections, Section } from "../schema/section";
import { rowPrefixes, readCell, reportCells, type ReportCells, type ReportCellsOf } from "./cells";
import { cellIn, lineIn, listRows, sumRow } from "../schema/path";

export type LooseRow = Readonly<Record<string, string | null | undefined>>;
type LooseSection = LooseRow | { readonly sum?: LooseRow; readonly rows?: readonly LooseRow[] };

/** One cell as JSON holds it. */
export const printedValue = (cell: AnyCell): string | null => {
  if (cell.state === "blank") return null;
  if (cell.state === "unreadable") return cell.raw;
  if (typeof cell.value === "string") return cell.value;
  return cell.value.unit === "%" ? cell.value.value.toDecimalPlaces(2).toFixed(2) : cell.value.value.toFixed();
};

const rowData = (section: Section, prefix: string, cells: ReportCells): Record<string, string | null> =>
  Object.fromEntries(Object.keys(fieldsOf(section)).map((f) => [f, printedValue(cells.cell(cellIn(prefix, f)))]));

const sectionData = (key: string, cells: ReportCells): unknown => {
  const section = cells.schema.sectionOf(key);
  if (section.type === "fields") return rowData(section, key, cells);
  const rows = listRows(key, cells.rowCount(key)).map((row) => rowData(section, row, cells));
  return section.type === "table" ? { sum: rowData(section, sumRow(key), cells), rows } : { rows };
};

/** Every field of the form, in the order of the declaration. */
export const toData = <S extends FormSections>(cells: ReportCellsOf<S>): DataOf<S> => {
  const data: unknown = Object.fromEntries(cells.schema.sectionKeys.map((key) => [key, sectionData(key, cells)]));
  // Built key by key from the declaration that the type is inferred from.
  return data as DataOf<S>;
};

const isList = (value: unknown): value is readonly LooseRow[] => Array.isArray(value);

const rowsIn = (section: LooseSection | undefined): readonly LooseRow[] =>
  section !== undefined && "rows" in section && isList(section.rows) ? section.rows : [];

/** Rows of a list or table; none where the section has none. */
export const dataRows = <S extends FormSections>(data: DataOf<S>, key: string): readonly LooseRow[] => {
  const parts: Readonly<Record<string, LooseSection | undefined>> = data;
  return rowsIn(parts[key]);
};

const isRow = (value: unknown): value is LooseRow =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const rowAt = (section: LooseSection | undefined, prefix: string): LooseRow => {
  const line = lineIn(prefix);
  if (section === undefined) return {};
  if (line === undefined) return isRow(section) ? section : {};
  if (line !== "sum") return rowsIn(section)[line] ?? {};
  return "sum" in section && isRow(section.sum) ? section.sum : {};
};

/** Values of a report by section: fields by key, or whole rows. */
export type SectionValues = Readonly<Record<string, RowValues | { readonly rows: readonly RowValues[] }>>;
type RowValues = Readonly<Record<string, string | null>>;

/** Fields take the place of those that are there, rows that of all rows. */
export const overlaid = <S extends FormSections>(data: DataOf<S>, over: SectionValues): DataOf<S> => {
  const parts: Readonly<Record<string, LooseSection | undefined>> = data;
  const laid: unknown = Object.fromEntries(
    Object.entries(over).map(([key, part]) => [key, "rows" in part ? part : { ...parts[key], ...part }]),
  );
  // The values are those of a report of this kind, by the keys of its schema.
  return { ...data, ...(laid as DataOf<S>) };
};

/** Cells without a workbook: nothing is a formula yet. Validate the JSON first (schema.ts). */
export const fromData = <S extends FormSections>(schema: SchemaOf<S>, data: DataOf<S>): ReportCellsOf<S> => {
  const cells = new Map<CellId, AnyCell>();
  const counts: Record<string, number> = {};
  for (const key of schema.sectionKeys) {
    const section = schema.sectionOf(key);
    const given: LooseSection | undefined = data[key];
    const count = rowsIn(given).length;
    counts[key] = count;
    for (const prefix of rowPrefixes(key, section, count)) {
      const row = rowAt(given, prefix);
      for (const [name, field] of Object.entries(fieldsOf(section))) {
        const id = cellIn(prefix, name);
        cells.set(id, readCell(field, id, { value: row[name] ?? null }));
      }
    }
  }
  return reportCells(schema, cells, counts);
};
