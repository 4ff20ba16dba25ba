/** Rules that hold the projects of a workbook against the department's own report. */
import type { Instance } from "../../../../engine/schema/instance";
import type { DepartmentRule } from "../rule";
import { departmentGoals } from "./goals";
import { keyProjects, unlistedKeyProjects } from "./keyProjects";
import { resultsInTexts, spentInTexts } from "./prose";
import { carriedOver, spentOnProjects } from "./spent";

const RULES = [
  spentOnProjects,
  carriedOver,
  keyProjects,
  unlistedKeyProjects,
  departmentGoals,
  spentInTexts,
  resultsInTexts,
];

export const rulesBesideProjects = (instances: readonly Instance[]): readonly DepartmentRule[] =>
  RULES.map((made) => made(instances));
