/** Builds the missing sheets and names of a workbook in one round trip (a second one before it, if its structure was not read yet). */
import type { SheetSpec, WorkbookSpec } from "../workbook/model";
import { buildSheet, rebuildSheet } from "./build/sheet";
import { onKnown, suspend, worksheetOf, type Desk } from "./desk";
import { planInstall } from "./installPlan";
import { isConstant, openJournal } from "./journal";
import { sheetNamed, type Known } from "./known";
import { pointName } from "./names";

/** Sheets that exist are left alone, unless an installation of ours broke off while it built them. */
export const install = (desk: Desk, spec: WorkbookSpec): Promise<void> =>
  onKnown(desk, { action: "安装工作簿" }, async (context, known) => {
    const plan = planInstall(spec, known);
    if (plan.sheets.length + plan.names.length + known.notes.length === 0) return;
    suspend(context);
    const constants = plan.names.filter(isConstant);
    const closeJournal = openJournal(
      desk,
      context.workbook.names,
      plan.sheets.map(({ name }) => name),
      constants.map(({ name }) => name),
      known.notes,
    );
    const build = plan.sheets.map((sheet) => prepare(context, known, sheet));
    plan.names.forEach((name) => pointName(context, desk, known, name));
    build.forEach((run) => run());
    closeJournal();
    desk.ownWrites.note(plan.sheets.map(({ name }) => ({ sheet: name })));
    // What was built is where the work begins. Last, so that nothing is missing should Excel refuse to turn to it.
    const first = plan.sheets.find(({ visibility = "visible" }) => visibility === "visible");
    if (first !== undefined) context.workbook.worksheets.getItem(first.name).activate();
    await context.sync();
    desk.memory.forget();
  });

/** Adds the sheet now and returns what fills it, since formulas need every sheet and name that they speak of. */
const prepare = (context: Excel.RequestContext, known: Known, spec: SheetSpec): (() => void) => {
  const old = sheetNamed(known, spec.name);
  if (old !== undefined)
    return () => rebuildSheet(worksheetOf(context, old), spec, { row: 0, col: 0, rows: 0, cols: 0 });
  const sheet = context.workbook.worksheets.add(spec.name);
  return () => buildSheet(sheet, spec);
};
