/** Merged cells, heights of rows and ends of pages, set in one round trip. */
import type { RowsFit, RowsOfSheet } from "../../app/changes";
import { areaAddress, cellAddress } from "../../workbook/address";
import { around, pointsOf, type Point } from "../../workbook/area";
import type { Area } from "../../workbook/model";
import { addressLists, rectangles } from "../areas";
import { rangeOf } from "../build/contents";
import { cellAt, queueCells } from "../cells";
import { requireInPlace, standing } from "./inPlace";
import { putBack, type Overwritten } from "./putBack";
import { trim } from "../build/optionalSettings";
import { applyHeights, mergeAgain } from "../build/layout";
import { mergedWithin } from "../capabilities";
import { sheetMissing, sheetProtected } from "../refusals";
import { requireSheet, suspend, withStructure, worksheetOf, type ExcelContext } from "../excelContext";

const ACTION = "调整行高";

export const fitRows = (excel: ExcelContext, fits: readonly RowsFit[]): Promise<readonly RowsOfSheet[]> =>
  withStructure(excel, { action: ACTION }, async (context, structure) => {
    const found = fits.map((fit) => {
      const sheet = requireSheet(structure, fit.sheet, (missing) => sheetMissing(ACTION, missing));
      if (sheet.protected) throw sheetProtected(ACTION, sheet.name);
      return { fit, sheet: worksheetOf(context, sheet) };
    });
    requireInPlace(
      context,
      excel,
      standing(
        structure,
        fits.map(({ sheet }) => sheet),
      ),
    );
    const parted = await notMerged(context, found);
    suspend(context, structure);
    const fitted = found.map(({ fit, sheet }) => {
      const before = queueCells(sheet, fit.sheet);
      fitSheet(sheet, fit);
      const after = queueCells(sheet, fit.sheet);
      return { fit, result: () => ({ sheet, name: fit.sheet, before: before(), after: after() }) };
    });
    await context.sync();
    for (const { fit, result } of fitted) await keepTyped(context, result(), fit.merges);
    // Excel refuses page breaks where no printer is installed.
    await trim(
      context,
      found.map(({ fit, sheet }) => ({ member: "rowBreaks", set: () => breakPages(sheet, fit.breaks) })),
    );
    excel.cache.clear();
    return parted;
  });

interface Found {
  readonly fit: RowsFit;
  readonly sheet: Excel.Worksheet;
}

/** Nothing where Excel cannot tell. */
const notMerged = async (context: Excel.RequestContext, found: readonly Found[]): Promise<readonly RowsOfSheet[]> => {
  const asked = found.flatMap(({ fit, sheet }) => {
    const area = around(fit.merges.flatMap((m) => [m, { row: m.row + m.rows - 1, col: m.col + m.cols - 1 }]));
    return area === undefined ? [] : [{ fit, range: rangeOf(sheet, area) }];
  });
  const there =
    asked.length === 0
      ? []
      : await mergedWithin(
          context,
          asked.map(({ range }) => range),
        );
  return asked.flatMap(({ fit }, i): readonly RowsOfSheet[] => {
    const merged = there?.[i];
    const parted = fit.merges.filter((area) => merged?.has(areaAddress(area)) === false);
    const rows = [...new Set(parted.map(({ row }) => row + 1))].sort((a, b) => a - b);
    return rows.length === 0 ? [] : [{ sheet: fit.sheet, rows }];
  });
};

const fitSheet = (sheet: Excel.Worksheet, { merges, heights, following }: RowsFit): void => {
  mergeAgain(sheet, merges);
  applyHeights(sheet, heights);
  for (const list of addressLists(rectangles(following.map((row) => ({ row, col: 0 })))))
    sheet.getRanges(list).format.autofitRows();
};

/** Cells that were free when they were read may hold something since: those are merged no longer, and hold it again. */
const keepTyped = async (
  context: Excel.RequestContext,
  overwritten: Overwritten,
  merges: readonly Area[],
): Promise<void> => {
  const { sheet, before } = overwritten;
  const swallowed = (area: Area): readonly Point[] =>
    pointsOf(area)
      .slice(1)
      .filter((at) => cellAt(before, at).value !== null);
  const taken = merges.filter((area) => swallowed(area).length > 0);
  if (taken.length === 0) return;
  taken.forEach((area) => rangeOf(sheet, area).unmerge());
  await putBack(context, overwritten, taken.flatMap(swallowed));
};

const breakPages = (sheet: Excel.Worksheet, breaks: readonly number[]): void => {
  sheet.horizontalPageBreaks.removePageBreaks();
  breaks.forEach((row) => sheet.horizontalPageBreaks.add(cellAddress(row + 1, 0)));
};
