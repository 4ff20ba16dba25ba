/** The projects of a workbook, scored line by line. */
import { plain } from "../../domain/figure";
import type { ReportCells } from "../../engine/report/cells";
import type { FurtherLine, FurtherScore } from "../../engine/report/furtherScore";
import { projectsNumbered } from "./projects";
import { scoreProject, type ScoredLine, type ScoredProject } from "./scoring/project";

const lineOf = ({ weight, given, allowed, ...line }: ScoredLine): FurtherLine => ({
  ...line,
  ...(weight === undefined ? {} : { weight: plain(weight) }),
  ...(given === undefined ? {} : { selfScore: plain(given) }),
  ...(allowed === undefined ? {} : { allowed: { least: plain(allowed.low), most: plain(allowed.high) } }),
});

const scoreOf = ({ title, rate, total, lines }: ScoredProject): FurtherScore => ({
  name: title,
  total: plain(total.total),
  lines: lines.map(lineOf),
  ...(rate === undefined ? {} : { rate: plain(rate) }),
  ...(total.cappedAt === undefined ? {} : { cappedAt: plain(total.cappedAt) }),
  ...(total.grade === undefined ? {} : { grade: total.grade.label }),
});

export const scoresOfProjects = (cells: ReportCells, numbers: readonly number[]): readonly FurtherScore[] =>
  projectsNumbered(cells, numbers).map((project) => scoreOf(scoreProject(project)));
