/** One sheet built anew in its place, with the names that point into it. */
import type { Area, NameSpec, SheetSpec } from "../../workbook/model";
import { drawCharts } from "../build/charts";
import { applyVisibility, buildSheet, rebuildSheet } from "../build/sheet";
import { showing, trim, trimmingsOf, untrimmed } from "../build/optionalSettings";
import { withStructure, recalculate, suspend, worksheetOf, type ExcelContext } from "../excelContext";
import { sheetProtected } from "../errors";
import { sheetNamed, type SheetStructure, type WorkbookStructure } from "../structureCache";
import { pointName } from "./names";

type After = "stay" | "show";

/** A sheet that can be built: whatever has to be read for it has been read. */
interface Replacement {
  /** Queues it. */
  readonly build: () => Excel.Worksheet;
  /** To be called once it was sent: what a refusal of must not take the sheet along. */
  readonly finish: (sheet: Excel.Worksheet) => Promise<void>;
}

/** One round trip after a reading of that sheet, two for its charts where it has any, and one for its trimmings; up to two more when structure and extent have to be read first. */
export const replaceSheet = (
  excel: ExcelContext,
  spec: SheetSpec,
  names: readonly NameSpec[],
  after: After = "stay",
): Promise<void> => {
  const action = `生成“${spec.name}”`;
  return withStructure(excel, { action }, async (context, structure) => {
    const replacement = await prepareSheet(excel, context, structure, { spec, names, action, after });
    suspend(context, structure);
    const sheet = replacement.build();
    recalculate(context, structure);
    await context.sync();
    excel.cache.clear();
    await replacement.finish(sheet);
  });
};

interface Asked {
  readonly spec: SheetSpec;
  /** Of one that is added; at the end without. */
  readonly position?: number;
  readonly names: readonly NameSpec[];
  /** In the user's words, for what is said where the sheet is protected. */
  readonly action: string;
  readonly after?: After;
}

/** At most one round trip. */
export const prepareSheet = async (
  excel: ExcelContext,
  context: Excel.RequestContext,
  structure: WorkbookStructure,
  { spec, position, names, action, after = "stay" }: Asked,
): Promise<Replacement> => {
  const old = sheetNamed(structure, spec.name);
  if (old?.protected === true) throw sheetProtected(action, old.name);
  const extent = old === undefined ? undefined : (old.extent ?? (await usedExtent(context, old)));
  const build = (): Excel.Worksheet => {
    const sheet = old === undefined ? context.workbook.worksheets.add(spec.name) : worksheetOf(context, old);
    if (old === undefined && position !== undefined) sheet.position = position;
    names.forEach((name) => pointName(context, excel, structure, name));
    if (extent === undefined) buildSheet(sheet, spec);
    else rebuildSheet(sheet, spec, extent);
    if (!isShownAs(spec, old)) applyVisibility(sheet, spec);
    excel.ownWrites.note([{ sheet: old?.name ?? spec.name }]);
    return sheet;
  };
  const finish = async (sheet: Excel.Worksheet): Promise<void> => {
    if (old !== undefined) excel.drawn.forget(old.id);
    if (spec.charts !== undefined) await drawCharts(context, sheet, spec.charts);
    await trim(context, [
      ...(old === undefined ? [] : untrimmed(sheet)),
      ...trimmingsOf(sheet, spec),
      ...(after === "show" ? [showing(sheet)] : []),
    ]);
  };
  return { build, finish };
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
