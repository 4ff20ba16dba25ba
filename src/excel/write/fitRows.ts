/** Merged cells, heights of rows and ends of pages, set in one round trip. */
import type { RowsFit } from "../../app/changes";
import { cellAddress } from "../../workbook/address";
import { addressLists, rectangles } from "../areas";
import { trim } from "../build/optionalSettings";
import { applyHeights, mergeAgain } from "../build/layout";
import { sheetMissing, sheetProtected } from "../errors";
import { requireSheet, suspend, withStructure, worksheetOf, type ExcelContext } from "../excelContext";

const ACTION = "调整行高";

export const fitRows = (excel: ExcelContext, fits: readonly RowsFit[]): Promise<void> =>
  withStructure(excel, { action: ACTION }, async (context, structure) => {
    const found = fits.map((fit) => {
      const sheet = requireSheet(structure, fit.sheet, (missing) => sheetMissing(ACTION, missing));
      if (sheet.protected) throw sheetProtected(ACTION, sheet.name);
      return { fit, sheet: worksheetOf(context, sheet) };
    });
    suspend(context, structure);
    for (const { fit, sheet } of found) {
      mergeAgain(sheet, fit.merges);
      applyHeights(sheet, fit.heights);
      for (const list of addressLists(rectangles(fit.following.map((row) => ({ row, col: 0 })))))
        sheet.getRanges(list).format.autofitRows();
    }
    await context.sync();
    // Excel refuses page breaks where no printer is installed.
    await trim(
      context,
      found.map(({ fit, sheet }) => ({ member: "rowBreaks", set: () => breakPages(sheet, fit.breaks) })),
    );
    excel.cache.clear();
  });

const breakPages = (sheet: Excel.Worksheet, breaks: readonly number[]): void => {
  sheet.horizontalPageBreaks.removePageBreaks();
  breaks.forEach((row) => sheet.horizontalPageBreaks.add(cellAddress(row + 1, 0)));
};
