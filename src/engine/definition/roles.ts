/** Which fields of a form mean what the engine and the use cases ask about: only the report itself knows how it calls them. */
import type { ProseFields } from "../prose";
import type { Schema } from "../schema/schema";

export interface Roles<Field extends string = string> {
  /** The name of the department that reports. */
  readonly department: Field;
  /** The year that is reported on, in four digits. */
  readonly year: Field;
  /** The score and the grade as the report states them beside its scoring sheet. */
  readonly score?: Field;
  readonly grade?: Field;
}

/** Every table has a row for each unit. */
export const proseFieldsOf = (roles: Roles, { sectionKeys, sectionOf }: Schema): ProseFields => ({
  ...roles,
  unitTables: sectionKeys.filter((key) => sectionOf(key).type === "table"),
});
