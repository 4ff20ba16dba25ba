/** 复制上年: the projects of last year's workbook or Word document, first shown, then added as they were shown. */
import { halfWidth } from "../../../domain/parse";
import { reportHolding, type FurtherForm } from "../../../engine/definition/report";
import { carriedSections, carriedValues } from "../../../engine/report/carry";
import { textOf, type ReportCells } from "../../../engine/report/cells";
import { fromData, type SectionValues } from "../../../engine/report/data";
import { labelPartsOf } from "../../../engine/report/label";
import { shownIn } from "../../../engine/report/shown";
import { instanceOf } from "../../../engine/schema/instance";
import { pathInInstance } from "../../../engine/schema/path";
import { isWordFile } from "../../document/isWordFile";
import { departmentQuestion, readLastYear, refuseOtherYear, reportYear, yearBefore } from "../../lastYear/prior";
import type { Loaded, WorkbookContext } from "../../loading/context";
import { load, withInstances } from "../../loading/load";
import { numbersThere } from "../../structure/furtherSheets";
import type { LastYearFile, LastYearProjectView, LastYearProjectsView } from "../../views/projects";
import { addAll, type NewProject } from "./add";
import { furtherOf, refuse, viewsOf } from "./shared";

const COPYING = "复制上年项目";

interface LastYearProject extends NewProject {
  readonly view: LastYearProjectView;
}

/** The open workbook that is asked for. */
interface Asked {
  readonly context: WorkbookContext;
  readonly loaded: Loaded;
}

/** What a file of last year has. */
interface Source {
  /** What it is, for sentences. */
  readonly file: string;
  readonly cells: ReportCells;
  readonly numbers: readonly number[];
  /** "" where it does not say. */
  readonly year: string;
  readonly department: string;
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

const fromWorkbook = async ({ context, loaded }: Asked, further: FurtherForm, file: Uint8Array): Promise<Source> => {
  const snapshot = await context.files.readFile(file);
  const { cells } = readLastYear(withInstances(context.report, snapshot), snapshot, `没有${COPYING}`);
  const { roles } = loaded.report;
  const year = reportYear(context.report, cells);
  refuseOtherYear(textOf(loaded.reading.cells, roles.year), year, `没有${COPYING}`);
  return {
    file: "上年工作簿",
    cells,
    numbers: numbersThere(further, snapshot),
    year,
    department: textOf(cells, roles.department),
  };
};

/** A document may hold the whole report, or nothing but a project: then the project itself says its year and department. */
const fromDocument = async (
  { context }: Asked,
  { naming, datedBy, ownedBy }: FurtherForm,
  file: Uint8Array,
): Promise<Source> => {
  const { data, numbers } = await context.files.word.read(file);
  const { schema, roles } = reportHolding(context.report, numbers);
  const cells = fromData(schema, data);
  const [first] = numbers.map((number) => instanceOf(naming, number).key);
  const said = (role: string, field: string): string =>
    textOf(cells, role) || (first === undefined ? "" : textOf(cells, pathInInstance(first, field)));
  return {
    file: "上年 Word 文档",
    cells,
    numbers,
    year: halfWidth(said(roles.year, datedBy)).replace(/年度?$/, ""),
    department: said(roles.department, ownedBy),
  };
};

/** A workbook always says its year; a document of a single project may not. */
const yearQuestion = (wanted: string, { file, year }: Source): readonly string[] => {
  if (year === wanted) return [];
  if (year === "") return [`${file}没有写年度，请确认是 ${wanted} 年度的项目自评表。`];
  throw refuse(COPYING, `所选文档是 ${year} 年度的`, `请选择 ${wanted} 年度的项目自评表。`);
};

const questionsFor = ({ loaded: { report, reading } }: Asked, source: Source): readonly string[] => {
  const wanted = yearBefore(textOf(reading.cells, report.roles.year), `没有${COPYING}`);
  const department = departmentQuestion(textOf(reading.cells, report.roles.department), source.department, source.file);
  return [...yearQuestion(wanted, source), ...(department === undefined ? [] : [department])];
};

const lastYearProjects = async (asked: Asked, { name, bytes }: LastYearFile): Promise<LastYearProjects> => {
  const further = furtherOf(asked.loaded, COPYING);
  const source = await (isWordFile(name) ? fromDocument : fromWorkbook)(asked, further, bytes);
  const there = new Set(viewsOf(asked.loaded).map((project) => project.name));
  const each = source.numbers.map((number) => projectOf(source.cells, further, number, there));
  if (each.length === 0)
    throw refuse(COPYING, "所选文件里没有项目自评表", "请选择有项目自评表的上年工作簿或 Word 文档，或逐个添加项目。");
  const { year, department } = source;
  return {
    each,
    view: { year, department, questions: questionsFor(asked, source), projects: each.map(({ view }) => view) },
  };
};

/** Writes nothing. */
export const projectsOfLastYear = async (context: WorkbookContext, file: LastYearFile): Promise<LastYearProjectsView> =>
  (await lastYearProjects({ context, loaded: await load(context) }, file)).view;

/** Those that are not there yet; gives their sheets. Nothing is written when anything has changed since it was shown. */
export const addLastYear = async (
  context: WorkbookContext,
  file: LastYearFile,
  shown: LastYearProjectsView,
): Promise<readonly string[]> => {
  const loaded = await load(context);
  const { each, view } = await lastYearProjects({ context, loaded }, file);
  if (JSON.stringify(view) !== JSON.stringify(shown))
    throw refuse(COPYING, "工作簿里的项目在查看之后有了变化", "请重新选择上年的文件，看清后再写入。");
  return addAll(
    context,
    loaded,
    each.filter(({ view: { isThere } }) => !isThere),
  );
};
