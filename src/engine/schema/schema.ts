/** The schema of one report as a value: its sections, and every field found by its id without knowing the section's type. */
import type { CellId } from "../../domain/cell";
import { remembering } from "../../domain/remembering";
import type { Field } from "./field";
import { fieldsOf } from "./lookup";
import type { FieldIdOf, WithKnownPaths } from "./ids";
import type { FormSections, Section } from "./section";
import { fieldIdOf, cellIn, fieldIn, lineIn, sectionIn, sumRow } from "./path";

export interface FieldRef {
  /** "income.total": the same for every row of a table. */
  readonly id: string;
  readonly sectionKey: string;
  readonly section: Section;
  readonly key: string;
  readonly field: Field;
}

export interface Schema {
  readonly sections: FormSections;
  readonly sectionKeys: readonly string[];
  readonly isSectionKey: (key: string) => boolean;
  /** Throws on a key that the form does not have: a programming error. */
  readonly sectionOf: (key: string) => Section;
  /** In the order of the declaration. */
  readonly allFields: readonly FieldRef[];
  readonly findField: (id: string) => FieldRef | undefined;
  /** For ids written in code and checked data; a wrong one is a programming error. */
  readonly fieldRef: (id: string) => FieldRef;
  /** The cell that a bare reference means: for a table its 汇总 row. */
  readonly cellIdOf: (path: string) => CellId;
  /** Heading of the part to which a place belongs that is no cell of the form, by its first word: own.<id>.target. */
  readonly partLabel: (place: string) => string | undefined;
  /** What it was grown from: a report of this schema is one of that too. */
  readonly base?: Schema;
  /** Of a workbook of an earlier version: the schema of today, which has columns beside these. */
  readonly today?: Schema;
}

/** With the declared types, for the report's own code. */
export interface SchemaOf<S extends FormSections> extends Schema {
  readonly sections: S;
  readonly allFields: readonly FieldRefOf<S>[];
}

interface FieldRefOf<S extends FormSections> extends FieldRef {
  readonly id: FieldIdOf<S>;
}

const refsOf = (sectionKey: string, section: Section): readonly FieldRef[] =>
  Object.entries(fieldsOf(section)).map(([key, field]) => ({
    id: fieldIn(sectionKey, key),
    sectionKey,
    section,
    key,
    field,
  }));

const findOrThrow =
  <T>(find: (id: string) => T | undefined, what: string) =>
  (id: string): T => {
    const found = find(id);
    if (found === undefined) throw new Error(`The form has no ${what} "${id}"`);
    return found;
  };

/** `places`: first words of ids that are no cells, and the section to whose part they belong. */
export const defineSchema = <const S extends FormSections>(
  sections: S & WithKnownPaths<S>,
  places: Readonly<Record<string, keyof S & string>> = {},
): SchemaOf<S> => {
  const byKey = new Map<string, Section>(Object.entries(sections));
  const allFields = Object.entries(sections).flatMap(([key, section]) => refsOf(key, section));
  const byId = new Map(allFields.map((ref) => [ref.id, ref]));
  const findField = remembering((id) => byId.get(fieldIdOf(id)));
  const fieldRef = findOrThrow(findField, "field");
  const cellMeant = (path: string): CellId => {
    const ref = fieldRef(path);
    return ref.section.type === "table" && lineIn(path) === undefined ? cellIn(sumRow(ref.sectionKey), ref.key) : path;
  };
  const findSection = (key: string): Section | undefined => byKey.get(key);
  return {
    sections,
    sectionKeys: Object.keys(sections),
    isSectionKey: (key) => byKey.has(key),
    sectionOf: findOrThrow(findSection, "section"),
    // Every key of every section, as the type spells them out.
    allFields: allFields as readonly FieldRefOf<S>[],
    findField,
    fieldRef,
    cellIdOf: remembering(cellMeant),
    partLabel: (place) => {
      const first = sectionIn(place);
      return findSection(places[first] ?? first)?.label;
    },
  };
};
