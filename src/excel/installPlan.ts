/** What an installation has to do in a workbook that may hold anything already. Pure. */
import { parseRef } from "../workbook/address";
import type { NameSpec, SheetSpec, WorkbookSpec } from "../workbook/model";
import { namesTaken } from "./refusals";
import { unfinished, type Unfinished } from "./journal";
import { nameNamed, sheetNamed, type WorkbookStructure } from "./structureCache";
import { isBroken } from "./write/names";

export interface InstallPlan {
  /** Missing, or left half-built by an installation that was cut off. */
  readonly sheets: readonly SheetSpec[];
  /** Missing, or pointing nowhere while their sheet is being built. Names that point at cells are left as they are: rows may have been inserted. */
  readonly names: readonly NameSpec[];
}

/** Throws Problem "nameTaken" before anything is written, when a name that we need belongs to other cells. */
export const planInstall = (spec: WorkbookSpec, structure: WorkbookStructure, action: string): InstallPlan => {
  const ours = unfinished(structure.notes);
  const sheets = spec.sheets.filter(({ name }) => sheetNamed(structure, name) === undefined || ours.sheets.has(name));
  const fates = spec.names.map((name) => ({ name, fate: fateOf(name, structure, sheets, ours) }));
  const taken = fates.filter(({ fate }) => fate === "taken").map(({ name }) => name.name);
  if (taken.length > 0) throw namesTaken(action, taken);
  return { sheets, names: fates.filter(({ fate }) => fate === "point").map(({ name }) => name) };
};

const fateOf = (
  name: NameSpec,
  structure: WorkbookStructure,
  building: readonly SheetSpec[],
  ours: Unfinished,
): "point" | "leave" | "taken" => {
  const old = nameNamed(structure, name.name);
  if (old === undefined || ours.constants.has(name.name)) return "point";
  const target = parseRef(name.ref)?.sheet;
  if (target === undefined || !building.some((sheet) => sheet.name === target)) return "leave";
  return isBroken(old) || ours.sheets.has(target) ? "point" : "taken";
};
