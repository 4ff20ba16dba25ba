/** What came of the projects of a workbook, as lists over many workbooks tell it. */
import { plain } from "../../domain/figure";
import type { Decimal } from "../../domain/decimal";
import type { FurtherResult } from "../../engine/report/furtherResult";
import type { ReportCells } from "../../engine/report/cells";
import { projectsNumbered, valueOf, type Project } from "./projects";
import { scoreProject } from "./scoring/project";

const shown = (value: Decimal | undefined): string => (value === undefined ? "" : plain(value));

/** Without a single score there is no total to tell. */
const resultOf = (project: Project): FurtherResult => {
  const { figure, title, rate } = project;
  const isScored = valueOf(figure("total.score")) !== undefined;
  const { total, grade } = scoreProject(project).total;
  return {
    name: title,
    budget: shown(valueOf(figure("funds.totalBudget"))),
    spent: shown(valueOf(figure("funds.totalSpent"))),
    rate: shown(rate),
    score: isScored ? plain(total) : "",
    grade: isScored ? (grade?.label ?? "") : "",
  };
};

export const resultsOfProjects = (cells: ReportCells, numbers: readonly number[]): readonly FurtherResult[] =>
  projectsNumbered(cells, numbers).map(resultOf);
