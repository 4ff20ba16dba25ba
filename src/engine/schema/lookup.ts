/** What follows from an id or from one section alone. */
import type { CellId } from "../../domain/cell";
import { oncePer } from "../../domain/oncePer";
import { remembering } from "../../domain/remembering";
import type { Field } from "./field";
import { cellIn } from "./path";
import type { Fields, Section } from "./section";

export const fieldsOf = (section: Section): Fields => (section.type === "fields" ? section.fields : section.columns);

/** A cell as the form has it, whatever stands in it. */
export interface FieldCell {
  readonly id: CellId;
  readonly key: string;
  readonly field: Field;
}

/** The cells of each row of a section, in the order of the form: the same in all reports, and made once. */
export const cellsOfRow = oncePer((section: Section) => {
  const fields = Object.entries(fieldsOf(section));
  return remembering((row): readonly FieldCell[] =>
    fields.map(([key, field]) => ({ id: cellIn(row, key), key, field })),
  );
});

/** Grid columns from the left edge of a table or list to each of its columns. */
export const columnOffsets = oncePer((section: Section): ReadonlyMap<string, number> => {
  const offsets = new Map<string, number>();
  let at = 0;
  for (const [key, field] of Object.entries(fieldsOf(section))) {
    offsets.set(key, at);
    at += field.span ?? 1;
  }
  return offsets;
});

/** Width of the named block: up to the first grid column of its last column, because a merged cell answers for the rest. */
export const blockColumns = oncePer((section: Section): number => Math.max(...columnOffsets(section).values()) + 1);

/** A list or table ends in a thin row that only marks where rows may be inserted above, unless it says otherwise. */
export const hasEndRow = (section: Section): boolean =>
  section.type === "table" || (section.type === "list" && section.endRow !== false);

/** Columns that tell a person which row is meant, best first. */
export const rowTitleColumns = (section: Section): readonly string[] => {
  if (section.type === "fields") return [];
  return section.type === "table" ? [section.unitColumn] : section.titledBy;
};

/** Rows keep a code of their own, whatever they are called and wherever they stand. */
export const hasRowIds = (section: Section): boolean => "id" in fieldsOf(section);

/** Columns by which a row stays itself wherever it stands: its id, or what it is called. */
export const rowIdentityColumns = (section: Section): readonly string[] => [
  ...(hasRowIds(section) ? ["id"] : []),
  ...rowTitleColumns(section),
];
