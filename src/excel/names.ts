/** Defined names of the whole workbook: added when missing, otherwise pointed anew. */
import type { NameSpec } from "../workbook/model";
import { nameNamed, type Known } from "./known";

/** Queues the change. A comment is written only with a new name: changing one cannot be undone on desktop Excel. */
export const pointName = (context: Excel.RequestContext, known: Known, spec: NameSpec): void => {
  const { names } = context.workbook;
  const old = nameNamed(known, spec.name);
  const item = old === undefined ? names.add(spec.name, `=${spec.ref}`, spec.comment) : names.getItem(old.name);
  if (old !== undefined && old.ref !== spec.ref) item.formula = `=${spec.ref}`;
  if ((old?.hidden ?? false) !== (spec.hidden ?? false)) item.visible = !spec.hidden;
};

/** Excel writes #REF! where a name's cells or sheet have gone. */
export const isBroken = (name: NameSpec): boolean => name.ref.includes("#REF!");
