/**
 * A form that a workbook holds several times beside its report: each instance has the same sections, with keys, names and headings of its
 * own, so that everything that follows from a schema (reading, layout, formulas, ties, marks) follows for each of them.
 */
import { pathsOf, type Expr } from "./expr";
import type { Field } from "./field";
import { NAME_PREFIX } from "./names";
import { isBare, pathInInstance, sectionIn } from "./path";
import { defineSchema, type SchemaOf } from "./schema";
import type { Fields, FormSections, Section } from "./section";

export interface Instance {
  /** In the keys of its sections: "p01". */
  readonly key: string;
  /** In its defined names and the headings of its parts: "项目01". */
  readonly name: string;
}

/** What the instances of one form are called. */
export interface InstanceNaming {
  readonly key: string;
  readonly name: string;
  /** How many a workbook may hold; below 100. */
  readonly most: number;
}

export const instanceOf = ({ key, name }: InstanceNaming, number: number): Instance => {
  const digits = String(number).padStart(2, "0");
  return { key: `${key}${digits}`, name: `${name}${digits}` };
};

/** Numbers of the instances to which these names belong, in order, each once. */
export const numbersIn = ({ name, most }: InstanceNaming, names: readonly string[]): readonly number[] => {
  const start = NAME_PREFIX + name;
  const found = names
    .filter((each) => each.startsWith(start))
    .map((each) => /^\d\d(?!\d)/.exec(each.slice(start.length))?.[0])
    .map((digits) => Number(digits ?? "0"));
  return [...new Set(found)].filter((n) => n >= 1 && n <= most).sort((a, b) => a - b);
};

/** The same expression over the cells of the instance. */
const exprOf = (e: Expr, own: ReadonlySet<string>, key: string): Expr => {
  const path = (p: string): string => (isBare(p) || !own.has(sectionIn(p)) ? p : pathInInstance(key, p));
  switch (e.op) {
    case "add":
      return { ...e, terms: e.terms.map((t) => exprOf(t, own, key)) };
    case "subtract":
      return { ...e, from: exprOf(e.from, own, key), what: exprOf(e.what, own, key) };
    case "ratio":
      return { ...e, part: exprOf(e.part, own, key), whole: exprOf(e.whole, own, key) };
    default:
      return { ...e, path: path(e.path) };
  }
};

const fieldsFor = (fields: Fields, own: ReadonlySet<string>, key: string): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]: [string, Field]) => [
      name,
      field.is === undefined || pathsOf(field.is).every(isBare) ? field : { ...field, is: exprOf(field.is, own, key) },
    ]),
  );

const sectionFor = (section: Section, own: ReadonlySet<string>, { key, name }: Instance): Section => {
  const named = { name: name + section.name, label: `${name} ${section.label}` };
  return section.type === "fields"
    ? { ...section, ...named, fields: fieldsFor(section.fields, own, key) }
    : { ...section, ...named, columns: fieldsFor(section.columns, own, key) };
};

export const sectionsOfInstance = (form: FormSections, instance: Instance): FormSections => {
  const own = new Set(Object.keys(form));
  return Object.fromEntries(
    Object.entries(form).map(([key, section]) => [
      pathInInstance(instance.key, key),
      sectionFor(section, own, instance),
    ]),
  );
};

/** The schema of a report whose workbook holds these sections too. What reads the report itself need not know of them. */
export const growSchema = <S extends FormSections>(base: SchemaOf<S>, more: FormSections): SchemaOf<S> => {
  const sections: S & FormSections = { ...base.sections, ...more };
  const grown: SchemaOf<FormSections> = defineSchema<FormSections>(sections);
  // Every field of the base is among them, under the same id.
  const allFields = grown.allFields as SchemaOf<S>["allFields"];
  return {
    ...grown,
    sections,
    base,
    allFields,
    partLabel: (place) => grown.partLabel(place) ?? base.partLabel(place),
  };
};
