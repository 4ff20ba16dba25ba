/**
 * Builds the missing sheets and names of a workbook in one round trip (one before it, if its structure was not read yet), and in one more
 * what the sheets can do without.
 */
import type { SheetSpec, WorkbookSpec } from "../workbook/model";
import { buildSheet, rebuildSheet } from "./build/sheet";
import { showing, trim, trimmingsOf, type Trimming } from "./build/trimmings";
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
    await context.sync();
    desk.memory.forget();
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
const prepare = (context: Excel.RequestContext, known: Known, spec: SheetSpec): (() => void) => {
  const old = sheetNamed(known, spec.name);
  if (old !== undefined)
    return () => rebuildSheet(worksheetOf(context, old), spec, { row: 0, col: 0, rows: 0, cols: 0 });
  const sheet = context.workbook.worksheets.add(spec.name);
  return () => buildSheet(sheet, spec);
};
