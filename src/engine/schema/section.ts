/** Parts of the form: a group of single fields, a table with a 汇总 row over units, or a list of rows. */
import type { CellOf, Field } from "./field";

export type Fields = Readonly<Record<string, Field>>;

interface Named {
  /** Second part of every defined name: 自评.<name>.… */
  readonly name: string;
  /** Heading as printed on the form. */
  readonly label: string;
  /** Next year's report takes nothing of it: why, in the officers' words. */
  readonly newEachYear?: string;
  /** Of a section that had another key before: the key that workbooks keep for it (storedId.ts). */
  readonly storedKey?: string;
}

export interface FieldsSection<F extends Fields = Fields> extends Named {
  readonly type: "fields";
  readonly fields: F;
}

export interface TableSection<F extends Fields = Fields> extends Named {
  readonly type: "table";
  readonly columns: F;
  /** Label of the first row, which adds up all others. */
  readonly sumLabel: string;
  /** Names that printed forms offer for rows still to be filled in: without a figure beside it, such a row is none. */
  readonly offeredNames: RegExp;
  /** Rows a fresh form offers. */
  readonly freshRows: number;
  /** The column that names the unit of a row: rows of one unit in several tables belong together. */
  readonly unitColumn: string;
}

interface ListSection<F extends Fields = Fields> extends Named {
  readonly type: "list";
  readonly columns: F;
  readonly freshRows: number;
  /** Columns that tell which row is meant, best first. */
  readonly titledBy: readonly string[];
  /** false: no thin row at the end that marks where rows may be inserted. */
  readonly endRow?: false;
}

export type Section = FieldsSection | TableSection | ListSection;
export type FormSections = Readonly<Record<string, Section>>;

export const fields = <const F extends Fields>(o: Named & { readonly fields: F }): FieldsSection<F> => ({
  type: "fields",
  ...o,
});
export const table = <const F extends Fields>(
  o: Omit<TableSection<F>, "type" | "unitColumn"> & { readonly unitColumn: keyof F & string },
): TableSection<F> => ({ type: "table", ...o });
export const list = <const F extends Fields>(
  o: Omit<ListSection<F>, "type" | "titledBy"> & { readonly titledBy?: readonly (keyof F & string)[] },
): ListSection<F> => ({ type: "list", titledBy: [], ...o });

type RowOf<F extends Fields> = { readonly [K in keyof F]: CellOf<F[K]> };

type CellsOf<S extends Section> =
  S extends FieldsSection<infer F>
    ? RowOf<F>
    : S extends TableSection<infer F>
      ? { readonly sum: RowOf<F>; readonly rows: readonly RowOf<F>[] }
      : S extends ListSection<infer F>
        ? { readonly rows: readonly RowOf<F>[] }
        : never;

/** The typed model of a report: one property a section, cells inside. */
export type ReportOf<S extends FormSections> = { readonly [K in keyof S]: CellsOf<S[K]> };

/** A value as JSON holds it: figures as decimal text in the form's unit ("30.81" for 30.81 %), days as "2022-03-15", null for blank. */
export type Datum = string | null;
export type RowData<F extends Fields> = { readonly [K in keyof F]?: Datum };

type SectionData<S extends Section> =
  S extends FieldsSection<infer F>
    ? RowData<F>
    : S extends TableSection<infer F>
      ? { readonly sum?: RowData<F>; readonly rows: readonly RowData<F>[] }
      : S extends ListSection<infer F>
        ? { readonly rows: readonly RowData<F>[] }
        : never;

/** The JSON form of a report; missing sections and fields are blank. */
export type DataOf<S extends FormSections> = { readonly [K in keyof S]?: SectionData<S[K]> };
