/** 得分分布: how many departments lie in each band of ten points. */
import { Decimal, decimal, ZERO } from "../../domain/decimal";
import { FULL_MARKS } from "../../domain/score";
import type { Department } from "./department";

interface ScoreBand {
  readonly label: string;
  readonly bySelf: number;
  readonly byRule: number;
}

const WIDTH = 10;
/** What lies below is one band. */
const LOWEST = 50;

/** Departments may score by different standards. */
const highest = (departments: readonly Department[]): Decimal =>
  departments.reduce(
    (most, { fullMarks }) => Decimal.max(most, fullMarks),
    departments.length === 0 ? FULL_MARKS : ZERO,
  );

/** Half-open from below, as grades are: 89.5 lies in 80—90; full marks in the highest. Those without a score are a band of their own. */
export const scoreBands = (departments: readonly Department[]): readonly ScoreBand[] => {
  const band = (label: string, holds: (score: string) => boolean): ScoreBand => ({
    label,
    bySelf: departments.filter((d) => holds(d.selfScore)).length,
    byRule: departments.filter((d) => holds(d.ruleScore)).length,
  });
  const top = highest(departments).toNumber();
  const between = (from: number, to: number): ScoreBand =>
    band(
      to === top ? `${from}—${to}` : `${from}—${to} 以下`,
      (s) => s !== "" && decimal(s).gte(from) && (to === top || decimal(s).lt(to)),
    );
  const tens = Array.from({ length: Math.ceil((top - LOWEST) / WIDTH) }, (_, i) =>
    Math.max(LOWEST, top - WIDTH * (i + 1)),
  );
  return [
    ...tens.map((from) => between(from, from + WIDTH)),
    band(`${LOWEST} 以下`, (s) => s !== "" && decimal(s).lt(LOWEST)),
    band("没有得分", (s) => s === ""),
  ];
};
