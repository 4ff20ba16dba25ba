/** 添加项目, 删除项目: self-evaluations of projects, each on a sheet of its own beside the report. */
import type { FurtherForm, StandardData } from "../../engine/definition/report";
import { labelPartsOf } from "../../engine/report/label";
import { everyCell, textOf } from "../../engine/report/cells";
import { derivationOf } from "../../engine/report/complete";
import { shownIn } from "../../engine/report/shown";
import { instanceOf } from "../../engine/schema/instance";
import { fieldIn, pathInInstance, sectionIn } from "../../engine/schema/path";
import { cellArea } from "../../workbook/address";
import type { Loaded, WorkbookContext } from "../loading/context";
import { dataOf, load, numbersOf } from "../loading/load";
import { Problem } from "../ports";
import { sheetToday, standardOf } from "../structure/standardLayout";
import type { PlaceView } from "../views/place";
import type { ProjectRemovalView, ProjectView } from "../views/projects";
import { rebuildSheet } from "./rebuild";

const refuse = (what: string, why: string, next: string): Problem =>
  new Problem("unsupported", `没有${what}，工作簿没有改动`, why, next);

const furtherOf = ({ report }: Loaded, what: string): FurtherForm => {
  if (report.further === undefined) throw refuse(what, "这种报告不带项目自评表", "请打开部门整体支出绩效自评表。");
  return report.further;
};

const isOf = (key: string, id: string): boolean => sectionIn(id).startsWith(pathInInstance(key, ""));

const viewOf = (loaded: Loaded, { naming, titledBy }: FurtherForm, number: number): ProjectView => {
  const { key, name: standard } = instanceOf(naming, number);
  const sheet = sheetToday(standardOf(loaded.report), loaded.snapshot, standard);
  const isThere = loaded.snapshot.sheets.some(({ name }) => name === sheet);
  const name = textOf(loaded.reading.cells, pathInInstance(key, titledBy));
  return { number, name, ...(isThere ? { sheet } : {}) };
};

const viewsOf = (loaded: Loaded): readonly ProjectView[] => {
  const { further } = loaded.report;
  return further === undefined
    ? []
    : numbersOf(further, loaded.snapshot).map((number) => viewOf(loaded, further, number));
};

export const projects = async (context: WorkbookContext): Promise<readonly ProjectView[]> =>
  viewsOf(await load(context));

const ADDING = "添加项目";

const freeNumber = (numbers: readonly number[], most: number): number => {
  const free = Array.from({ length: most }, (_, i) => i + 1).find((n) => !numbers.includes(n));
  if (free === undefined) throw refuse(ADDING, `一个工作簿最多 ${most} 个项目`, "请删除不用的项目，或另用一个工作簿。");
  return free;
};

/** Totals of the list follow the projects that there are: figures that they came to before are not kept. */
const withoutTotals = (loaded: Loaded, { listedOn }: FurtherForm): StandardData => {
  const { report } = loaded;
  const { homes } = standardOf(report);
  const listed = new Set([...homes.values()].filter(({ sheet }) => sheet === listedOn).map(({ section }) => section));
  const entered = (key: string, [field]: readonly [string, unknown]): boolean =>
    !listed.has(key) || derivationOf(fieldIn(key, field), report.schema) === undefined;
  const data: StandardData = dataOf(loaded);
  return Object.fromEntries(
    Object.entries(data).map(([key, section]) => [
      key,
      Object.fromEntries(Object.entries(section).filter((each) => entered(key, each))),
    ]),
  );
};

/** A sheet of the user's own with that name is never written over. */
const refuseTaken = async ({ workbook }: WorkbookContext, sheets: readonly string[]): Promise<void> => {
  const { sheetNames } = await workbook.structure();
  const taken = sheets.find((sheet) => sheetNames.includes(sheet));
  if (taken !== undefined)
    throw new Problem(
      "nameTaken",
      `没有${ADDING}，工作簿没有改动`,
      `已有同名的工作表“${taken}”`,
      "请给它改名后再添加。",
    );
};

export const addProject = async (context: WorkbookContext, typed: string): Promise<PlaceView> => {
  const loaded = await load(context);
  const further = furtherOf(loaded, ADDING);
  const name = typed.trim();
  if (name !== "" && viewsOf(loaded).some((each) => each.name === name))
    throw refuse(ADDING, `已有“${name}”的自评表`, "请换一个名称。");
  const numbers = numbersOf(further, loaded.snapshot);
  const number = freeNumber(numbers, further.naming.most);
  const sheet = instanceOf(further.naming, number).name;
  await refuseTaken(context, numbers.length === 0 ? [sheet, further.listedOn] : [sheet]);
  const { cells } = loaded.reading;
  const { roles } = loaded.report;
  const about = { name, department: textOf(cells, roles.department), year: textOf(cells, roles.year) };
  const data: StandardData = { ...further.fresh(number, about), ...withoutTotals(loaded, further) };
  const grown: Loaded = { ...loaded, report: further.withNumbers([...numbers, number].sort((a, b) => a - b)) };
  await rebuildSheet(context, grown, data, sheet);
  // Its lines speak of names that have to be there.
  await rebuildSheet(context, grown, data, further.listedOn);
  await context.workbook.select(sheet, cellArea(0, 0));
  return { sheet, area: cellArea(0, 0), address: `${sheet}!A1` };
};

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

export const removeProject = async (context: WorkbookContext, shown: ProjectRemovalView): Promise<void> => {
  const loaded = await load(context);
  const further = furtherOf(loaded, "删除项目");
  const now = removalOf(loaded, shown.number);
  if (JSON.stringify(now) !== JSON.stringify(shown))
    throw refuse("删除项目", "这个项目的内容在确认之后有了变化", "请重新查看后再删除。");
  const left = numbersOf(further, loaded.snapshot).filter((number) => number !== shown.number);
  const report = further.withNumbers(left);
  const gone = namesOnlyIn(loaded.report, report);
  if (left.length > 0) {
    // First, so that no formula of the list speaks of a name that is gone.
    await rebuildSheet(context, { ...loaded, report }, withoutTotals(loaded, further), further.listedOn);
    return context.workbook.removeSheet(now.sheet, gone);
  }
  await context.workbook.removeSheet(now.sheet, gone);
  return context.workbook.removeSheet(sheetToday(standardOf(loaded.report), loaded.snapshot, further.listedOn), []);
};
