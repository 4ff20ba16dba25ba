/** Defined names of the whole workbook: added when missing, otherwise pointed anew. */
import { parseRef } from "../../workbook/address";
import type { NameSpec } from "../../workbook/model";
import type { ExcelContext } from "../excelContext";
import { nameNamed, type WorkbookStructure } from "../structureCache";
import { nameFormula } from "./nameFormula";

/**
 * Queues it for all of them. Gives what queues their going back to where they pointed just before, to be called after the sync; undefined where
 * each of them pointed there already.
 */
export const pointNames = (
  excel: ExcelContext,
  context: Excel.RequestContext,
  structure: WorkbookStructure,
  specs: readonly NameSpec[],
): (() => void) | undefined => {
  const { names } = context.workbook;
  const moving = specs.filter(({ name, ref }) => !isSameRef(nameNamed(structure, name)?.ref ?? "", ref));
  const before = moving.map(({ name }) => names.getItemOrNullObject(name).load("formula"));
  specs.forEach((spec) => pointName(context, excel, structure, spec));
  if (moving.length === 0) return undefined;
  return () => {
    moving.forEach(({ name }, i) => {
      const was = before[i];
      if (was?.isNullObject !== false) names.getItem(name).delete();
      else names.getItem(name).formula = was.formula as string;
    });
    excel.places.move(
      moving.map(({ name }, i) => ({ name, ref: before[i]?.isNullObject === false ? String(before[i].formula) : "" })),
      structure.sheets,
    );
  };
};

/** Queues the change. A comment is written only with a new name: changing one cannot be undone on desktop Excel. */
export const pointName = (
  context: Excel.RequestContext,
  excel: ExcelContext,
  structure: WorkbookStructure,
  spec: NameSpec,
): void => {
  const { names } = context.workbook;
  const old = nameNamed(structure, spec.name);
  const formula = nameFormula(excel, spec.ref);
  const item = old === undefined ? names.add(spec.name, formula, spec.comment) : names.getItem(old.name);
  if (old !== undefined && !isSameRef(old.ref, spec.ref)) item.formula = formula;
  if ((old?.hidden ?? false) !== (spec.hidden ?? false)) item.visible = !spec.hidden;
};

/** Excel gives back 封面!$C$4 for '封面'!$C$4; writing that again would be a change for nothing. */
const isSameRef = (a: string, b: string): boolean => canonical(a) === canonical(b);

const canonical = (ref: string): string => {
  const place = parseRef(ref);
  return place === undefined ? ref : JSON.stringify({ ...place, sheet: place.sheet.toLowerCase() });
};

/** Excel writes #REF! where a name's cells or sheet have gone. */
export const isBroken = (name: NameSpec): boolean => name.ref.includes("#REF!");
