/** The schema of a workbook of an earlier version: its tables and lists without columns that came later. */
import { pathsOf, type Expr } from "./expr";
import type { Field } from "./field";
import { fieldIn, isBare } from "./path";
import { defineSchema, type FieldRef, type SchemaOf } from "./schema";
import type { Fields, FormSections, Section } from "./section";

/** What is left of a tie without these cells; nothing where it says nothing without them. */
const exprWithout = (e: Expr, isGone: (path: string) => boolean): Expr | undefined => {
  switch (e.op) {
    case "add": {
      const terms = e.terms.flatMap((term) => exprWithout(term, isGone) ?? []);
      return terms.length === 0 ? undefined : { ...e, terms };
    }
    case "subtract": {
      const [from, what] = [exprWithout(e.from, isGone), exprWithout(e.what, isGone)];
      return from === undefined || what === undefined ? from : { ...e, from, what };
    }
    case "ratio": {
      const [part, whole] = [exprWithout(e.part, isGone), exprWithout(e.whole, isGone)];
      return part === undefined || whole === undefined ? undefined : { ...e, part, whole };
    }
    default:
      return isGone(e.path) ? undefined : e;
  }
};

const fieldWithout = (field: Field, isGone: (path: string) => boolean): Field => {
  const { is, ...entered } = field;
  if (is === undefined || !pathsOf(is).some(isGone)) return field;
  const left = exprWithout(is, isGone);
  return left === undefined ? entered : { ...entered, is: left };
};

const sectionWithout = (key: string, section: Section, columns: ReadonlySet<string>): Section => {
  const isGone = (path: string): boolean => columns.has(isBare(path) ? fieldIn(key, path) : path);
  const left = (fields: Fields): Fields =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, field]: [string, Field]) =>
        isGone(name) ? [] : [[name, fieldWithout(field, isGone)] as const],
      ),
    );
  return section.type === "fields"
    ? { ...section, fields: left(section.fields) }
    : { ...section, columns: left(section.columns) };
};

/** What is asked for by the id of a cell that it lacks is known as today, and blank. */
export const schemaWithout = <S extends FormSections>(today: SchemaOf<S>, columns: readonly string[]): SchemaOf<S> => {
  const gone = new Set(columns);
  const left: FormSections = Object.fromEntries(
    Object.entries(today.sections).map(([key, section]: [string, Section]) => [
      key,
      sectionWithout(key, section, gone),
    ]),
  );
  const earlier = defineSchema<FormSections>(left);
  // The same sections; code that reads a column which is lacking finds it blank.
  const sections: unknown = left;
  const findField = (id: string): FieldRef | undefined => earlier.findField(id) ?? today.findField(id);
  return {
    ...today,
    ...earlier,
    sections: sections as S,
    allFields: earlier.allFields,
    findField,
    fieldRef: (id) => findField(id) ?? today.fieldRef(id),
    cellIdOf: today.cellIdOf,
    partLabel: today.partLabel,
    today,
  };
};
