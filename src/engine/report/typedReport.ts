/**
 * A report, and its rows, by the names of sections and fields. Whoever asks looks at a few columns of a few sections: a cell is looked up
 * when it is asked for, by getters that all rows of one section share. Which fields there are the section says, or for…in: they are no properties
 * of a row's own.
 */
import type { AnyCell, CellId } from "../../domain/cell";
import { oncePer } from "../../domain/oncePer";
import { fieldsOf } from "../schema/lookup";
import { cellIn, listRows, sumRow } from "../schema/path";
import type { Schema } from "../schema/schema";
import type { Section } from "../schema/section";

/** What a report's cells are looked up in. */
interface Found {
  cell(this: void, id: CellId): AnyCell;
  readonly rowCount: (section: string) => number;
}
type RowOfCells = Readonly<Record<string, AnyCell>>;

const getter = <T>(get: (this: T) => unknown): PropertyDescriptor & ThisType<T> => ({ enumerable: true, get });

const rowClass = oncePer((section: Section) => {
  class Row {
    readonly [field: string]: AnyCell;
    readonly #cell: Found["cell"];
    readonly #row: string;

    constructor({ cell }: Found, row: string) {
      this.#cell = cell;
      this.#row = row;
    }

    static {
      for (const key of Object.keys(fieldsOf(section)))
        Object.defineProperty(
          this.prototype,
          key,
          getter<Row>(function () {
            return this.#cell(cellIn(this.#row, key));
          }),
        );
    }
  }
  return Row;
});

/** `row`: its prefix in the ids of cells; of a section of single fields the section's key. */
const rowOf = (section: Section, cells: Found, row: string): RowOfCells => new (rowClass(section))(cells, row);

/** The rows of a table or list, without 汇总. */
export const rowsOfSection = (section: Section, key: string, cells: Found): readonly RowOfCells[] => {
  const Row = rowClass(section);
  return listRows(key, cells.rowCount(key)).map((row) => new Row(cells, row));
};

const sectionCells = (key: string, section: Section, cells: Found): unknown => {
  if (section.type === "fields") return rowOf(section, cells, key);
  const rows = rowsOfSection(section, key, cells);
  return section.type === "table" ? { sum: rowOf(section, cells, sumRow(key)), rows } : { rows };
};

const reportClass = oncePer(({ sectionKeys, sectionOf }: Schema) => {
  class Report {
    readonly #cells: Found;
    readonly #made = new Map<string, unknown>();

    constructor(cells: Found) {
      this.#cells = cells;
    }

    #section(key: string): unknown {
      const made = this.#made.get(key) ?? sectionCells(key, sectionOf(key), this.#cells);
      this.#made.set(key, made);
      return made;
    }

    static {
      for (const key of sectionKeys)
        Object.defineProperty(
          this.prototype,
          key,
          getter<Report>(function () {
            return this.#section(key);
          }),
        );
    }
  }
  return Report;
});

/** Everything by name, as the schema declares it. */
export const typedReport = (schema: Schema, cells: Found): unknown => new (reportClass(schema))(cells);
