/** One project scored: every line with what was given and what its values allow, and the total. */
import { ZERO, type Decimal } from "../../../domain/decimal";
import type { CellId } from "../../../domain/cell";
import { valueOf, writtenIn, type ProjectIndicator, type Project } from "../projects";
import { executionPoints, executionStep } from "./execution";
import { totalOf, type Total } from "./total";
import { openWords, stepWords } from "./words";

export interface ScoredLine {
  /** 一级、二级、三级指标; 预算执行率 stands alone. */
  readonly path: readonly string[];
  readonly weight: Decimal | undefined;
  readonly given: Decimal | undefined;
  /** What the values allow; absent where they say nothing. */
  readonly allowed?: { readonly low: Decimal; readonly high: Decimal };
  readonly leftOut: boolean;
  readonly steps: readonly string[];
  readonly target: string;
  readonly actual: string;
  readonly reason: string;
  readonly at: CellId;
}

export interface ScoredProject {
  readonly title: string;
  readonly rate: Decimal | undefined;
  readonly lines: readonly ScoredLine[];
  readonly total: Total;
}

const executionLine = ({ figure, rate }: Project): ScoredLine => {
  const weight = valueOf(figure("funds.weight"));
  return {
    path: ["预算执行率"],
    weight,
    given: valueOf(figure("funds.score")),
    leftOut: false,
    target: "",
    actual: "",
    reason: "",
    at: figure("funds.score").id,
    ...executionOf(weight, rate),
  };
};

const executionOf = (weight: Decimal | undefined, rate: Decimal | undefined): Pick<ScoredLine, "steps" | "allowed"> => {
  if (weight === undefined || rate === undefined) return { steps: [] };
  const points = executionPoints(weight, rate);
  return { steps: [stepWords(executionStep(weight, rate))], allowed: { low: points, high: points } };
};

const indicatorLine = (row: ProjectIndicator): ScoredLine => {
  const { points } = row;
  return {
    path: [row.level, row.kind, writtenIn(row.name)],
    weight: valueOf(row.weight),
    given: valueOf(row.score),
    leftOut: points?.state === "leftOut",
    steps: [...(points?.steps.map(stepWords) ?? []), ...(points?.why === undefined ? [] : [openWords(points.why)])],
    target: writtenIn(row.target),
    actual: writtenIn(row.actual),
    reason: writtenIn(row.reason),
    at: row.score.id,
    ...(points?.state === "scored" ? { allowed: { low: points.low, high: points.high } } : {}),
  };
};

export const scoreProject = (project: Project): ScoredProject => {
  const lines = [executionLine(project), ...project.indicators.map(indicatorLine)];
  const given = lines.map(({ weight, given: score, leftOut }) => ({
    weight: weight ?? ZERO,
    score: score ?? ZERO,
    leftOut,
  }));
  return {
    title: project.title,
    rate: project.rate,
    lines,
    total: totalOf(given, project.rate, project.standard),
  };
};
