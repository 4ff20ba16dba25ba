/** A rule that holds the projects of a workbook against the department's own report. */
import { rule, type Rule, type RuleDraft } from "../../../../engine/checks/rule";
import type { FindingDraft } from "../../../../engine/review/finding";
import type { FieldIdOf } from "../../../../engine/schema/ids";
import type { Instance } from "../../../../engine/schema/instance";
import { pathInInstance } from "../../../../engine/schema/path";
import type { ProjectForm } from "../../../project/form";
import { projectsIn, type Project } from "../../../project/projects";
import type { FormReads } from "../../schema";
import type { DepartmentContext } from "../rule";

interface BesideDraft extends Omit<RuleDraft<DepartmentContext>, "check" | "reads" | "group"> {
  /** Of every project. */
  readonly readsOfEach: readonly FieldIdOf<ProjectForm>[];
  /** Of the department's report. */
  readonly reads: readonly FormReads[];
  readonly check: (projects: readonly Project[], context: DepartmentContext) => Iterable<FindingDraft>;
}

export const besideRule =
  ({ readsOfEach, reads, check, ...draft }: BesideDraft) =>
  (instances: readonly Instance[]): Rule<DepartmentContext> =>
    rule<DepartmentContext>({
      ...draft,
      group: "项目支出",
      reads: [...instances.flatMap(({ key }) => readsOfEach.map((path) => pathInInstance(key, path))), ...reads],
      check: (context) => check(projectsIn(context.cells, instances), context),
    });
