/** Projects as data: blank ones to begin with, and what a workbook's sections call them. */
import { instanceOf } from "../../engine/schema/instance";
import { pathInInstance } from "../../engine/schema/path";
import type { DataOf, Fields, FormSections, RowData } from "../../engine/schema/section";
import { plain } from "../../domain/figure";
import { form, PROJECTS, type ProjectData } from "./form";
import { WHOLE } from "./whole";
import type { Standard } from "./standards";

export interface Beginning {
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

/** What a workbook holds of its projects: the fields of 项目汇总, and each project. */
export interface ProjectsData {
  readonly whole: RowData<Fields>;
  readonly each: readonly ProjectData[];
}

/** Under the keys that a workbook's report has for projects 1, 2, 3 … */
export const sectionsOfProjects = ({ whole, each }: ProjectsData): DataOf<FormSections> => {
  const own = each.flatMap((project, i) => {
    const { key } = instanceOf(PROJECTS, i + 1);
    return Object.entries(project).map(([section, data]) => [pathInInstance(key, section), data] as const);
  });
  return each.length === 0 ? {} : { [WHOLE]: whole, ...Object.fromEntries(own) };
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
