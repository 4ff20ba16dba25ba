/** Attributes of Word's elements, whatever prefix the file gave them. */
import { qualifiedAttribute, type Tag } from "../../ooxml/xml/scan";
import { WORD } from "../namespaces";

export const valueOf = (tag: Tag, name = "val"): string | undefined => qualifiedAttribute(tag, WORD, name);

/** A switch without a value is on (ECMA-376 part 1, 17.17.4). */
export const isOn = (tag: Tag): boolean => !["0", "false", "off"].includes(valueOf(tag) ?? "1");

/** A whole number from 0 up; what is none counts as absent. */
export const countIn = (tag: Tag, name = "val"): number | undefined => {
  const text = valueOf(tag, name);
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
};
