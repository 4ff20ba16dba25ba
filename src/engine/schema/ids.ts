/** Ids of fields and cells as types, spelled out from a declaration: one that it does not have is a type error. */
import type { ListRow, SumRow } from "./path";
import type { FieldsSection, FormSections, ListSection, Section, TableSection } from "./section";

type KeyOf<S extends Section> =
  S extends FieldsSection<infer F>
    ? keyof F & string
    : S extends TableSection<infer F> | ListSection<infer F>
      ? keyof F & string
      : never;

type RowIn<K extends string, S extends Section> = S extends FieldsSection
  ? K
  : S extends TableSection
    ? SumRow<K> | ListRow<K>
    : ListRow<K>;

/** Every field of these sections: "income.total". */
export type FieldIdOf<S extends FormSections> = { [K in keyof S & string]: `${K}.${KeyOf<S[K]>}` }[keyof S & string];

/** Every cell that a report of these sections may have: "income.rows.0.total". */
export type CellIdOf<S extends FormSections> = {
  [K in keyof S & string]: `${RowIn<K, S[K]>}.${KeyOf<S[K]>}`;
}[keyof S & string];
