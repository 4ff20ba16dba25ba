/**
 * Ids as workbooks keep them, in the content of a 上报标记 and in the keys of 审核说明. They stay as they were when a section is
 * renamed, so that stamps and explanations of earlier workbooks still hold.
 */
import { movedTo, sectionIn } from "./path";
import type { Schema } from "./schema";

type Sections = Pick<Schema, "sectionKeys" | "sectionOf" | "isSectionKey">;

const storedKeyOf = ({ isSectionKey, sectionOf }: Sections, key: string): string =>
  isSectionKey(key) ? (sectionOf(key).storedKey ?? key) : key;

export const storedId = (schema: Sections, id: string): string => movedTo(storedKeyOf(schema, sectionIn(id)), id);

/** The key of today for one that was stored or written in a file before. */
export const currentKey = ({ sectionKeys, sectionOf }: Sections, stored: string): string =>
  sectionKeys.find((key) => sectionOf(key).storedKey === stored) ?? stored;

export const currentId = (schema: Sections, stored: string): string =>
  movedTo(currentKey(schema, sectionIn(stored)), stored);
