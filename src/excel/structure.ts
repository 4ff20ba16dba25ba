/** Sheets and defined names, without cells: the first round trip of every reading. */
import type { FoundSheet, NameSpec } from "../workbook/model";
import { isOurName } from "../app/ports";
import { plainRef } from "../workbook/textConstant";
import { isNote } from "./journal";
import type { WorkbookStructure } from "./structureCache";

/** So many names are read whole at once; where others have left thousands in the workbook, all but ours are read as words alone. */
const NAMES = 2000;

/**
 * One round trip, three where the workbook has thousands of names; no write. Names are read through their formula, never resolved: a broken
 * one would be an error (office-js#263).
 */
export const readStructure = async (context: Excel.RequestContext): Promise<WorkbookStructure> => {
  const { application, names, worksheets } = context.workbook;
  application.load("calculationMode,calculationState");
  names.load({ $top: NAMES, name: true, formula: true, visible: true, comment: true });
  const [count] = [names.getCount()];
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  await context.sync();
  const whole = names.items.length < count.value ? await oursAmongMany(context) : names.items;
  const specs = whole.map(nameSpec);
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

/** Also what an installation of ours that was cut off has noted. */
const oursAmongMany = async (context: Excel.RequestContext): Promise<readonly Excel.NamedItem[]> => {
  const names = context.workbook.names.load("items/name");
  await context.sync();
  const ours = names.items.filter((item) => isOurName(item.name) || isNote(item));
  ours.forEach((item) => item.load("formula,visible,comment"));
  await context.sync();
  return ours;
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
