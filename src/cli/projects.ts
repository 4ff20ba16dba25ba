/** The projects of a workbook, as the commands make, read and score them. */
import { Problem } from "../app/ports";
import type { Loaded } from "../app/loading/context";
import { standardWorkbook } from "../app/standard/standardWorkbook";
import { numbersIn } from "../engine/schema/instance";
import type { TypedScores } from "../engine/standard/scoringRows";
import { departmentWith } from "../reports/department";
import type { ReportData } from "../reports/department/form";
import { freshProject, sectionsOfProjects, type ProjectsData } from "../reports/project/data";
import { PROJECTS, type ProjectData } from "../reports/project/form";
import { standards } from "../reports/project/standards";
import type { WorkbookSpec } from "../workbook/model";

const NONE: ProjectsData = { whole: {}, each: [] };

/** true: one without a name. */
export const freshProjects = (asked: readonly string[] | true | undefined, { cover }: ReportData): ProjectsData => {
  if (asked === undefined) return NONE;
  const names = asked === true ? [""] : asked;
  if (names.length > PROJECTS.most)
    throw new Problem("unsupported", "没有生成工作簿", `一个工作簿最多 ${PROJECTS.most} 个项目`, "请分成几个工作簿。");
  const about = { authority: cover?.department ?? "", year: cover?.year ?? "" };
  return projectsData(names.map((name) => freshProject({ ...about, name }, standards[0])));
};

/** Scored by the first standard. */
export const projectsData = (each: readonly ProjectData[]): ProjectsData => ({
  whole: { standard: standards[0].name },
  each,
});

interface Main {
  readonly edition: string;
  readonly data: ReportData;
  readonly typed?: TypedScores;
}

export const specWithProjects = ({ edition, data, typed }: Main, projects: ProjectsData = NONE): WorkbookSpec => {
  const report = departmentWith(projects.each.map((_, i) => i + 1));
  return standardWorkbook(report, { ...data, ...sectionsOfProjects(projects) }, edition, typed).spec;
};

export const projectNumbers = ({ snapshot }: Loaded): readonly number[] =>
  numbersIn(
    PROJECTS,
    snapshot.names.map(({ name }) => name),
  );
