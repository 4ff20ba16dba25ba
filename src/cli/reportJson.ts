/**
 * The JSON of a report, as `read` prints it and `new --data` takes it: `edition`, one member for each section of the form, and where the
 * workbook holds projects `projects`: the fields of 项目汇总, and `each` with the sections of every project.
 * Figures are decimal text in the form's unit, days "2022-03-15", blanks null; what is left out is blank.
 */
import type { ProjectsData } from "../reports/project/data";
import { schema } from "../reports/department/schema";
import { missingCount } from "../app/document/wordReport";
import type { WordReport } from "../app/views/wordReport";
import type { StandardData } from "../engine/definition/report";
import { Problem } from "../app/ports";
import { placeWords } from "../engine/fromDocument/place";
import { form, type ReportData, type SectionKey } from "../reports/department/form";
import { currentKey } from "../engine/schema/storedId";
import { printed } from "./print/json";
import { firstFault, isObject, sectionFault } from "./jsonFaults";
import { departmentWith } from "../reports/department";
import { pathInJson, faultOfProjects, jsonOfProjects, projectsOf, type JsonProjects } from "./projectsJson";

interface ReportFile {
  /** Id of the scoring edition; the default one where it is left out. */
  readonly edition?: string;
  readonly data: ReportData;
  readonly projects?: ProjectsData;
}

/** Sections of the form, and the projects beside them. */
const membersOf = (data: StandardData, projects: ProjectsData | undefined): object => ({
  ...Object.fromEntries(Object.entries(data).filter(([key]) => isSection(key))),
  ...(projects === undefined || projects.each.length === 0 ? {} : { projects: jsonOfProjects(projects) }),
});

export const printReport = ({ edition, data, projects }: ReportFile): string =>
  printed({ edition, ...membersOf(data, projects) });

/**
 * The same for a Word report, with `source`: where each value stood, by its path; `unplaced`: what no field takes; `missing`: what the
 * printed form has and the document lacks.
 */
export const printWordReport = (
  { edition, data, numbers, found, unplaced, missing }: WordReport,
  projects: ProjectsData,
): string => {
  const pathOf = pathInJson(departmentWith(numbers).schema);
  return printed({
    edition,
    ...membersOf(data, projects),
    source: Object.fromEntries([...found].map(([id, { place }]) => [pathOf(id), placeWords(place)])),
    unplaced,
    missing: { count: missingCount(missing), parts: missing },
  });
};

/** Members of the JSON of a Word report that are no part of the report. */
const BESIDE: ReadonlySet<string> = new Set(["source", "unplaced", "missing"]);

/** Throws a Problem that names the first place that is not as the form declares it. */
export const parseReport = (text: string, file: string): ReportFile => {
  const refuse = (why: string): Problem =>
    new Problem("unsupported", `${file} 不是自评报告的数据`, why, "请以 ziping read 输出的 JSON 为样子改正。");
  const whole = jsonOf(text, refuse);
  if (!isObject(whole)) throw refuse("最外层应是一个对象");
  const { edition, projects, ...members } = whole;
  const sections = Object.fromEntries(
    Object.entries(members).flatMap(([key, value]) => (BESIDE.has(key) ? [] : [[currentKey(schema, key), value]])),
  );
  if (edition !== undefined && typeof edition !== "string") throw refuse("edition 应是评分标准的编号");
  const fault =
    firstFault(Object.entries(sections), ([key, value]) =>
      isSection(key) ? sectionFault(schema, key, value) : `没有名为 ${key} 的部分`,
    ) ?? (projects === undefined ? undefined : faultOfProjects(projects));
  if (fault !== undefined) throw refuse(fault);
  // Every member has just been held against the declarations that their types are inferred from.
  const [data, held] = [sections as ReportData, projects as JsonProjects | undefined];
  return {
    data,
    ...(edition === undefined ? {} : { edition }),
    ...(held === undefined || held.each.length === 0 ? {} : { projects: projectsOf(held) }),
  };
};

const jsonOf = (text: string, refuse: (why: string) => Problem): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch (cause) {
    throw refuse(`JSON 写法有误（${cause instanceof Error ? cause.message : String(cause)}）`);
  }
};

const isSection = (key: string): key is SectionKey => Object.hasOwn(form, key);
