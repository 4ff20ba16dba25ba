/** Scored projects: for people, and as JSON for programs. */
import type { ProjectLineView, ProjectScoreView } from "../../app/views/score";

const lineJson = ({ path, target, actual, weight, selfScore, allowed, leftOut, steps, reason }: ProjectLineView) => ({
  path,
  target,
  actual,
  weight: weight ?? null,
  score: selfScore ?? null,
  least: allowed?.least ?? null,
  most: allowed?.most ?? null,
  notApplicable: leftOut,
  steps,
  reason,
});

export const projectJson = ({ name, rate, lines, total, cappedAt, grade }: ProjectScoreView) => ({
  name,
  executionRate: rate ?? null,
  total,
  cappedAt: cappedAt ?? null,
  grade: grade ?? null,
  lines: lines.map(lineJson),
});

const allowedWords = ({ allowed }: ProjectLineView): string => {
  if (allowed === undefined) return "—";
  return allowed.least === allowed.most ? allowed.most : `${allowed.least}—${allowed.most}`;
};

const indicatorLines = (line: ProjectLineView): readonly string[] => [
  `  ${line.path.filter((part) => part !== "").join(" › ")}（${line.weight ?? "—"} 分）`,
  `    ${line.leftOut ? "不适用" : `可得 ${allowedWords(line)}  自评 ${line.selfScore ?? "—"}`}`,
  ...line.steps.map((step) => `    ${step}`),
];

export const projectLines = ({ name, rate, lines, total, cappedAt, grade }: ProjectScoreView): readonly string[] => [
  "",
  `项目：${name}`,
  `  自评 ${total} 分，${grade ?? "—"}${rate === undefined ? "" : `；预算执行率 ${rate}%`}${
    cappedAt === undefined ? "" : `；按执行率最高 ${cappedAt} 分`
  }`,
  ...lines.flatMap(indicatorLines),
];
