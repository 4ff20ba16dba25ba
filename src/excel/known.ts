/** What the last reading taught us about the open workbook: enough to write in one round trip, never trusted further than that. */
import { parseRef } from "../workbook/address";
import type { Area, FoundSheet, NameSpec } from "../workbook/model";
import { unfinished } from "./journal";

export interface KnownSheet {
  /** Excel's own id: survives renaming, and getItem takes it in place of the name. */
  readonly id: string;
  readonly name: string;
  readonly visibility: FoundSheet["visibility"];
  readonly protected: boolean;
  /** Where contents stand; absent until the sheet's cells were read. */
  readonly extent?: Area;
}

export interface Known {
  readonly sheets: readonly KnownSheet[];
  readonly names: readonly NameSpec[];
  /** Our own notes about an installation that was cut off (journal.ts); not among the names. */
  readonly notes: readonly NameSpec[];
}

/** Excel takes sheet names and defined names without regard to case. */
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const isNamed = (sheet: { readonly name: string }, name: string): boolean => same(sheet.name, name);

export const sheetNamed = (known: Pick<Known, "sheets">, name: string): KnownSheet | undefined =>
  known.sheets.find((sheet) => isNamed(sheet, name));

export const nameNamed = (known: Known, name: string): NameSpec | undefined =>
  known.names.find((spec) => same(spec.name, name));

/** The workbook without what a cut-off installation left half-built: as good as not there, until the next installation finishes it. */
export const finished = (known: Known): Known => {
  const { sheets, constants } = unfinished(known.notes);
  return {
    ...known,
    sheets: known.sheets.filter(({ name }) => !sheets.has(name)),
    names: known.names.filter(({ name, ref }) => !constants.has(name) && !sheets.has(parseRef(ref)?.sheet ?? "")),
  };
};

export interface Memory {
  recall(): Known | undefined;
  keep(known: Known): Known;
  /** After anything that changes sheets, names or extents, and after every failure. */
  forget(): void;
}

export const createMemory = (): Memory => {
  let known: Known | undefined;
  return {
    recall: () => known,
    keep: (next) => (known = next),
    forget: () => (known = undefined),
  };
};
