/** A report as JSON and back: figures as decimal text in the form's unit (percentages to the two decimals shown), days as "2022-03-15", null for blank, unreadable cells as typed. */
import type { AnyCell, CellId } from "../../domain/cell";
import { sectionKeys, type ReportData, type SectionKey } from "../../reports/department/form";
import { fieldsOf, sectionOf } from "../schema/lookup";
import { prefixesOf, readCell, reportCells, type ReportCells, type RowCounts } from "./cells";

type LooseRow = Readonly<Record<string, string | null | undefined>>;
type LooseSection = LooseRow | { readonly sum?: LooseRow; readonly rows?: readonly LooseRow[] };

const printed = (cell: AnyCell): string | null => {
  if (cell.state === "blank") return null;
  if (cell.state === "unreadable") return cell.raw;
  if (typeof cell.value === "string") return cell.value;
  return cell.value.unit === "%" ? cell.value.value.toDecimalPlaces(2).toFixed(2) : cell.value.value.toFixed();
};

const rowData = (key: SectionKey, prefix: string, cells: ReportCells): Record<string, string | null> =>
  Object.fromEntries(Object.keys(fieldsOf(sectionOf(key))).map((f) => [f, printed(cells.cell(`${prefix}.${f}`))]));

const sectionData = (key: SectionKey, cells: ReportCells): unknown => {
  const section = sectionOf(key);
  if (section.type === "fields") return rowData(key, key, cells);
  const rows = Array.from({ length: cells.rowCount(key) }, (_, i) => rowData(key, `${key}.rows.${i}`, cells));
  return section.type === "table" ? { sum: rowData(key, `${key}.sum`, cells), rows } : { rows };
};

/** Every field of the form, in the order of the declaration. */
export const toData = (cells: ReportCells): ReportData =>
  Object.fromEntries<unknown>(sectionKeys.map((key) => [key, sectionData(key, cells)]));

const isList = (value: unknown): value is readonly LooseRow[] => Array.isArray(value);

const rowsIn = (section: LooseSection | undefined): readonly LooseRow[] =>
  section !== undefined && "rows" in section && isList(section.rows) ? section.rows : [];

const isRow = (value: unknown): value is LooseRow =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const rowAt = (section: LooseSection | undefined, prefix: string): LooseRow => {
  const [, part, index] = prefix.split(".");
  if (section === undefined) return {};
  if (part === undefined) return isRow(section) ? section : {};
  if (part === "rows") return rowsIn(section)[Number(index)] ?? {};
  return "sum" in section && isRow(section.sum) ? section.sum : {};
};

/** Cells without a workbook: nothing is a formula yet. Validate the JSON first (schema.ts). */
export const fromData = (data: ReportData): ReportCells => {
  const cells = new Map<CellId, AnyCell>();
  const counts: Partial<Record<SectionKey, number>> = {};
  for (const key of sectionKeys) {
    const section: LooseSection | undefined = data[key];
    counts[key] = rowsIn(section).length;
    for (const prefix of prefixesOf(key, counts[key] ?? 0)) {
      const row = rowAt(section, prefix);
      for (const [name, field] of Object.entries(fieldsOf(sectionOf(key))))
        cells.set(`${prefix}.${name}`, readCell(field, `${prefix}.${name}`, { value: row[name] ?? null }));
    }
  }
  const rowCounts: RowCounts = counts;
  return reportCells(cells, rowCounts);
};
