/** Brings cells before the user's eyes. */
import { areaAddress } from "../workbook/address";
import type { Area } from "../workbook/model";
import { withStructure, requireSheet, worksheetOf, type ExcelContext } from "./excelContext";
import { sheetHidden, sheetMissing } from "./refusals";

const ACTION = "定位单元格";

/**
 * A hidden sheet is shown when it is asked for once more: showing it ends what can be undone, which has to be said before. Two round trips:
 * selecting on a sheet that is not in front yet is unreliable (office-js#5118).
 */
export const select = (excel: ExcelContext, name: string, area: Area): Promise<void> =>
  withStructure(excel, { action: ACTION, step: "show" }, async (context, structure) => {
    const found = requireSheet(structure, name, (missing) => sheetMissing(ACTION, missing));
    const sheet = worksheetOf(context, found);
    const isHidden = found.visibility !== "visible";
    if (isHidden && !excel.saidHidden.delete(found.id)) {
      excel.saidHidden.add(found.id);
      throw sheetHidden(name);
    }
    if (isHidden) sheet.visibility = "Visible";
    sheet.activate();
    await context.sync();
    sheet.getRange(areaAddress(area)).select();
    await context.sync();
    if (isHidden) excel.cache.clear();
  });
