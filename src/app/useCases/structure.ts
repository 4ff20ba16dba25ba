/** Structural faults and their repair. A repair never writes a figure: it points names at what is there. */
import { sectionOf } from "../../form/lookup";
import type { Fault } from "../../form/report/read";
import { Problem } from "../ports";
import type { StructureFault } from "../session";
import { load, type Desk } from "./desk";
import { repairedNames } from "./repairNames";

const idOf = (f: Fault): string => ("name" in f ? `${f.kind}:${f.name}` : `${f.kind}:${f.section}`);

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
  }
};

export const faultViews = (faults: readonly Fault[]): readonly StructureFault[] => faults.map((f) => ({ id: idOf(f), ...words(f) }));

export const structure = async (desk: Desk): Promise<readonly StructureFault[]> => faultViews((await load(desk)).reading.faults);

export const repairStructure = async (desk: Desk, ids: readonly string[]): Promise<void> => {
  const loaded = await load(desk);
  const wanted = loaded.reading.faults.filter((f) => ids.includes(idOf(f)));
  const names = repairedNames(loaded, wanted);
  if (names.length === 0) throw new Problem("missing", "没有能自动修复的地方", "找不到这些栏目的标题，工作表可能已被删除", "请从备份恢复工作表，或在新工作簿里安装后把数据粘贴过去。");
  await desk.workbook.setNames(names);
};
