/** Ids of fields and cells as types, spelled out from a declaration: one that it does not have is a type error. */
import type { Field, Kind } from "./field";
import type { ListRow, SumRow } from "./path";
import type { FieldsSection, FormSections, Section, TableSection } from "./section";

type FieldsIn<S extends Section> =
  S extends FieldsSection<infer F> ? F : S extends { readonly columns: infer F } ? F : never;

type KeyIn<S extends Section> = keyof FieldsIn<S> & string;

type RowIn<K extends string, S extends Section> = S extends FieldsSection
  ? K
  : S extends TableSection
    ? SumRow<K> | ListRow<K>
    : ListRow<K>;

/** Every field of these sections: "income.total". */
export type FieldIdOf<S extends FormSections> = { [K in keyof S & string]: `${K}.${KeyIn<S[K]>}` }[keyof S & string];

/** Every cell that a report of these sections may have: "income.rows.0.total". */
export type CellIdOf<S extends FormSections> = { [K in keyof S & string]: `${RowIn<K, S[K]>}.${KeyIn<S[K]>}` }[keyof S &
  string];

/** What a rule may say that it reads. */
export type ReadsOf<S extends FormSections> = FieldIdOf<S> | `${keyof S & string}.*` | "*";

type PathsIn<F> = { [K in keyof F]: F[K] extends Field<Kind, infer P> ? P : never }[keyof F];

/** What derived fields read although neither their own section nor another has it. */
type UnknownPaths<S extends FormSections> = {
  [K in keyof S & string]: Exclude<PathsIn<FieldsIn<S[K]>>, KeyIn<S[K]> | FieldIdOf<S>>;
}[keyof S & string];

/** Asks for what no declaration has where a derived field reads a path that does not exist, so that the error names it. */
export type WithKnownPaths<S extends FormSections> = [UnknownPaths<S>] extends [never]
  ? unknown
  : { readonly noSuchField: UnknownPaths<S> };
