/** 删除项目: first shown, then removed as it was shown. */
import { labelPartsOf } from "../../../engine/report/label";
import { everyCell } from "../../../engine/report/cells";
import { derivationOf } from "../../../engine/report/complete";
import { shownIn } from "../../../engine/report/shown";
import { instanceOf } from "../../../engine/schema/instance";
import { pathInInstance, sectionIn } from "../../../engine/schema/path";
import type { Loaded, WorkbookContext } from "../../loading/context";
import { load, loadSnapshot } from "../../loading/load";
import { numbersOf } from "../../structure/furtherSheets";
import { Problem } from "../../ports";
import { standardOf } from "../../structure/standardLayout";
import { sheetToday } from "../../structure/locate/tabsToday";
import type { FoundSheet } from "../../../workbook/model";
import type { ProjectRemovalView } from "../../views/projects";
import { builtSheet, rebuildSheet } from "../rebuild";
import { furtherOf, refuse, viewOf, withoutTotals } from "./shared";

const isOf = (key: string, id: string): boolean => sectionIn(id).startsWith(pathInInstance(key, ""));

const removalOf = (loaded: Loaded, number: number): ProjectRemovalView => {
  const further = furtherOf(loaded, "删除项目");
  if (!numbersOf(further, loaded.snapshot).includes(number))
    throw new Problem("missing", "没有删除项目，工作簿没有改动", "这个项目已经不在", "请重新打开“项目”。");
  const { cells } = loaded.reading;
  const { key } = instanceOf(further.naming, number);
  const own = everyCell(cells).filter((id) => isOf(key, id) && derivationOf(id, cells.schema) === undefined);
  return {
    ...viewOf(loaded, further, number),
    filled: own
      .map((id) => cells.cell(id))
      .filter(({ state }) => state !== "blank")
      .map((cell) => ({ field: labelPartsOf(cell.id, cells).slice(1).join(" · "), shown: shownIn(cell) })),
  };
};

export const projectRemoval = async (context: WorkbookContext, number: number): Promise<ProjectRemovalView> =>
  removalOf(await load(context), number);

/** Names that the report with these projects has, and the other has not. */
const namesOnlyIn = (more: Loaded["report"], less: Loaded["report"]): readonly string[] => {
  const { homes } = standardOf(less);
  return [...standardOf(more).homes.keys()].filter((name) => !homes.has(name));
};

/** Somebody typed into what was being removed: it is built again, with that. */
const bringBack = async (
  context: WorkbookContext,
  { snapshot }: Loaded,
  number: number,
  typed: readonly FoundSheet[],
): Promise<never> => {
  const sheets = snapshot.sheets.map((sheet) => typed.find(({ name }) => name === sheet.name) ?? sheet);
  const loaded = loadSnapshot(context.report, { ...snapshot, sheets });
  const further = furtherOf(loaded, "删除项目");
  const data = withoutTotals(loaded, further);
  for (const sheet of [instanceOf(further.naming, number).name, further.listedOn])
    await rebuildSheet(context, loaded, data, sheet);
  const where = typed.map(({ name }) => `“${name}”`).join("、");
  throw refuse("删除项目", `${where}刚刚有人改动`, "改动的内容已保留，请重新查看后再删除。");
};

export const removeProject = async (context: WorkbookContext, shown: ProjectRemovalView): Promise<void> => {
  const loaded = await load(context);
  const further = furtherOf(loaded, "删除项目");
  const now = removalOf(loaded, shown.number);
  if (JSON.stringify(now) !== JSON.stringify(shown))
    throw refuse("删除项目", "这个项目的内容在确认之后有了变化", "请重新查看后再删除。");
  const left = numbersOf(further, loaded.snapshot).filter((number) => number !== shown.number);
  const report = further.withNumbers(left);
  const list = further.listedOn;
  const names = namesOnlyIn(loaded.report, report);
  const own = now.sheet === undefined ? [] : [now.sheet];
  const typed = await context.workbook.removeSheets(
    left.length > 0
      ? { sheets: own, names, rebuilt: builtSheet(loaded, withoutTotals(loaded, further), list, report) }
      : { sheets: [...own, sheetToday(standardOf(loaded.report), loaded.snapshot, list)], names },
  );
  if (typed.length > 0) await bringBack(context, loaded, shown.number, typed);
};
