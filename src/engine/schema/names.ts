/** Defined names: 自评.<part>.<field>, readable in Excel's name manager, valid by Excel's rules. */
import { oncePer } from "../../domain/oncePer";
import type { Field } from "./field";
import { fieldsOf } from "./lookup";
import type { Section } from "./section";

export const NAME_PREFIX = "自评.";
/** A constant name that tells which layout wrote the workbook. */
export const LAYOUT_NAME = `${NAME_PREFIX}版式`;
/** A constant name with the id of the scoring edition in use. */
export const EDITION_NAME = `${NAME_PREFIX}评分版本`;
/** A constant name with the kind of report that the workbook holds. */
export const KIND_NAME = `${NAME_PREFIX}报告种类`;

/** Everything but letters and digits goes: “三公”经费情况（万元） → 三公经费情况万元. */
const clean = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, "");

const fieldName = oncePer((field: Field): string => clean(field.name ?? field.label));
export const blockName = oncePer((section: Section): string => NAME_PREFIX + clean(section.name));
export const cellName = (section: Section, field: Field): string => `${blockName(section)}.${fieldName(field)}`;

interface NamedField {
  readonly key: string;
  readonly field: Field;
  readonly name: string;
}

/** The fields of a section with their names, in the order of the form. */
export const namedFields = oncePer((section: Section): readonly NamedField[] =>
  Object.entries(fieldsOf(section)).map(([key, field]) => ({ key, field, name: cellName(section, field) })),
);

export const isOurName = (name: string): boolean => name.startsWith(NAME_PREFIX);
