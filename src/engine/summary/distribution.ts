/** 得分分布: how many departments lie in each band of ten points. */
import { decimal } from "../../domain/decimal";
import type { Department } from "./department";

export interface ScoreBand {
  readonly label: string;
  readonly bySelf: number;
  readonly byRule: number;
}

const TOP = 100;
const WIDTH = 10;
/** What lies below is one band. */
const LOWEST = 50;

/** Half-open from below, as grades are: 89.5 lies in 80—90; 100 in 90—100. Those without a score are a band of their own. */
export const scoreBands = (departments: readonly Department[]): readonly ScoreBand[] => {
  const band = (label: string, holds: (score: string) => boolean): ScoreBand => ({
    label,
    bySelf: departments.filter((d) => holds(d.selfScore)).length,
    byRule: departments.filter((d) => holds(d.ruleScore)).length,
  });
  const between = (from: number, to: number): ScoreBand =>
    band(
      to === TOP ? `${from}—${to}` : `${from}—${to} 以下`,
      (s) => s !== "" && decimal(s).gte(from) && (to === TOP || decimal(s).lt(to)),
    );
  const tens = Array.from({ length: (TOP - LOWEST) / WIDTH }, (_, i) => TOP - WIDTH * (i + 1));
  return [
    ...tens.map((from) => between(from, from + WIDTH)),
    band(`${LOWEST} 以下`, (s) => s !== "" && decimal(s).lt(LOWEST)),
    band("没有得分", (s) => s === ""),
  ];
};
