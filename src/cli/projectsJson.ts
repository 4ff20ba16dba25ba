/** The projects of a workbook as JSON: the fields of 项目汇总, and `each` with the sections of every project. */
import type { ProjectsData } from "../reports/project/data";
import { PROJECTS, schema } from "../reports/project/form";
import { WHOLE, wholeSchema } from "../reports/project/whole";
import { firstFault, isObject, rowFault, sectionFault } from "./jsonFaults";

export const jsonOfProjects = ({ whole, each }: ProjectsData) => ({ ...whole, each });

export type JsonProjects = ProjectsData["whole"] & Pick<ProjectsData, "each">;

export const projectsOf = ({ each, ...whole }: JsonProjects): ProjectsData => ({ whole, each });

/** undefined for what can be taken. */
export const faultOfProjects = (value: unknown): string | undefined => {
  if (!isObject(value)) return "projects 应是一个对象";
  const { each, ...whole } = value;
  if (!Array.isArray(each) || each.length === 0) return "projects.each 应是一个数组，每个项目一项";
  if (each.length > PROJECTS.most) return `projects.each 最多 ${PROJECTS.most} 个项目`;
  const faults = firstFault(each, (project, i) => {
    if (!isObject(project)) return `projects.each.${i} 应是一个对象`;
    const fault = firstFault(Object.entries(project), ([key, section]) =>
      schema.isSectionKey(key) ? sectionFault(schema, key, section) : `没有名为 ${key} 的部分`,
    );
    return fault === undefined ? undefined : `projects.each.${i}：${fault}`;
  });
  return faults ?? rowFault(wholeSchema, WHOLE, WHOLE, whole);
};
