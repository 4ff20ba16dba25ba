/** Takes sheets out of the workbook, with names, and builds the one that listed them anew. */
import type { SheetRemoval } from "../../app/ports";
import { recalculate, suspend, withStructure, worksheetOf, type ExcelContext } from "../excelContext";
import { prepareSheet } from "./replaceSheet";
import { nameNamed, sheetNamed } from "../structureCache";

const ACTION = "删除工作表";

/**
 * The sheets go first: where Excel refuses that, everything stays. The names go last, so that no formula speaks of one that is gone.
 * What is not there needs no removing, so this can be repeated.
 */
export const removeSheets = (excel: ExcelContext, { sheets, names, rebuilt }: SheetRemoval): Promise<void> =>
  withStructure(excel, { action: ACTION }, async (context, structure) => {
    const listing =
      rebuilt &&
      (await prepareSheet(excel, context, structure, { spec: rebuilt.sheet, names: rebuilt.names, action: ACTION }));
    suspend(context, structure);
    for (const sheet of sheets) {
      const found = sheetNamed(structure, sheet);
      if (found !== undefined) worksheetOf(context, found).delete();
    }
    const built = listing?.build();
    for (const name of names)
      if (nameNamed(structure, name) !== undefined) context.workbook.names.getItem(name).delete();
    recalculate(context, structure);
    await context.sync();
    excel.cache.clear();
    if (built !== undefined) await listing?.finish(built);
  });
