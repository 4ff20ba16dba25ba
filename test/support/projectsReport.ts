/** The corrected sample with its two sample projects, as rules are asked about it. */
import { standardWorkbook } from "../../src/app/standard/standardWorkbook";
import { loadSnapshot } from "../../src/app/loading/load";
import type { Loaded } from "../../src/app/loading/context";
import { zlibInflate } from "../../src/ooxml/node";
import { department, departmentWith } from "../../src/reports/department";
import type { ReportData } from "../../src/reports/department/form";
import { sample } from "../../src/reports/department/samples";
import { sectionsOfProjects, type ProjectsData } from "../../src/reports/project/data";
import type { ProjectData } from "../../src/reports/project/form";
import { sampleProjects } from "../../src/reports/project/samples";
import { standards } from "../../src/reports/project/standards";
import type { WorkbookSpec } from "../../src/workbook/model";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { snapshotOf } from "./book";

export const [national, platform = national] = standards;
const { data, edition, self } = sample("corrected");

/** Through the layout: every derived cell worked out. */
export const projectsSpec = (projects: ProjectsData, own: ReportData = {}): WorkbookSpec => {
  const report = departmentWith(projects.each.map((_, i) => i + 1));
  return standardWorkbook(report, { ...data, ...own, ...sectionsOfProjects(projects) }, edition, self).spec;
};

/** As it is found when nobody has touched it. */
export const openedProjects = (projects: ProjectsData, own: ReportData = {}): Loaded =>
  loadSnapshot(department, snapshotOf(projectsSpec(projects, own)));

/** Through a file and back. */
export const savedProjects = async (projects: ProjectsData, own: ReportData = {}): Promise<Loaded> =>
  loadSnapshot(department, readWorkbook(await writeWorkbook(projectsSpec(projects, own)), { inflate: zlibInflate }));

type Row = NonNullable<ProjectData["indicators"]>["rows"][number];

/** What is different from the first sample project: fields by section, and rows of its indicators by their number. */
export interface Change extends Omit<ProjectData, "indicators"> {
  readonly rows?: Readonly<Record<number, Row>>;
}

export const changedProject = (project: ProjectData, { rows = {}, ...sections }: Change): ProjectData => {
  const merged = Object.fromEntries(
    Object.entries({ ...project, ...sections }).map(([key, section]) => [
      key,
      key === "indicators" ? section : { ...project[key as keyof ProjectData], ...section },
    ]),
  );
  const indicators = { rows: (project.indicators?.rows ?? []).map((row, i) => ({ ...row, ...rows[i] })) };
  return { ...merged, indicators };
};

export const [first = {}, second = {}] = sampleProjects;
