/** What the self-evaluations of projects add to the report of a workbook: sections, sheets and rules. */
import type { Rule } from "../../engine/checks/rule";
import type { SheetPlan } from "../../engine/layout/workbook";
import { instanceOf, sectionsOfInstance, type Instance } from "../../engine/schema/instance";
import type { FormSections } from "../../engine/schema/section";
import type { FieldIdOf } from "../../engine/schema/ids";
import { pathInInstance } from "../../engine/schema/path";
import { form, PROJECTS, type ProjectForm } from "./form";
import { rulesOfProjects } from "./rules";
import { projectSheet } from "./sheet";
import { WHOLE, wholeSection } from "./whole";
import { WHOLE_SHEET, wholeSheet } from "./wholeSheet";

export interface ProjectForms {
  readonly instances: readonly Instance[];
  readonly sections: FormSections;
  readonly sheets: readonly SheetPlan[];
  readonly rules: readonly Rule[];
  /** Sheets that are handed in, and those that only list them. */
  readonly printed: readonly string[];
  readonly listed: readonly string[];
  /** Fields with how to reach a person, which a published report leaves out. */
  readonly personal: readonly string[];
}

const PERSONAL = ["filler.by", "filler.phone"] as const satisfies readonly FieldIdOf<ProjectForm>[];

/** `spending`: the field with what the department spent on projects. Nothing for a workbook without projects. */
export const formsOfProjects = (numbers: readonly number[], spending: string): ProjectForms | undefined => {
  if (numbers.length === 0) return undefined;
  const instances = numbers.map((number) => instanceOf(PROJECTS, number));
  const own = instances.map((instance) => sectionsOfInstance(form, instance));
  const sheets = instances.map(projectSheet);
  return {
    instances,
    sections: Object.assign({ [WHOLE]: wholeSection(instances, spending) }, ...own) as FormSections,
    sheets: [wholeSheet(instances), ...sheets],
    rules: rulesOfProjects(instances),
    printed: sheets.map(({ name }) => name),
    listed: [WHOLE_SHEET],
    personal: instances.flatMap(({ key }) => PERSONAL.map((field) => pathInInstance(key, field))),
  };
};
