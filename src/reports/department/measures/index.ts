/** All measures: the one list that the scoring sheet, the explanations, the prompts of 基础数据 and the docs read from. */
import { budget } from "./budget";
import { keyProjects } from "./keyProjects";
import type { Measure } from "../../../engine/scoring/measures/measure";
import { resources } from "./resources";
import { sangong } from "./sangong";
import { shares } from "./shares";
import { staffing } from "./staffing";
import { work } from "./work";

export const measures: readonly Measure[] = [
  ...staffing,
  ...sangong,
  ...keyProjects,
  ...budget,
  ...resources,
  ...work,
  ...shares,
];
