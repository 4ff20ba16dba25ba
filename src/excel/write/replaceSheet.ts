/** One sheet built anew in its place, with the names that point into it. */
import type { Area, NameSpec, SheetSpec } from "../../workbook/model";
import { drawCharts } from "../build/charts";
import { applyVisibility, buildSheet, rebuildSheet } from "../build/sheet";
import { showing, trim, trimmingsOf, untrimmed } from "../build/optionalSettings";
import { withStructure, recalculate, suspend, worksheetOf, type ExcelContext } from "../excelContext";
import { sheetProtected } from "../errors";
import { sheetNamed, type SheetStructure } from "../structureCache";
import { pointName } from "./names";

type After = "stay" | "show";

/** One round trip after a reading of that sheet, two for its charts where it has any, and one for its trimmings; up to two more when structure and extent have to be read first. */
export const replaceSheet = (
  excel: ExcelContext,
  spec: SheetSpec,
  names: readonly NameSpec[],
  after: After = "stay",
): Promise<void> => {
  const action = `生成“${spec.name}”`;
  return withStructure(excel, { action }, async (context, structure) => {
    const old = sheetNamed(structure, spec.name);
    if (old?.protected === true) throw sheetProtected(action, old.name);
    const extent = old === undefined ? undefined : (old.extent ?? (await usedExtent(context, old)));
    suspend(context, structure);
    const sheet = old === undefined ? context.workbook.worksheets.add(spec.name) : worksheetOf(context, old);
    names.forEach((name) => pointName(context, excel, structure, name));
    if (extent === undefined) buildSheet(sheet, spec);
    else rebuildSheet(sheet, spec, extent);
    if (!isShownAs(spec, old)) applyVisibility(sheet, spec);
    excel.ownWrites.note([{ sheet: old?.name ?? spec.name }]);
    recalculate(context, structure);
    await context.sync();
    if (old !== undefined) excel.drawn.forget(old.id);
    excel.cache.clear();
    if (spec.charts !== undefined) await drawCharts(context, sheet, spec.charts);
    await trim(context, [
      ...(old === undefined ? [] : untrimmed(sheet)),
      ...trimmingsOf(sheet, spec),
      ...(after === "show" ? [showing(sheet)] : []),
    ]);
  });
};

/** A sheet that was just added is visible. */
const isShownAs = ({ visibility = "visible" }: SheetSpec, old: SheetStructure | undefined): boolean =>
  (old?.visibility ?? "visible") === visibility;

const usedExtent = async (context: Excel.RequestContext, sheet: SheetStructure): Promise<Area> => {
  const used = worksheetOf(context, sheet)
    .getUsedRangeOrNullObject(true)
    .load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return { row: 0, col: 0, rows: 0, cols: 0 };
  return { row: used.rowIndex, col: used.columnIndex, rows: used.rowCount, cols: used.columnCount };
};
