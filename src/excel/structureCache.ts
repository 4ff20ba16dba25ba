/** What the last reading taught us about the open workbook: enough to write in one round trip, never trusted further than that. */
import { parseRef } from "../workbook/address";
import type { FoundSheet, NameSpec } from "../workbook/model";
import { unfinished } from "./journal";

export interface SheetStructure {
  /** Excel's own id: survives renaming, and getItem takes it in place of the name. */
  readonly id: string;
  readonly name: string;
  readonly visibility: FoundSheet["visibility"];
  readonly protected: boolean;
}

export interface WorkbookStructure {
  readonly sheets: readonly SheetStructure[];
  readonly names: readonly NameSpec[];
  /** Whether the person calculates with F9. */
  readonly manual: boolean;
  /** Whether formulas show what they came to before the last changes, until F9 is pressed. */
  readonly stale: boolean;
  /** Our own notes about an installation that was cut off (journal.ts); not among the names. */
  readonly notes: readonly NameSpec[];
}

/** Excel takes sheet names and defined names without regard to case. */
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const isNamed = (sheet: { readonly name: string }, name: string): boolean => same(sheet.name, name);

export const sheetNamed = (structure: Pick<WorkbookStructure, "sheets">, name: string): SheetStructure | undefined =>
  structure.sheets.find((sheet) => isNamed(sheet, name));

export const nameNamed = (structure: WorkbookStructure, name: string): NameSpec | undefined =>
  structure.names.find((spec) => same(spec.name, name));

/** The workbook without what a cut-off installation left half-built: as good as not there, until the next installation finishes it. */
export const finished = (structure: WorkbookStructure): WorkbookStructure => {
  const { sheets, constants } = unfinished(structure.notes);
  return {
    ...structure,
    sheets: structure.sheets.filter(({ name }) => !sheets.has(name)),
    names: structure.names.filter(({ name, ref }) => !constants.has(name) && !sheets.has(parseRef(ref)?.sheet ?? "")),
  };
};

export interface StructureCache {
  get(): WorkbookStructure | undefined;
  put(structure: WorkbookStructure): WorkbookStructure;
  /** After anything that changes sheets or names, and after every failure. */
  clear(): void;
}

export const createStructureCache = (): StructureCache => {
  let structure: WorkbookStructure | undefined;
  return {
    get: () => structure,
    put: (next) => (structure = next),
    clear: () => (structure = undefined),
  };
};
