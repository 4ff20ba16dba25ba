/** Structural faults and their repair. A repair changes no figure: it points names at what is there, or moves a row as it stands. */
import { formulaFor } from "../../engine/layout/formula";
import { scalarOf } from "../../engine/layout/value";
import type { Schema } from "../../engine/schema/schema";
import type { Fault } from "../../engine/report/read";
import { Problem, type CellWrite } from "../ports";
import type { StructureFault } from "../session";
import { parseRef } from "../../workbook/address";
import { standardWorkbook } from "../standardWorkbook";
import { dataOf, load, typedScores, type WorkbookContext, type Loaded } from "./context";
import { misplacedRow, takingIn } from "../units/takeIn";
import { repairedNames } from "../structure/repairNames";
import { sitesIn } from "../structure/sites";

const idOf = (f: Fault): string =>
  `${f.kind}:${"name" in f ? f.name : "at" in f ? f.at : "sheet" in f ? f.sheet : f.section}`;

/** Told by the name of one of its cells. */
const isSumRowGone = (f: Fault): boolean => f.kind === "nameBroken" && f.field?.startsWith("sum.") === true;

const words = ({ sectionOf }: Schema, f: Fault): Omit<StructureFault, "id"> => {
  const part = `《${sectionOf(f.section).label}》`;
  switch (f.kind) {
    case "nameMissing":
      return { what: `${part}的名称“${f.name}”不见了`, repair: "按栏目标题重新定位，不改动数据" };
    case "nameBroken":
      if (isSumRowGone(f))
        return {
          what: `${part}的汇总行不见了；能撤销删除的请先撤销，不能撤销的请在表头下面插入一行，首列填“局机关及二级机构汇总”`,
          repair: "按表头重新认定汇总行，不改动数据",
        };
      return { what: `${part}的名称“${f.name}”失去了引用`, repair: "按栏目标题重新定位，不改动数据" };
    case "nameMoved":
      return {
        what: `${part}的名称“${f.name}”没有指向它的栏目标题所在的位置`,
        repair: "按栏目标题重新定位，不改动数据",
      };
    case "columnsChanged":
      return { what: `${part}应有 ${f.expected} 列，现在是 ${f.found} 列；请撤销增删的列` };
    case "columnsMoved":
      return { what: `${part}的列换了位置，标题下面不再是它的列；请撤销移动，或把列移回原处` };
    case "headerMissing":
      return { what: `${part}的表头不见了，无法核实各列；请撤销删除，或照标准格式补上表头` };
    case "notCalculated":
      return { what: `${f.cells.length} 个公式没有计算结果；请用 Excel 打开并保存，手动计算的先按 F9` };
    case "formulasOutdated":
      return {
        what: `${f.cells.length} 个公式把机构名称里的“~”“*”“?”当作通配符`,
        repair: "恢复全部公式，不改动填写的数据",
      };
    case "formulasOverwritten":
      return { what: `${f.cells.length} 处公式被数值覆盖`, repair: "恢复全部公式，不改动填写的数据" };
    case "endRowUsed":
      return {
        what: `${part}的灰色末行填了内容，或者灰色末行被删除了；请在这张表的最后一行上方插入一行，把内容移上去，让最后一行空着`,
      };
    case "rowOutside":
      return {
        what: `“${f.sheet}”的 ${f.addresses} 写在${part}表外，没有计入合计；请在这张表的最后一行上方插入一行，把内容移进去`,
      };
    case "figureApart":
      return { what: `“${f.sheet}”的 ${f.addresses} 有数字，但这里没有栏目；应当填报的请移到对应的栏目` };
    case "sheetMissing":
      return {
        what: `工作表“${f.sheet}”不见了，其中的内容已随工作表删除；能撤销删除的请先撤销`,
        repair: "重建空白的工作表，其他工作表不动",
      };
    case "sheetProtected":
      return { what: `工作表“${f.sheet}”受保护，不能标记和更新；需要时请在“审阅”中撤消保护` };
    case "nameForeign":
      return { what: `名称“${f.name}”不属于自评表；不用的请在名称管理器里删去` };
    case "layoutVersion":
      return { what: `工作簿版式编号“${f.found}”由更新的版本生成；请升级自评通` };
  }
};

/** With the repair that depends on what stands in the row. */
export const faultViewsOf = (loaded: Loaded): readonly StructureFault[] =>
  loaded.reading.faults.map((f) => ({
    id: idOf(f),
    ...words(loaded.report.schema, f),
    ...(misplacedRow(loaded, f) === undefined ? {} : { repair: "移入表内，增加一行，填写的数字不变" }),
  }));

export const faultViews = (schema: Schema, faults: readonly Fault[]): readonly StructureFault[] =>
  faults.map((f) => ({ id: idOf(f), ...words(schema, f) }));

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

/** What can be found again is put right; what cannot is named afterwards. */
export const repairStructure = async (context: WorkbookContext, ids: readonly string[]): Promise<void> => {
  const loaded = await load(context);
  const wanted = loaded.reading.faults.filter((f) => ids.includes(idOf(f)));
  const found = repairedNames(context.report, loaded.snapshot, wanted);
  await rebuildMissing(context, loaded, wanted);
  await restoreFormulas(context, loaded, wanted);
  const names = found.flatMap((f) => f.names);
  if (names.length > 0) await context.workbook.setNames(names);
  await takeRowsIn(context, wanted);
  const left = found.filter((f) => f.names.length === 0).map(({ fault }) => fault);
  if (left.length > 0) throw unrepaired(context.report.schema, left);
};
