/** Finding fields by id without knowing the section's type: "spending.total" → its section and declaration. */
import { form, sectionKeys, type SectionKey } from "../../reports/department/form";
import type { Field } from "./field";
import type { Fields, Section } from "./section";

export interface FieldRef {
  /** "income.total": the same for every row of a table. */
  readonly id: string;
  readonly sectionKey: SectionKey;
  readonly section: Section;
  readonly key: string;
  readonly field: Field;
}

export const fieldsOf = (section: Section): Fields => (section.type === "fields" ? section.fields : section.columns);

export const sectionOf = (key: SectionKey): Section => form[key];

const refsOf = (sectionKey: SectionKey): FieldRef[] => {
  const section = sectionOf(sectionKey);
  return Object.entries(fieldsOf(section)).map(([key, field]) => ({
    id: `${sectionKey}.${key}`,
    sectionKey,
    section,
    key,
    field,
  }));
};

export const allFields: readonly FieldRef[] = sectionKeys.flatMap(refsOf);

const byId = new Map(allFields.map((ref) => [ref.id, ref]));

/** "income.total" from "income.total", "income.sum.total" or "income.rows.3.total". */
export const fieldIdOf = (cellId: string): string => {
  const first = cellId.indexOf(".");
  const last = cellId.lastIndexOf(".");
  return first === last ? cellId : cellId.slice(0, first) + cellId.slice(last);
};

export const findField = (id: string): FieldRef | undefined => byId.get(fieldIdOf(id));

/** For ids written in code and checked data; a wrong one is a programming error. */
export const fieldRef = (id: string): FieldRef => {
  const found = findField(id);
  if (found === undefined) throw new Error(`The form has no field "${id}"`);
  return found;
};

/** The cell that a bare reference means: for a table its 汇总 row. */
export const cellIdOf = (path: string): string => {
  const ref = fieldRef(path);
  return ref.section.type === "table" && path.split(".").length === 2 ? `${ref.sectionKey}.sum.${ref.key}` : path;
};

/** Grid columns from the left edge of a table or list to each of its columns. */
export const columnOffsets = (section: Section): ReadonlyMap<string, number> => {
  const offsets = new Map<string, number>();
  let at = 0;
  for (const [key, field] of Object.entries(fieldsOf(section))) {
    offsets.set(key, at);
    at += field.span ?? 1;
  }
  return offsets;
};

/** Width of the named block: up to the first grid column of its last column, because a merged cell answers for the rest. */
export const blockColumns = (section: Section): number => Math.max(...columnOffsets(section).values()) + 1;
