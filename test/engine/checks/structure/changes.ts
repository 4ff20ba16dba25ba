/** What happened to a workbook, for cases of the structure rules. */
import { parseRef } from "../../../../src/workbook/address";
import type { WorkbookSnapshot } from "../../../../src/workbook/model";

export type Change = (snapshot: WorkbookSnapshot) => WorkbookSnapshot;

export const pointing =
  (name: string, ref: string): Change =>
  (s) => ({ ...s, names: s.names.map((n) => (n.name === name ? { ...n, ref } : n)) });

export const areaOf = (s: WorkbookSnapshot, name: string): NonNullable<ReturnType<typeof parseRef>> => {
  const target = parseRef(s.names.find((n) => n.name === name)?.ref ?? "");
  if (target === undefined) throw new Error(`no name ${name}`);
  return target;
};
