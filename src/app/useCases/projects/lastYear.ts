/** 复制上年: the projects of last year's workbook, first shown, then added as they were shown. */
import type { FurtherForm } from "../../../engine/definition/report";
import { carriedSections, carriedValues } from "../../../engine/report/carry";
import { textOf, type ReportCells } from "../../../engine/report/cells";
import type { SectionValues } from "../../../engine/report/data";
import { labelPartsOf } from "../../../engine/report/label";
import { shownIn } from "../../../engine/report/shown";
import { instanceOf } from "../../../engine/schema/instance";
import { pathInInstance } from "../../../engine/schema/path";
import { departmentQuestion, readLastYear, refuseOtherYear, reportYear } from "../../lastYear/prior";
import type { Loaded, WorkbookContext } from "../../loading/context";
import { load, numbersOf, withInstances } from "../../loading/load";
import type { LastYearProjectView, LastYearProjectsView } from "../../views/projects";
import { addAll, type NewProject } from "./add";
import { furtherOf, refuse, viewsOf } from "./shared";

const COPYING = "复制上年项目";

interface LastYearProject extends NewProject {
  readonly view: LastYearProjectView;
}

interface LastYearProjects {
  readonly view: LastYearProjectsView;
  readonly each: readonly LastYearProject[];
}

const projectOf = (
  cells: ReportCells,
  { naming, carried, titledBy }: FurtherForm,
  number: number,
  there: ReadonlySet<string>,
): LastYearProject => {
  const { key } = instanceOf(naming, number);
  const sections = carriedSections({ fields: carried.map((field) => pathInInstance(key, field)) }, cells);
  const underKey = Object.entries(carriedValues(sections, cells));
  const values: SectionValues = Object.fromEntries(
    underKey.map(([section, value]) => [section.slice(pathInInstance(key, "").length), value]),
  );
  const name = textOf(cells, pathInInstance(key, titledBy));
  const taken = sections.flatMap(({ rows }) =>
    rows.flatMap((row) =>
      row.cells.map((cell) => ({
        field: labelPartsOf(cell.id, cells).slice(1).join(" · "),
        shown: shownIn(cell),
      })),
    ),
  );
  return { name, values, view: { name, isThere: there.has(name), taken } };
};

const lastYearProjects = async (
  context: WorkbookContext,
  loaded: Loaded,
  file: Uint8Array,
): Promise<LastYearProjects> => {
  const further = furtherOf(loaded, COPYING);
  const snapshot = await context.files.readFile(file);
  const { cells } = readLastYear(withInstances(context.report, snapshot), snapshot, `没有${COPYING}`);
  const { roles } = loaded.report;
  const year = reportYear(context.report, cells);
  refuseOtherYear(textOf(loaded.reading.cells, roles.year), year, `没有${COPYING}`);
  const there = new Set(viewsOf(loaded).map(({ name }) => name));
  const each = numbersOf(further, snapshot).map((number) => projectOf(cells, further, number, there));
  if (each.length === 0)
    throw refuse(COPYING, "所选工作簿里没有项目自评表", "请选择有项目自评表的上年工作簿，或逐个添加项目。");
  const department = textOf(cells, roles.department);
  const question = departmentQuestion(textOf(loaded.reading.cells, roles.department), department);
  const asked = question === undefined ? {} : { question };
  return { each, view: { year, department, ...asked, projects: each.map(({ view }) => view) } };
};

/** Writes nothing. */
export const projectsOfLastYear = async (context: WorkbookContext, file: Uint8Array): Promise<LastYearProjectsView> =>
  (await lastYearProjects(context, await load(context), file)).view;

/** Those that are not there yet; gives their sheets. Nothing is written when anything has changed since it was shown. */
export const addLastYear = async (
  context: WorkbookContext,
  file: Uint8Array,
  shown: LastYearProjectsView,
): Promise<readonly string[]> => {
  const loaded = await load(context);
  const { each, view } = await lastYearProjects(context, loaded, file);
  if (JSON.stringify(view) !== JSON.stringify(shown))
    throw refuse(COPYING, "工作簿里的项目在查看之后有了变化", "请重新选择上年工作簿，看清后再写入。");
  return addAll(
    context,
    loaded,
    each.filter(({ view: { isThere } }) => !isThere),
  );
};
