/**
 * Parts of the form that later versions brought to sheets which a workbook has already: whole sections by their keys, single fields and columns
 * of tables and lists by their ids.
 */
import { fieldsOf } from "./lookup";
import { blockName, cellName } from "./names";
import { fieldIdOf, isBare, sectionIn } from "./path";
import type { Schema } from "./schema";

/** Of a section, a field or a cell. */
export const isAmong = (parts: readonly string[], path: string): boolean =>
  parts.some((part) => part === sectionIn(path) || part === fieldIdOf(path));

/** Of a table or list that may have been there before it. */
export const isColumn = ({ sectionOf, isSectionKey }: Schema, part: string): boolean =>
  !isBare(part) && isSectionKey(sectionIn(part)) && sectionOf(sectionIn(part)).type !== "fields";

/** Those that the form gives to the cells of a part. */
export const namesOfPart = ({ sectionOf, fieldRef }: Schema, part: string): readonly string[] => {
  if (!isBare(part)) return [cellName(sectionOf(sectionIn(part)), fieldRef(part).field)];
  const section = sectionOf(part);
  const cells = section.type === "list" ? [] : Object.values(fieldsOf(section)).map((f) => cellName(section, f));
  return section.type === "fields" ? cells : [blockName(section), ...cells];
};
