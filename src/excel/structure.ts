/** Sheets and defined names, without cells: the first round trip of every reading. */
import type { FoundSheet, NameSpec } from "../workbook/model";
import { plainRef } from "../workbook/textConstant";
import { isNote } from "./journal";
import type { WorkbookStructure } from "./structureCache";

/** One round trip, no write. Names are read through their formula, never resolved: a broken one would be an error (office-js#263). */
export const readStructure = async (context: Excel.RequestContext): Promise<WorkbookStructure> => {
  const { application, names, worksheets } = context.workbook;
  application.load("calculationMode,calculationState");
  names.load("items/name,items/formula,items/visible,items/comment");
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  await context.sync();
  const specs = names.items.map(nameSpec);
  const manual = application.calculationMode === "Manual";
  return {
    manual,
    stale: manual && application.calculationState !== "Done",
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITY.get(sheet.visibility) ?? "visible",
      protected: sheet.protection.protected,
    })),
    names: specs.filter((name) => !isNote(name)),
    notes: specs.filter(isNote),
  };
};

const VISIBILITY: ReadonlyMap<string, FoundSheet["visibility"]> = new Map([
  ["Visible", "visible"],
  ["Hidden", "hidden"],
  ["VeryHidden", "veryHidden"],
]);

const nameSpec = (item: Excel.NamedItem): NameSpec => {
  const formula: unknown = item.formula;
  return {
    name: item.name,
    ref: typeof formula === "string" ? plainRef(formula) : "",
    ...(item.comment ? { comment: item.comment } : {}),
    ...(item.visible ? {} : { hidden: true }),
  };
};
