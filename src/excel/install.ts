/**
 * Builds the missing sheets and names of a workbook in one round trip (one before it, if its structure was not read yet), and in one more
 * what the sheets can do without.
 */
import type { SheetSpec, WorkbookSpec } from "../workbook/model";
import { buildSheet, rebuildSheet } from "./build/sheet";
import { showing, trim, trimmingsOf, type Trimming } from "./build/trimmings";
import { withStructure, recalculate, suspend, worksheetOf, type ExcelContext } from "./excelContext";
import { planInstall } from "./installPlan";
import { isConstant, openJournal } from "./journal";
import { sheetNamed, type WorkbookStructure } from "./structureCache";
import { pointName } from "./names";

/** Sheets that exist are left alone, unless an installation of ours broke off while it built them. */
export const install = (excel: ExcelContext, spec: WorkbookSpec): Promise<void> =>
  withStructure(excel, { action: "安装工作簿" }, async (context, structure) => {
    const plan = planInstall(spec, structure);
    if (plan.sheets.length + plan.names.length + structure.notes.length === 0) return;
    suspend(context, structure);
    const constants = plan.names.filter(isConstant);
    const closeJournal = openJournal(
      excel,
      context.workbook.names,
      plan.sheets.map(({ name }) => name),
      constants.map(({ name }) => name),
      structure.notes,
    );
    const build = plan.sheets.map((sheet) => prepare(context, structure, sheet));
    plan.names.forEach((name) => pointName(context, excel, structure, name));
    build.forEach((run) => run());
    closeJournal();
    excel.ownWrites.note(plan.sheets.map(({ name }) => ({ sheet: name })));
    recalculate(context, structure);
    await context.sync();
    excel.cache.clear();
    await trim(context, finishing(context, plan.sheets));
  });

/** What was built is where the work begins. */
const finishing = (context: Excel.RequestContext, sheets: readonly SheetSpec[]): readonly Trimming[] => {
  const { worksheets } = context.workbook;
  const first = sheets.find(({ visibility = "visible" }) => visibility === "visible");
  return [
    ...sheets.flatMap((spec) => trimmingsOf(worksheets.getItem(spec.name), spec)),
    ...(first === undefined ? [] : [showing(worksheets.getItem(first.name))]),
  ];
};

/** Adds the sheet now and returns what fills it, since formulas need every sheet and name that they speak of. */
const prepare = (context: Excel.RequestContext, structure: WorkbookStructure, spec: SheetSpec): (() => void) => {
  const old = sheetNamed(structure, spec.name);
  if (old !== undefined)
    return () => rebuildSheet(worksheetOf(context, old), spec, { row: 0, col: 0, rows: 0, cols: 0 });
  const sheet = context.workbook.worksheets.add(spec.name);
  return () => buildSheet(sheet, spec);
};
