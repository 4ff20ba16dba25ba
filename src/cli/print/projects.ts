/** Scored projects: for people, and as JSON for programs. */
import type { Decimal } from "../../domain/decimal";
import { plain } from "../../domain/figure";
import type { ScoredLine, ScoredProject } from "../../reports/project/scoring/project";

const shown = (value: Decimal | undefined): string | null => (value === undefined ? null : plain(value));

const lineJson = ({ path, weight, given, allowed, leftOut, steps, target, actual, reason }: ScoredLine) => ({
  path,
  target,
  actual,
  weight: shown(weight),
  score: shown(given),
  least: shown(allowed?.low),
  most: shown(allowed?.high),
  notApplicable: leftOut,
  steps,
  reason,
});

export const projectJson = ({ title, rate, lines, total }: ScoredProject) => ({
  name: title,
  executionRate: shown(rate),
  total: plain(total.total),
  cappedAt: shown(total.cappedAt),
  grade: total.grade?.label ?? null,
  lines: lines.map(lineJson),
});

const allowedWords = ({ allowed }: ScoredLine): string => {
  if (allowed === undefined) return "—";
  return allowed.low.equals(allowed.high) ? plain(allowed.high) : `${plain(allowed.low)}—${plain(allowed.high)}`;
};

const indicatorLines = (line: ScoredLine): readonly string[] => [
  `  ${line.path.filter((part) => part !== "").join(" › ")}（${shown(line.weight) ?? "—"} 分）`,
  `    ${line.leftOut ? "不适用" : `可得 ${allowedWords(line)}  自评 ${shown(line.given) ?? "—"}`}`,
  ...line.steps.map((step) => `    ${step}`),
];

export const projectLines = ({ title, rate, lines, total }: ScoredProject): readonly string[] => [
  "",
  `项目：${title}`,
  `  自评 ${plain(total.total)} 分，${total.grade?.label ?? "—"}${rate === undefined ? "" : `；预算执行率 ${plain(rate)}%`}${
    total.cappedAt === undefined ? "" : `；按执行率最高 ${plain(total.cappedAt)} 分`
  }`,
  ...lines.flatMap(indicatorLines),
];
