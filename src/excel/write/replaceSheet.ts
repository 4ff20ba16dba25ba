/** One sheet built anew in its place, with the names that point into it. */
import type { CellSpec, NameSpec, SheetSpec } from "../../workbook/model";
import { drawCharts } from "../build/charts";
import { applyVisibility, buildSheet, rebuildSheet } from "../build/sheet";
import { showing, trim, trimmingsOf, untrimmed } from "../build/optionalSettings";
import { withStructure, recalculate, suspend, worksheetOf, type ExcelContext } from "../excelContext";
import { sheetProtected } from "../refusals";
import { sheetNamed, type SheetStructure, type WorkbookStructure } from "../structureCache";
import { NO_CELLS, queueCells } from "../cells";
import { keepTyped, type Rebuilt } from "./keepTyped";
import { requireInPlace, standing } from "./inPlace";
import { pointNames } from "./names";
import { watched, type Watched } from "./watched";

type After = "stay" | "show";

/** A sheet that can be built: whatever has to be read for it has been read. */
interface Replacement {
  /** Queues it. */
  readonly build: () => BuiltSheet;
  /** To be called once it was sent: what a refusal of must not take the sheet along. */
  readonly finish: (sheet: Excel.Worksheet) => Promise<void>;
}

interface BuiltSheet {
  readonly sheet: Excel.Worksheet;
  /** To be asked for after the sync; absent where there was no such sheet before. */
  readonly rebuilt?: Rebuilt;
}

/**
 * One round trip after a reading of that sheet, two for its charts where it has any, and one for its trimmings; up to two more when structure and
 * cells have to be read first. Where that went over something typed since the reading, contents and names are put back as they stood.
 */
export const replaceSheet = (
  excel: ExcelContext,
  spec: SheetSpec,
  names: readonly NameSpec[],
  after: After = "stay",
): Promise<void> => {
  const action = `生成“${spec.name}”`;
  return withStructure(excel, { action }, async (context, structure) => {
    const replacement = await prepareSheet(excel, context, structure, { spec, names, action, after });
    requireInPlace(context, excel, standing(structure, [spec.name]));
    suspend(context, structure);
    const { sheet, rebuilt } = replacement.build();
    recalculate(context, structure);
    await context.sync();
    excel.cache.clear();
    excel.places.move(names, structure.sheets);
    if (rebuilt !== undefined) await keepTyped(context, excel, rebuilt, action);
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
  if (old !== undefined && excel.seen.of(old.id) === undefined) await lookAt(excel, context, old);
  const build = (): BuiltSheet => {
    const sheet = old === undefined ? context.workbook.worksheets.add(spec.name) : worksheetOf(context, old);
    if (old === undefined && position !== undefined) sheet.position = position;
    const restoreNames = pointNames(excel, context, structure, names);
    if (old === undefined) buildSheet(sheet, spec);
    const rebuilt = old === undefined ? undefined : rebuild(excel, old, sheet, spec);
    if (!isShownAs(spec, old)) applyVisibility(sheet, spec);
    excel.ownWrites.note([{ sheet: old?.name ?? spec.name }]);
    return { sheet, ...(rebuilt === undefined ? {} : { rebuilt: { ...rebuilt, restoreNames } }) };
  };
  const finish = async (sheet: Excel.Worksheet): Promise<void> => {
    if (spec.charts !== undefined) await drawCharts(context, sheet, spec.charts);
    await trim(context, [
      ...(old === undefined ? [] : untrimmed(sheet)),
      ...trimmingsOf(sheet, spec),
      ...(after === "show" ? [showing(sheet)] : []),
    ]);
  };
  return { build, finish };
};

const lookAt = async (excel: ExcelContext, context: Excel.RequestContext, sheet: SheetStructure): Promise<void> => {
  const cells = queueCells(worksheetOf(context, sheet), sheet.name);
  await context.sync();
  excel.seen.put(sheet.id, cells());
};

const rebuild = (
  excel: ExcelContext,
  old: SheetStructure,
  sheet: Excel.Worksheet,
  spec: SheetSpec,
): Watched & { readonly written: readonly CellSpec[] } => {
  let written: readonly CellSpec[] = [];
  const writing = watched(excel, old, sheet, () => {
    written = rebuildSheet(sheet, spec, excel.seen.of(old.id) ?? NO_CELLS);
  });
  excel.drawn.forget(old.id);
  return { ...writing, written };
};

/** A sheet that was just added is visible. */
const isShownAs = ({ visibility = "visible" }: SheetSpec, old: SheetStructure | undefined): boolean =>
  (old?.visibility ?? "visible") === visibility;
