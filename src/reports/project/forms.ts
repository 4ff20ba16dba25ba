/** What the self-evaluations of projects add to the report of a workbook: sections, sheets and rules. */
import type { Rule } from "../../engine/checks/rule";
import type { SheetPlan } from "../../engine/layout/workbook";
import { instanceOf, sectionsOfInstance, type Instance } from "../../engine/schema/instance";
import type { FormSections } from "../../engine/schema/section";
import { form, PROJECTS } from "./form";
import { rulesOfProjects } from "./rules";
import { projectSheet } from "./sheet";
import { WHOLE, wholeSection } from "./whole";
import { wholeSheet } from "./wholeSheet";

export interface ProjectForms {
  readonly instances: readonly Instance[];
  readonly sections: FormSections;
  readonly sheets: readonly SheetPlan[];
  readonly rules: readonly Rule[];
}

/** `spending`: the field with what the department spent on projects. Nothing for a workbook without projects. */
export const formsOfProjects = (numbers: readonly number[], spending: string): ProjectForms | undefined => {
  if (numbers.length === 0) return undefined;
  const instances = numbers.map((number) => instanceOf(PROJECTS, number));
  const own = instances.map((instance) => sectionsOfInstance(form, instance));
  return {
    instances,
    sections: Object.assign({ [WHOLE]: wholeSection(instances, spending) }, ...own) as FormSections,
    sheets: [wholeSheet(instances), ...instances.map(projectSheet)],
    rules: rulesOfProjects(instances),
  };
};
