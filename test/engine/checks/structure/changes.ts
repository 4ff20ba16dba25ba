/** What happened to a workbook, for cases of the structure rules. */
import { parseRef } from "../../../../src/workbook/address";
import type { FoundCell, WorkbookSnapshot } from "../../../../src/workbook/model";

export type Change = (snapshot: WorkbookSnapshot) => WorkbookSnapshot;

export const pointing =
  (name: string, ref: string): Change =>
  (s) => ({ ...s, names: s.names.map((n) => (n.name === name ? { ...n, ref } : n)) });

export const areaOf = (s: WorkbookSnapshot, name: string): NonNullable<ReturnType<typeof parseRef>> => {
  const target = parseRef(s.names.find((n) => n.name === name)?.ref ?? "");
  if (target === undefined) throw new Error(`no name ${name}`);
  return target;
};

/** Every number of a sheet has this format. */
export const allBy =
  (sheet: string, format: string): Change =>
  (s) => ({
    ...s,
    sheets: s.sheets.map((found) =>
      found.name === sheet ? { ...found, formats: found.cells.map((line) => line.map(() => format)) } : found,
    ),
  });

export const everyCell =
  (change: (cell: FoundCell) => FoundCell, on: (sheet: string) => boolean = () => true): Change =>
  (s) => ({
    ...s,
    sheets: s.sheets.map((found) =>
      on(found.name) ? { ...found, cells: found.cells.map((row) => row.map(change)) } : found,
    ),
  });
