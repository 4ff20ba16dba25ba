/** The projects of a workbook as JSON: the fields of 项目汇总, and `each` with the sections of every project. */
import type { ProjectsData } from "../reports/project/data";
import { PROJECTS, schema } from "../reports/project/form";
import { pathInInstance } from "../engine/schema/path";
import type { Schema } from "../engine/schema/schema";
import { WHOLE, wholeSchema } from "../reports/project/whole";
import { firstFault, isObject, rowFault, sectionFault } from "./jsonFaults";

export const jsonOfProjects = ({ whole, each }: ProjectsData) => ({ ...whole, each });

/** Where the JSON has what the report knows by this id: "p03_funds.score" is "projects.each.1.funds.score" where there is no project 2. */
export const pathInJson = ({ sectionKeys }: Pick<Schema, "sectionKeys">): ((id: string) => string) => {
  const instances = [...new Set(sectionKeys.flatMap((key) => /^p\d\d(?=_)/.exec(key)?.[0] ?? []))];
  return (id) => {
    const at = instances.findIndex((instance) => id.startsWith(pathInInstance(instance, "")));
    const prefix = pathInInstance(instances[at] ?? "", "");
    return at < 0 ? id : `${WHOLE}.each.${at}.${id.slice(prefix.length)}`;
  };
};

export type JsonProjects = ProjectsData["whole"] & Pick<ProjectsData, "each">;

export const projectsOf = ({ each, ...whole }: JsonProjects): ProjectsData => ({ whole, each });

/** undefined for what can be taken. */
export const faultOfProjects = (value: unknown): string | undefined => {
  if (!isObject(value)) return "projects 应是一个对象";
  const { each, ...whole } = value;
  if (!Array.isArray(each)) return "projects.each 应是一个数组，每个项目一项";
  if (each.length === 0 && Object.values(whole).some((field) => field !== null))
    return "projects.each 应是一个数组，每个项目一项；没有项目的，请去掉 projects";
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
