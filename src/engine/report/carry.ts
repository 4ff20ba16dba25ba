/** What a new year's report begins with: texts of last year's report that stay as they are, and what has to be new. */
import type { AnyCell } from "../../domain/cell";
import { cellIn, keyIn, lineIn, sectionIn } from "../schema/path";
import { prefixesOf, type ReportCells } from "./cells";
import { isOmitted } from "./omitted";
import { printedValue, type SectionValues } from "./data";

export interface CarryPlan {
  /** Field ids: "cover.department"; of tables and lists, in every row. */
  readonly fields: readonly string[];
  /** Sections and fields that have to be new, with the reason in the officers' words. */
  readonly leftOut: readonly { readonly ids: readonly string[]; readonly because: string }[];
  /** What is taken from last year's Word report besides 上年数 and the names of the units. */
  readonly fromDocument: FromDocumentPlan;
}

interface FromDocumentPlan {
  /** Field ids of single fields. */
  readonly fields: readonly string[];
  readonly lists: readonly CarriedList[];
}

export interface CarriedList {
  readonly section: string;
  readonly columns: readonly string[];
  /** The column by which a row is known that this year's list has already. */
  readonly knownBy: string;
}

export interface CarriedRow {
  /** "cover", "income.rows.0": in last year's report. */
  readonly prefix: string;
  readonly cells: readonly AnyCell[];
}

export interface CarriedSection {
  readonly section: string;
  readonly rows: readonly CarriedRow[];
}

/** What is taken over. */
type Taken = Pick<CarryPlan, "fields">;

const keysIn = (plan: Taken, section: string): readonly string[] =>
  plan.fields.filter((id) => sectionIn(id) === section).map(keyIn);

/** Rows in which something stands that is carried over; the 汇总 row follows by itself, and what a 公开版 left out is not known. */
const rowsOf = (plan: Taken, last: ReportCells, section: string): readonly CarriedRow[] => {
  const keys = keysIn(plan, section);
  return prefixesOf(last, section)
    .filter((prefix) => lineIn(prefix) !== "sum")
    .map((prefix) => ({
      prefix,
      cells: keys
        .map((key) => last.cell(cellIn(prefix, key)))
        .filter((cell) => cell.state === "filled" && !isOmitted(cell)),
    }))
    .filter(({ cells }) => cells.length > 0);
};

/** In the order of the form; sections of which last year's report has nothing are left out. */
export const carriedSections = (plan: Taken, last: ReportCells): readonly CarriedSection[] =>
  last.schema.sectionKeys
    .filter((section) => keysIn(plan, section).length > 0)
    .map((section) => ({ section, rows: rowsOf(plan, last, section) }))
    .filter(({ rows }) => rows.length > 0);

const valuesOf = (cells: readonly AnyCell[]): Readonly<Record<string, string | null>> =>
  Object.fromEntries(cells.map((cell) => [keyIn(cell.id), printedValue(cell)]));

/** As data of a report that is still to be laid out. */
export const carriedValues = (sections: readonly CarriedSection[], { schema }: ReportCells): SectionValues =>
  Object.fromEntries(
    sections.map(({ section, rows }) => [
      section,
      schema.sectionOf(section).type === "fields"
        ? valuesOf(rows.flatMap((row) => row.cells))
        : { rows: rows.map((row) => valuesOf(row.cells)) },
    ]),
  );
