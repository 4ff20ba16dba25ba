/** The repair of structural faults. It changes no figure: it points names at what is there, or moves a row as it stands. */
import { constants } from "../../engine/layout/workbook";
import type { Report } from "../../engine/definition/report";
import { versionsAfter } from "../../engine/schema/layoutVersions";
import { LAYOUT_NAME } from "../../engine/schema/names";
import { isColumn } from "../../engine/schema/newParts";
import type { Schema } from "../../engine/schema/schema";
import type { Fault } from "../../engine/report/read";
import type { CellId } from "../../domain/cell";
import { formulaWrites } from "./formulaWrites";
import { placeView } from "../present/places";
import { Problem, type ChangeWatch, type InstallWatch } from "../ports";
import type { RepairView } from "../views/structure";
import type { NameSpec } from "../../workbook/model";
import { parseRef } from "../../workbook/address";
import { standardWorkbook } from "../standard/standardWorkbook";
import { dataOf, load, loadSnapshot, readSnapshot, typedScores } from "../loading/load";
import type { WorkbookContext, Loaded } from "../loading/context";
import { carryPrint } from "./carryPrint";
import { fitRowsOf } from "./fitRows";
import { oddFormatsOf } from "./restoreLook";
import { misplacedRow, takingIn } from "../units/takeIn";
import { faultViews, idOf, isSumRowGone } from "../structure/faults/faultWords";
import { namesInWords } from "../structure/repair/repairWords";
import { notYetThere, partsNotYetThere } from "../structure/faults/layoutFaults";
import { bringParts, formulasOfParts } from "./bringParts";
import { earlierFormulas } from "../structure/faults/standardFormulas";
import { repairedNames } from "../structure/repair/repairNames";
import { typedAndGone } from "../structure/faults/missingInput";

/** Sheets that are gone come back blank, with their names; figures of other sheets stay. undefined when it was cancelled. */
const rebuildMissing = async (
  context: WorkbookContext,
  loaded: Loaded,
  wanted: readonly Fault[],
  watch: InstallWatch | undefined,
): Promise<readonly string[] | undefined> => {
  const gone = new Set(wanted.flatMap((f) => (f.kind === "sheetMissing" ? [f.sheet] : notYetThere([f]))));
  if (gone.size === 0) return [];
  const { spec } = standardWorkbook(
    loaded.report,
    { ...dataOf(loaded), scoring: { rows: [] } },
    loaded.inUse.edition.id,
    typedScores(loaded),
  );
  const missing = {
    sheets: spec.sheets.filter((s) => gone.has(s.name)),
    names: spec.names.filter((n) => gone.has(parseRef(n.ref)?.sheet ?? "")),
  };
  if (!(await context.workbook.restore(missing, watch))) return undefined;
  const added = wanted.flatMap((f) => notYetThere([f]));
  return [...gone].map((sheet) => `${added.includes(sheet) ? "增加" : "重建空白的"}工作表“${sheet}”`);
};

/** Of every later version: an upgrade that was broken off may have brought them before. */
const laterParts = ({ layouts }: Report, wanted: readonly Fault[]): readonly string[] =>
  wanted
    .flatMap((f) => (f.kind === "layoutOlder" ? (versionsAfter(layouts, f.found) ?? []) : []))
    .flatMap(({ newParts = [] }) => newParts);

const formulasIn = (loaded: Loaded, wanted: readonly Fault[]): readonly CellId[] =>
  wanted.flatMap((f) => {
    if (f.kind === "layoutOlder")
      return [
        ...new Set([
          ...earlierFormulas(loaded.snapshot, loaded.reading),
          ...formulasOfParts(loaded, laterParts(loaded.report, [f])),
        ]),
      ];
    if (f.kind === "namesLost") return f.formulas;
    return f.kind === "formulasOutdated" || f.kind === "formulasOverwritten" ? f.cells : [];
  });

const addressesOf = ({ reading: { places } }: Loaded, ids: readonly CellId[]): ReadonlySet<string> =>
  new Set(ids.flatMap((id) => placeView(id, places)?.address ?? []));

/** The form's own formulas, where earlier ones or values stand in their place. */
const restoreFormulas = async (
  { workbook }: WorkbookContext,
  loaded: Loaded,
  ids: readonly CellId[],
): Promise<readonly string[]> => {
  const writes = formulaWrites(loaded, ids);
  if (writes.length > 0) await workbook.write(writes);
  return writes.length > 0 ? [`恢复 ${writes.length} 处公式`] : [];
};

type RowFault = Extract<Fault, { readonly kind: "rowOutside" | "endRowUsed" }>;

const isRowFault = (f: Fault): f is RowFault => f.kind === "rowOutside" || f.kind === "endRowUsed";

/** From the top, read anew each time: a row taken in at the foot of a table moves all that stand below. */
const takeRowsIn = async (context: WorkbookContext, wanted: readonly Fault[]): Promise<readonly string[]> => {
  const rows = wanted.filter(isRowFault).sort((a, b) => a.place.row - b.place.row);
  let moved: readonly number[] = [];
  let taken = 0;
  for (const { section, place } of rows) {
    const row = moved.reduce((at, inserted) => (inserted <= at ? at + 1 : at), place.row);
    const loaded = await load(context);
    const fault = loaded.reading.faults.find((f) => isRowFault(f) && f.section === section && f.place.row === row);
    const misplaced = fault === undefined ? undefined : misplacedRow(loaded, fault);
    if (misplaced === undefined) continue;
    const change = takingIn(loaded, misplaced);
    await context.workbook.changeRows(change);
    moved = [...moved, ...change.inserted];
    taken++;
  }
  return taken > 0 ? [`移入 ${taken} 行`] : [];
};

/** Read anew: rows may have been taken in above. */
const fitCutTexts = async (context: WorkbookContext, wanted: readonly Fault[]): Promise<readonly string[]> => {
  const sheets = wanted.flatMap((f) => (f.kind === "textCut" ? [f.sheet] : []));
  if (sheets.length === 0) return [];
  const fitted = await fitRowsOf(context, await load(context), sheets);
  return fitted.sheets.map((sheet) => `调整“${sheet}”的行高`);
};

/** Contents stay as they are. */
const dressOddFormats = async (context: WorkbookContext, wanted: readonly Fault[]): Promise<readonly string[]> => {
  const ids = wanted.flatMap((f) => (f.kind === "formatOdd" ? f.cells : []));
  const changes = ids.length === 0 ? [] : await oddFormatsOf(context, await load(context), ids);
  if (changes.length > 0) await context.workbook.dress(changes);
  return changes.map(({ sheet, cells }) => `恢复“${sheet}”${cells.length} 格的表样`);
};

const unrepaired = ({ sectionOf }: Schema, left: readonly Fault[]): Problem =>
  new Problem(
    "missing",
    `还有 ${left.length} 处没有修复`,
    left
      .map(
        (f) =>
          `《${sectionOf(f.section).label}》${isSumRowGone(f) ? "的表头下面没有汇总行" : "的栏目标题找不到或不止一处，或者表格的行已被删除"}`,
      )
      .slice(0, 3)
      .join("；"),
    "请先撤销删除或改动；撤销不了的，请按上面的提示补好标题和行，再点“修复”，或从备份恢复。",
  );

/** With the constants that are lost: of a workbook of an earlier version, still with that version. */
const lostNames = ({ report, inUse, reading }: Loaded, fault: Fault): readonly NameSpec[] => {
  if (fault.kind !== "namesLost") return [];
  const older = reading.faults.find((f) => f.kind === "layoutOlder");
  const own = constants(report, inUse.edition.id).map((each) =>
    each.name === LAYOUT_NAME && older !== undefined ? { ...each, ref: `"${older.found}"` } : each,
  );
  return [...fault.names, ...(fault.constants.length === 0 ? [] : own)];
};

/** What is set must not be what stands there already. */
const pointNames = async (
  { workbook }: WorkbookContext,
  before: readonly NameSpec[],
  names: readonly NameSpec[],
): Promise<readonly string[]> => {
  const refs = new Map(before.map((n) => [n.name, n.ref]));
  const changed = names.filter((n) => refs.get(n.name) !== n.ref);
  if (changed.length > 0) await workbook.setNames(changed);
  return namesInWords(changed);
};

const figuresChanged = (places: readonly string[]): Problem =>
  new Problem(
    "host",
    "修复以后核对，有填写的内容不在了",
    places.slice(0, 5).join("、"),
    "请马上撤销（Ctrl+Z），或从备份恢复；不要保存。",
  );

const CANCELLED: RepairView = { changed: [], found: [], cancelled: true };

/**
 * What can be found again is put right; what cannot is named afterwards. It may be cancelled until something is there that could not be taken
 * back: while the workbook is read and while lost sheets are built. The workbook is read again and held against what it was:
 * everything that was typed has to be there, and what the repair brought to light is listed with what it changed.
 */
export const repairStructure = async (
  context: WorkbookContext,
  ids: readonly string[],
  watch?: ChangeWatch,
): Promise<RepairView> => {
  const before = await readSnapshot(context);
  const loaded = loadSnapshot(context.report, before);
  const wanted = loaded.reading.faults.filter((f) => ids.includes(idOf(f)));
  const found = repairedNames(loaded.report, loaded.snapshot, wanted);
  const names = [...found.flatMap((f) => f.names), ...wanted.flatMap((f) => lostNames(loaded, f))];
  const parts = partsNotYetThere(wanted);
  if (watch?.isCancelled() === true) return CANCELLED;
  if (parts.length > 0) watch?.onWriting();
  const isUpgrade = wanted.some((f) => f.kind === "layoutOlder");
  const all = laterParts(loaded.report, wanted);
  const columns = all.filter((part) => isColumn(loaded.report.schema, part));
  const brought = await bringParts(context, loaded, { all, lacking: parts });
  const rebuilt = await rebuildMissing(context, loaded, wanted, parts.length > 0 ? undefined : watch);
  if (rebuilt === undefined) return CANCELLED;
  watch?.onWriting();
  const changed = [...brought, ...rebuilt, ...(await pointNames(context, before.names, names))];
  // After the names that they speak of, and where rows came in above them.
  const now = brought.length === 0 ? loaded : await load(context);
  const formulas = formulasIn(now, wanted);
  changed.push(
    ...(await restoreFormulas(context, now, formulas)),
    ...(await takeRowsIn(context, wanted)),
    ...(await fitCutTexts(context, wanted)),
    ...(await dressOddFormats(context, wanted)),
    ...(isUpgrade ? await carryPrint(context, await load(context), columns) : []),
    // Last, so that an upgrade that is broken off is still one to be made. A workbook from before kinds had names is given its kind.
    ...(isUpgrade ? await pointNames(context, before.names, constants(loaded.report, loaded.inUse.edition.id)) : []),
  );
  const after = await load(context);
  const gone = typedAndGone(before, after.snapshot, addressesOf(loaded, formulas));
  if (gone.length > 0) throw figuresChanged(gone);
  const left = found.filter((f) => f.names.length === 0).map(({ fault }) => fault);
  if (left.length > 0) throw unrepaired(loaded.report.schema, left);
  const known = new Set(loaded.reading.faults.map(idOf));
  const fresh = after.reading.faults.filter((f) => !known.has(idOf(f)));
  return { changed, found: faultViews(after.report.schema, fresh).map((f) => f.what) };
};
