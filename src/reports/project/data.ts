/** Projects as data: blank ones to begin with, and what a workbook's sections call them. */
import { instanceOf } from "../../engine/schema/instance";
import { pathInInstance } from "../../engine/schema/path";
import type { DataOf, Fields, FormSections, RowData } from "../../engine/schema/section";
import { plain } from "../../domain/figure";
import type { FieldIdOf } from "../../engine/schema/ids";
import { form, PROJECTS, type ProjectData, type ProjectForm } from "./form";
import { WHOLE } from "./whole";
import { standards, type Standard } from "./standards";

interface Beginning {
  readonly name: string;
  readonly authority: string;
  readonly year: string;
}

const blankAsNull = (text: string): string | null => (text === "" ? null : text);

/** Head and 执行率 weight filled in, a row offered for each kind of indicator. */
export const freshProject = (
  { name, authority, year }: Beginning,
  { levels, executionWeight }: Standard,
): ProjectData => ({
  head: {
    name: blankAsNull(name),
    authority: blankAsNull(authority),
    unit: blankAsNull(authority),
    year: blankAsNull(year),
  },
  funds: { weight: plain(executionWeight) },
  indicators: { rows: levels.flatMap((level) => level.kinds.map((kind) => ({ level: level.name, kind }))) },
});

/** The same under the keys that a workbook's report has for the project of this number, scored by the first standard. */
export const freshSections = (
  number: number,
  { name, department, year }: { readonly name: string; readonly department: string; readonly year: string },
): DataOf<FormSections> => {
  const [standard] = standards;
  const { key } = instanceOf(PROJECTS, number);
  const project = freshProject({ name, authority: department, year }, standard);
  return { [WHOLE]: { standard: standard.name }, ...underKeyOf(key, project) };
};

const underKeyOf = (instance: string, project: ProjectData): DataOf<FormSections> =>
  Object.fromEntries(Object.entries(project).map(([section, data]) => [pathInInstance(instance, section), data]));

/** 复制上年: what is asked of the project stays; money, results, scores and reasons are the new year's. */
export const CARRIED_TO_NEXT_YEAR = [
  "head.name",
  "head.authority",
  "head.unit",
  "funds.weight",
  "goal.expected",
  "indicators.level",
  "indicators.kind",
  "indicators.name",
  "indicators.target",
  "indicators.weight",
] as const satisfies readonly FieldIdOf<ProjectForm>[];

/** What a workbook holds of its projects: the fields of 项目汇总, and each project. */
export interface ProjectsData {
  readonly whole: RowData<Fields>;
  readonly each: readonly ProjectData[];
}

/** Under the keys that a workbook's report has for projects 1, 2, 3 … */
export const sectionsOfProjects = ({ whole, each }: ProjectsData): DataOf<FormSections> => {
  const own = each.map((project, i) => underKeyOf(instanceOf(PROJECTS, i + 1).key, project));
  return each.length === 0 ? {} : (Object.assign({ [WHOLE]: whole }, ...own) as DataOf<FormSections>);
};

/** The same taken out of a workbook's data; the sections of the report itself are left. */
export const projectsInData = (data: DataOf<FormSections>, numbers: readonly number[]): ProjectsData => ({
  whole: (data[WHOLE] as RowData<Fields> | undefined) ?? {},
  each: numbers.map((number) => {
    const { key } = instanceOf(PROJECTS, number);
    // Sections of an instance are those of the form, under its key.
    return Object.fromEntries(Object.keys(form).map((section) => [section, data[pathInInstance(key, section)]]));
  }),
});
