/**
 * Builds the missing sheets and names of a workbook in one round trip (one before it, if its structure was not read yet), and in one more
 * what the sheets can do without.
 */
import type { SheetSpec, WorkbookSpec } from "../workbook/model";
import type { InstallWatch } from "../app/ports";
import { NO_CELLS } from "./cells";
import { applyVisibility, buildSheet, hide, rebuildSheet } from "./build/sheet";
import { showing, trim, trimmingsOf, type Trimming } from "./build/optionalSettings";
import { withStructure, recalculate, suspend, worksheetOf, type ExcelContext } from "./excelContext";
import { planInstall, type InstallPlan } from "./installPlan";
import { isConstant, openJournal } from "./journal";
import { nameNamed, sheetNamed, type WorkbookStructure } from "./structureCache";
import { requireInPlace, sheetsOf } from "./write/inPlace";
import { pointName } from "./write/names";

interface Asked {
  /** In the user's words, for what is said where it is refused. */
  readonly action: string;
  readonly watch?: InstallWatch | undefined;
}

/** Sheets that exist are left alone, unless an installation of ours broke off while it built them. False when it was cancelled. */
export const install = (excel: ExcelContext, spec: WorkbookSpec, { action, watch }: Asked): Promise<boolean> =>
  withStructure(excel, { action }, async (context, structure) => {
    const plan = planInstall(spec, structure, action);
    if (plan.sheets.length + plan.names.length + structure.notes.length === 0) return true;
    const begun = begin(excel, context, structure, plan);
    excel.ownWrites.note(plan.sheets.map(({ name }) => ({ sheet: name })));
    if (!(await (watch === undefined ? buildAtOnce(begun) : buildOneByOne(begun, context, structure, watch)))) {
      await takeBack(begun, context, structure, plan);
      excel.cache.clear();
      return false;
    }
    begun.closeJournal();
    recalculate(context, structure);
    await context.sync();
    excel.cache.clear();
    excel.places.move(plan.names, structure.sheets);
    await trim(context, finishing(context, plan.sheets));
    return true;
  });

interface Begun {
  readonly builds: readonly Build[];
  readonly closeJournal: () => void;
}

interface Build {
  readonly spec: SheetSpec;
  readonly sheet: Excel.Worksheet;
  readonly fill: () => void;
}

/** Queues the journal, every sheet, still empty, and every name: formulas need all of them. */
const begin = (
  excel: ExcelContext,
  context: Excel.RequestContext,
  structure: WorkbookStructure,
  plan: InstallPlan,
): Begun => {
  requireInPlace(context, excel, sheetsOf(structure, plan.names));
  suspend(context, structure);
  const constants = plan.names.filter(isConstant);
  const closeJournal = openJournal(
    excel,
    context.workbook.names,
    plan.sheets.map(({ name }) => name),
    constants.map(({ name }) => name),
    structure.notes,
  );
  const builds = plan.sheets.map((spec) => prepare(context, structure, spec));
  plan.names.forEach((name) => pointName(context, excel, structure, name));
  return { builds, closeJournal };
};

const buildAtOnce = ({ builds }: Begun): true => {
  builds.forEach(({ fill, sheet, spec }) => {
    fill();
    applyVisibility(sheet, spec);
  });
  return true;
};

/** Each sheet in a round trip of its own, out of sight until the last one is there. */
const buildOneByOne = async (
  { builds }: Begun,
  context: Excel.RequestContext,
  structure: WorkbookStructure,
  { onSheet, isCancelled }: InstallWatch,
): Promise<boolean> => {
  const buildFrom = async (at: number): Promise<boolean> => {
    const next = builds[at];
    if (next === undefined) return true;
    onSheet(next.spec.name, at, builds.length);
    await context.sync();
    if (isCancelled()) return false;
    suspend(context, structure);
    next.fill();
    hide(next.sheet);
    return buildFrom(at + 1);
  };
  builds.forEach(({ sheet }) => hide(sheet));
  const whole = await buildFrom(0);
  if (whole) builds.forEach(({ sheet, spec }) => applyVisibility(sheet, spec));
  return whole;
};

/** The journal goes last: where this breaks off too, the next installation completes what is there. */
const takeBack = async (
  { builds, closeJournal }: Begun,
  context: Excel.RequestContext,
  structure: WorkbookStructure,
  { names }: InstallPlan,
): Promise<void> => {
  const added = names.filter(({ name }) => nameNamed(structure, name) === undefined);
  added.forEach(({ name }) => context.workbook.names.getItem(name).delete());
  builds.forEach(({ sheet }) => sheet.delete());
  closeJournal();
  await context.sync();
};

/** What was built is where the work begins. */
const finishing = (context: Excel.RequestContext, sheets: readonly SheetSpec[]): readonly Trimming[] => {
  const { worksheets } = context.workbook;
  const first = sheets.find(({ visibility = "visible" }) => visibility === "visible");
  return [
    ...sheets.flatMap((spec) => trimmingsOf(worksheets.getItem(spec.name), spec)),
    ...(first === undefined ? [] : [showing(worksheets.getItem(first.name))]),
  ];
};

/** Adds the sheet now; it is filled later. */
const prepare = (context: Excel.RequestContext, structure: WorkbookStructure, spec: SheetSpec): Build => {
  const old = sheetNamed(structure, spec.name);
  if (old === undefined) {
    const sheet = context.workbook.worksheets.add(spec.name);
    return { spec, sheet, fill: () => buildSheet(sheet, spec) };
  }
  const sheet = worksheetOf(context, old);
  return { spec, sheet, fill: () => rebuildSheet(sheet, spec, NO_CELLS) };
};
