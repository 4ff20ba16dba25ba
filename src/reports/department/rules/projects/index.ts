/** Rules that hold the projects of a workbook against the department's own report. */
import type { Instance } from "../../../../engine/schema/instance";
import type { DepartmentRule } from "../rule";
import { keyProjects } from "./keyProjects";
import { spentOnProjects } from "./spent";

export const rulesBesideProjects = (instances: readonly Instance[]): readonly DepartmentRule[] => [
  spentOnProjects(instances),
  keyProjects(instances),
];
