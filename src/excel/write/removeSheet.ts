/** Takes a sheet out of the workbook, with names. */
import { recalculate, suspend, withStructure, worksheetOf, type ExcelContext } from "../excelContext";
import { nameNamed, sheetNamed } from "../structureCache";

/** The sheet goes first: where Excel refuses that, everything stays. What is not there needs no removing, so this can be repeated. */
export const removeSheet = (excel: ExcelContext, sheet: string | undefined, names: readonly string[]): Promise<void> =>
  withStructure(excel, { action: "删除工作表" }, async (context, structure) => {
    suspend(context, structure);
    const found = sheet === undefined ? undefined : sheetNamed(structure, sheet);
    if (found !== undefined) worksheetOf(context, found).delete();
    for (const name of names)
      if (nameNamed(structure, name) !== undefined) context.workbook.names.getItem(name).delete();
    recalculate(context, structure);
    await context.sync();
    excel.cache.clear();
  });
