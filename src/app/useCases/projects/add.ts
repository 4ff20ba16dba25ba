/** 添加项目: blank ones, or such as last year's workbook had them. */
import type { FurtherForm, StandardData } from "../../../engine/definition/report";
import { textOf } from "../../../engine/report/cells";
import { overlaid, type SectionValues } from "../../../engine/report/data";
import { instanceOf } from "../../../engine/schema/instance";
import { pathInInstance } from "../../../engine/schema/path";
import type { StandardSections } from "../../../engine/standard";
import { cellArea } from "../../../workbook/address";
import type { Loaded, WorkbookContext } from "../../loading/context";
import { load } from "../../loading/load";
import { numbersOf } from "../../structure/furtherSheets";
import { Problem } from "../../ports";
import type { PlaceView } from "../../views/place";
import { rebuildSheet } from "../rebuild";
import { furtherOf, refuse, viewsOf, withoutTotals } from "./shared";

const ADDING = "添加项目";

export interface NewProject {
  readonly name: string;
  /** Sections without an instance, as they are to begin with. */
  readonly values: SectionValues;
}

const freeNumbers = ({ most }: FurtherForm["naming"], taken: readonly number[], count: number): readonly number[] => {
  const free = Array.from({ length: most }, (_, i) => i + 1).filter((n) => !taken.includes(n));
  if (free.length < count)
    throw refuse(ADDING, `一个工作簿最多 ${most} 个项目`, "请删除不用的项目，或另用一个工作簿。");
  return free.slice(0, count);
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

const refuseKnown = (loaded: Loaded, added: readonly NewProject[]): void => {
  const there = new Set(viewsOf(loaded).map(({ name }) => name));
  const known = added.find(({ name }) => name !== "" && there.has(name));
  if (known !== undefined) throw refuse(ADDING, `已有“${known.name}”的自评表`, "请换一个名称。");
};

const dataWith = (loaded: Loaded, further: FurtherForm, numbered: ReadonlyMap<number, NewProject>): StandardData => {
  const { cells } = loaded.reading;
  const { roles } = loaded.report;
  const about = { department: textOf(cells, roles.department), year: textOf(cells, roles.year) };
  return [...numbered].reduce<StandardData>(
    (data, [number, { name, values }]) => {
      const { key } = instanceOf(further.naming, number);
      const own = Object.fromEntries(Object.entries(values).map(([part, value]) => [pathInInstance(key, part), value]));
      // What is there stays: the list's own fields are offered with every new project.
      return overlaid<StandardSections>({ ...further.fresh(number, { ...about, name }), ...data }, own);
    },
    withoutTotals(loaded, further),
  );
};

/** Each on a sheet of its own, and all of them in the list; gives the sheets' names. */
export const addAll = async (
  context: WorkbookContext,
  loaded: Loaded,
  added: readonly NewProject[],
): Promise<readonly string[]> => {
  const further = furtherOf(loaded, ADDING);
  refuseKnown(loaded, added);
  const there = numbersOf(further, loaded.snapshot);
  const numbers = freeNumbers(further.naming, there, added.length);
  const sheets = numbers.map((number) => instanceOf(further.naming, number).name);
  await refuseTaken(context, there.length === 0 ? [...sheets, further.listedOn] : sheets);
  const data = dataWith(loaded, further, new Map(numbers.map((n, i) => [n, added[i] ?? { name: "", values: {} }])));
  const as = further.withNumbers([...there, ...numbers].sort((a, b) => a - b));
  // The list last: its lines speak of names that have to be there.
  for (const sheet of [...sheets, further.listedOn]) await rebuildSheet(context, loaded, data, sheet, { as });
  return sheets;
};

export const addProject = async (context: WorkbookContext, typed: string): Promise<PlaceView> => {
  const [sheet = ""] = await addAll(context, await load(context), [{ name: typed.trim(), values: {} }]);
  const area = cellArea(0, 0);
  await context.workbook.select(sheet, area);
  return { sheet, area, address: `${sheet}!A1` };
};
