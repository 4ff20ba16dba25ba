/** All rules about projects, in the order in which officers read them. */
import type { Rule } from "../../../engine/checks/rule";
import type { Instance } from "../../../engine/schema/instance";
import { aboveCap } from "./cap";
import { aboveWeight } from "./aboveWeight";
import { blanks } from "./blanks";
import { unexplainedDeviation } from "./deviation";
import { repeatedIndicator, repeatedProject } from "./duplicates";
import { executionScore } from "./execution";
import { overspent } from "./funds";
import { goalFigures } from "./goalFigures";
import { deductionReason } from "./reasons";
import { rebasedTotal } from "./rebased";
import type { ProjectRule } from "./rule";
import { unclearValues } from "./unclear";
import { unsupportedScore } from "./unsupported";
import { weightsByLevel, weightsTotal } from "./weights";
import { projectYear, staleText, staleYear } from "./years";

const projectRules: readonly ProjectRule[] = [
  repeatedProject,
  projectYear,
  overspent,
  executionScore,
  ...blanks,
  unclearValues,
  staleYear,
  staleText,
  goalFigures,
  repeatedIndicator,
  weightsTotal,
  weightsByLevel,
  aboveWeight,
  unsupportedScore,
  deductionReason,
  unexplainedDeviation,
  aboveCap,
  rebasedTotal,
];

/** Of a workbook with these projects. */
export const rulesOfProjects = (instances: readonly Instance[]): readonly Rule[] =>
  projectRules.map((made) => made(instances));
