/** Structural faults and their repair. A repair never writes a figure: it points names at what is there. */
import { sectionOf } from "../../form/lookup";
import type { Fault } from "../../form/report/read";
import { Problem } from "../ports";
import type { StructureFault } from "../session";
import { parseRef } from "../../workbook/address";
import { standardWorkbook } from "../standardWorkbook";
import { dataOf, load, typedScores, type Desk, type Loaded } from "./desk";
import { repairedNames } from "./repairNames";

const idOf = (f: Fault): string => `${f.kind}:${"name" in f ? f.name : "sheet" in f ? f.sheet : f.section}`;

const words = (f: Fault): Omit<StructureFault, "id"> => {
  const part = `《${sectionOf(f.section).label}》`;
  switch (f.kind) {
    case "nameMissing":
      return { what: `${part}的名称“${f.name}”不见了`, repair: "按栏目标题重新定位，不改动数据" };
    case "nameBroken":
      return { what: `${part}的名称“${f.name}”失去了引用`, repair: "按栏目标题重新定位，不改动数据" };
    case "columnsChanged":
      return { what: `${part}应有 ${f.expected} 列，现在是 ${f.found} 列；请撤销增删的列` };
    case "endRowUsed":
      return { what: `${part}的灰色末行填了内容；请在它上方插入一行，把内容移上去` };
    case "sheetMissing":
      return { what: `工作表“${f.sheet}”不见了，其中的内容已随工作表删除；能撤销删除的请先撤销`, repair: "重建空白的工作表，其他工作表不动" };
    case "sheetProtected":
      return { what: `工作表“${f.sheet}”受保护，不能标记和更新；需要时请在“审阅”中撤消保护` };
    case "nameForeign":
      return { what: `名称“${f.name}”不属于自评表；不用的请在名称管理器里删去` };
    case "layoutVersion":
      return { what: `工作簿版式编号“${f.found}”由更新的版本生成；请升级自评通` };
  }
};

export const faultViews = (faults: readonly Fault[]): readonly StructureFault[] => faults.map((f) => ({ id: idOf(f), ...words(f) }));

export const structure = async (desk: Desk): Promise<readonly StructureFault[]> => faultViews((await load(desk)).reading.faults);

/** Sheets that are gone come back blank, with their names; figures of other sheets stay. */
const rebuildMissing = async (desk: Desk, loaded: Loaded, wanted: readonly Fault[]): Promise<boolean> => {
  const gone = new Set(wanted.flatMap((f) => (f.kind === "sheetMissing" ? [f.sheet] : [])));
  if (gone.size === 0) return false;
  const { spec } = standardWorkbook({ ...dataOf(loaded), scoring: { rows: [] } }, loaded.inUse.edition.id, typedScores(loaded));
  await desk.workbook.install({ sheets: spec.sheets.filter((s) => gone.has(s.name)), names: [] });
  await desk.workbook.setNames(spec.names.filter((n) => gone.has(parseRef(n.ref)?.sheet ?? "")));
  return true;
};

/** What is on screen is damaged only by what keeps cells from being read. */
export const isDamage = (f: Fault): boolean => f.kind !== "sheetProtected" && f.kind !== "nameForeign";

export const repairStructure = async (desk: Desk, ids: readonly string[]): Promise<void> => {
  const loaded = await load(desk);
  const wanted = loaded.reading.faults.filter((f) => ids.includes(idOf(f)));
  const rebuilt = await rebuildMissing(desk, loaded, wanted);
  const names = repairedNames(loaded, wanted);
  if (names.length === 0 && rebuilt) return;
  if (names.length === 0) throw new Problem("missing", "没有能自动修复的地方", "找不到这些栏目的标题，工作表可能已被删除", "请从备份恢复工作表，或在新工作簿里安装后把数据粘贴过去。");
  await desk.workbook.setNames(names);
};
