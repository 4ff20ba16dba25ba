/** Brings cells before the user's eyes. */
import { areaAddress } from "../workbook/address";
import type { Area } from "../workbook/model";
import { withStructure, requireSheet, worksheetOf, type ExcelContext } from "./excelContext";
import { sheetMissing } from "./errors";

const ACTION = "定位单元格";

/** A hidden sheet is shown first. Two round trips: selecting on a sheet that is not in front yet is unreliable (office-js#5118). */
export const select = (excel: ExcelContext, name: string, area: Area): Promise<void> =>
  withStructure(excel, { action: ACTION, step: "show" }, async (context, structure) => {
    const found = requireSheet(structure, name, (missing) => sheetMissing(ACTION, missing));
    const sheet = worksheetOf(context, found);
    if (found.visibility !== "visible") sheet.visibility = "Visible";
    sheet.activate();
    await context.sync();
    sheet.getRange(areaAddress(area)).select();
    await context.sync();
    if (found.visibility !== "visible") excel.cache.clear();
  });
