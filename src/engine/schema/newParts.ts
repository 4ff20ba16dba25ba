/** Parts of the form that later versions brought to sheets which a workbook has already: fields by their ids, whole sections by their keys. */
import { fieldsOf } from "./lookup";
import { blockName, cellName } from "./names";
import { fieldIdOf, isBare, sectionIn } from "./path";
import type { Schema } from "./schema";

/** Of a section, a field or a cell. */
export const isAmong = (parts: readonly string[], path: string): boolean =>
  parts.some((part) => part === sectionIn(path) || part === fieldIdOf(path));

/** Those that the form gives to the cells of a part. */
export const namesOfPart = ({ sectionOf, fieldRef }: Schema, part: string): readonly string[] => {
  if (!isBare(part)) return [cellName(sectionOf(sectionIn(part)), fieldRef(part).field)];
  const section = sectionOf(part);
  const cells = section.type === "list" ? [] : Object.values(fieldsOf(section)).map((f) => cellName(section, f));
  return section.type === "fields" ? cells : [blockName(section), ...cells];
};
