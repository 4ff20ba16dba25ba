/** How sheets print, where the workbook has them already. */
import type { SheetPaper } from "../../app/changes";
import { paper, trim } from "../build/optionalSettings";
import { sheetMissing } from "../refusals";
import { requireSheet, withStructure, worksheetOf, type ExcelContext } from "../excelContext";

const ACTION = "设置页面";

export const setPaper = (excel: ExcelContext, papers: readonly SheetPaper[]): Promise<void> =>
  withStructure(excel, { action: ACTION }, async (context, structure) => {
    const all = papers.flatMap(({ sheet, page }) => {
      const found = requireSheet(structure, sheet, (missing) => sheetMissing(ACTION, missing));
      return paper(worksheetOf(context, found), page);
    });
    await trim(context, all);
  });
