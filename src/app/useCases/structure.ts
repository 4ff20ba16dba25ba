/** Structural faults and their repair. A repair changes no figure: it points names at what is there, or moves a row as it stands. */
import { constants } from "../../engine/layout/workbook";
import { formulaFor } from "../../engine/layout/formula";
import { scalarOf } from "../../engine/layout/value";
import type { Schema } from "../../engine/schema/schema";
import type { Fault } from "../../engine/report/read";
import { Problem, type CellWrite } from "../ports";
import type { StructureFault } from "../session";
import type { NameSpec } from "../../workbook/model";
import { parseRef } from "../../workbook/address";
import { standardWorkbook } from "../standardWorkbook";
import { dataOf, load, typedScores, type WorkbookContext, type Loaded } from "./context";
import { misplacedRow, takingIn } from "../units/takeIn";
import { faultView, idOf, isSumRowGone } from "../structure/faultWords";
import { repairedNames } from "../structure/repairNames";
import { sitesIn } from "../structure/sites";

/** With the repair that depends on what stands in the row. */
export const faultViewsOf = (loaded: Loaded): readonly StructureFault[] =>
  loaded.reading.faults.map((f) => ({
    ...faultView(loaded.report.schema, f),
    ...(misplacedRow(loaded, f) === undefined ? {} : { repair: "移入表内，增加一行，填写的数字不变" }),
  }));

/** Sheets that are gone come back blank, with their names; figures of other sheets stay. */
const rebuildMissing = async (context: WorkbookContext, loaded: Loaded, wanted: readonly Fault[]): Promise<void> => {
  const gone = new Set(wanted.flatMap((f) => (f.kind === "sheetMissing" ? [f.sheet] : [])));
  if (gone.size === 0) return;
  const { spec } = standardWorkbook(
    context.report,
    { ...dataOf(loaded), scoring: { rows: [] } },
    loaded.inUse.edition.id,
    typedScores(loaded),
  );
  await context.workbook.install({
    sheets: spec.sheets.filter((s) => gone.has(s.name)),
    names: spec.names.filter((n) => gone.has(parseRef(n.ref)?.sheet ?? "")),
  });
};

/** The form's own formulas, where earlier ones or values stand in their place. What they come to is what was shown. */
const restoreFormulas = async (
  { workbook }: WorkbookContext,
  loaded: Loaded,
  wanted: readonly Fault[],
): Promise<void> => {
  const { cells, places } = loaded.reading;
  const sites = sitesIn(loaded.snapshot, loaded.reading);
  const writes = wanted
    .flatMap((f) => (f.kind === "formulasOutdated" || f.kind === "formulasOverwritten" ? f.cells : []))
    .flatMap((id): readonly CellWrite[] => {
      const place = places.get(id);
      const formula = place === undefined ? undefined : formulaFor(id, place.sheet, sites);
      if (place === undefined || formula === undefined) return [];
      return [{ ...place, value: scalarOf(cells.cell(id), cells.schema.fieldRef(id).field), formula }];
    });
  if (writes.length > 0) await workbook.write(writes);
};

type RowFault = Extract<Fault, { readonly kind: "rowOutside" | "endRowUsed" }>;

const isRowFault = (f: Fault): f is RowFault => f.kind === "rowOutside" || f.kind === "endRowUsed";

/** From the top, read anew each time: a row taken in at the foot of a table moves all that stand below. */
const takeRowsIn = async (context: WorkbookContext, wanted: readonly Fault[]): Promise<void> => {
  const rows = wanted.filter(isRowFault).sort((a, b) => a.place.row - b.place.row);
  let moved: readonly number[] = [];
  for (const { section, place } of rows) {
    const row = moved.reduce((at, inserted) => (inserted <= at ? at + 1 : at), place.row);
    const loaded = await load(context);
    const fault = loaded.reading.faults.find((f) => isRowFault(f) && f.section === section && f.place.row === row);
    const misplaced = fault === undefined ? undefined : misplacedRow(loaded, fault);
    if (misplaced === undefined) continue;
    const change = takingIn(loaded, misplaced);
    await context.workbook.changeRows(change);
    moved = [...moved, ...change.inserted];
  }
};

const HARMLESS: readonly Fault["kind"][] = [
  "sheetProtected",
  "nameForeign",
  "namesLost",
  "rowOutside",
  "figureApart",
  "notCalculated",
  "formulasOutdated",
  "formulasOverwritten",
];

/** What is on screen is damaged only by what keeps cells from being read. */
export const isDamage = (f: Fault): boolean => !HARMLESS.includes(f.kind);

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

/** With the constants of today: a workbook made before kinds had names is given one. */
const lostNames = ({ report, inUse }: Loaded, fault: Fault): readonly NameSpec[] => {
  if (fault.kind !== "namesLost") return [];
  return [...fault.names, ...(fault.constants.length === 0 ? [] : constants(report.id, inUse.edition.id))];
};

/** What can be found again is put right; what cannot is named afterwards. */
export const repairStructure = async (context: WorkbookContext, ids: readonly string[]): Promise<void> => {
  const loaded = await load(context);
  const wanted = loaded.reading.faults.filter((f) => ids.includes(idOf(f)));
  const found = repairedNames(context.report, loaded.snapshot, wanted);
  await rebuildMissing(context, loaded, wanted);
  await restoreFormulas(context, loaded, wanted);
  const names = [...found.flatMap((f) => f.names), ...wanted.flatMap((f) => lostNames(loaded, f))];
  if (names.length > 0) await context.workbook.setNames(names);
  await takeRowsIn(context, wanted);
  const left = found.filter((f) => f.names.length === 0).map(({ fault }) => fault);
  if (left.length > 0) throw unrepaired(context.report.schema, left);
};
