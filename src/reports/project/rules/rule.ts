/** A rule about projects: asked of each of a workbook's projects in turn. */
import { rule, type Rule, type RuleDraft } from "../../../engine/checks/rule";
import type { ReportCells } from "../../../engine/report/cells";
import type { FindingDraft } from "../../../engine/review/finding";
import type { FieldIdOf } from "../../../engine/schema/ids";
import type { Instance } from "../../../engine/schema/instance";
import { pathInInstance } from "../../../engine/schema/path";
import type { ProjectForm } from "../form";
import { projectsIn, type ProjectIndicator, type Project } from "../projects";

/** Rules of a workbook with these projects. */
export type ProjectRule = (instances: readonly Instance[]) => Rule;

interface Common extends Omit<RuleDraft, "check" | "reads" | "group"> {
  readonly reads: readonly FieldIdOf<ProjectForm>[];
}

const PROJECT_GROUP = "项目支出";

const projectRule =
  (
    { reads, ...draft }: Common,
    check: (projects: readonly Project[], cells: ReportCells) => Iterable<FindingDraft>,
  ): ProjectRule =>
  (instances) =>
    rule({
      ...draft,
      group: PROJECT_GROUP,
      reads: instances.flatMap(({ key }) => reads.map((path) => pathInInstance(key, path))),
      check: ({ cells }) => check(projectsIn(cells, instances), cells),
    });

/** `each`: what it says of one project. */
export const ofEachProject = (
  draft: Common & { readonly each: (project: Project, cells: ReportCells) => Iterable<FindingDraft> },
): ProjectRule => {
  const { each, ...common } = draft;
  return projectRule(common, (projects, cells) => projects.flatMap((project) => [...each(project, cells)]));
};

/** `row`: what it says of one indicator. */
export const ofEachIndicator = (
  draft: Common & { readonly row: (row: ProjectIndicator, project: Project) => Iterable<FindingDraft> },
): ProjectRule => {
  const { row, ...common } = draft;
  return ofEachProject({
    ...common,
    each: (project) => project.indicators.flatMap((indicator) => [...row(indicator, project)]),
  });
};

/** `all`: what it says of the projects together. */
export const ofAllProjects = (
  draft: Common & { readonly all: (projects: readonly Project[], cells: ReportCells) => Iterable<FindingDraft> },
): ProjectRule => {
  const { all, ...common } = draft;
  return projectRule(common, all);
};
