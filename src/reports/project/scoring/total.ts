/** 总分 of a project: what was given, rebased where indicators do not apply, capped where little was spent. */
import { Decimal, sumOf, ZERO } from "../../../domain/decimal";
import { FULL_MARKS } from "../../../domain/score";
import { gradeOf, type Grade } from "../../../engine/scoring/grade";
import type { Standard } from "../standards/standard";
import { capAt } from "./execution";

export interface Given {
  readonly weight: Decimal;
  readonly score: Decimal;
  /** Does not apply. */
  readonly leftOut: boolean;
}

export interface Total {
  /** As added up. */
  readonly sum: Decimal;
  /** After rebasing and cap. */
  readonly total: Decimal;
  /** The cap that held it down. */
  readonly cappedAt?: Decimal;
  readonly grade?: Grade;
}

/** `given`: every row with a weight, 预算执行率 among them. Without a rate nothing is capped. */
export const totalOf = (given: readonly Given[], rate: Decimal | undefined, standard: Standard): Total => {
  const counted = standard.rebases ? given.filter(({ leftOut }) => !leftOut) : given;
  const sum = sumOf(counted.map(({ score }) => score));
  const weight = sumOf(counted.map((row) => row.weight));
  const based = standard.rebases && weight.gt(ZERO) ? sum.times(FULL_MARKS).dividedBy(weight) : sum;
  const cap = rate === undefined ? FULL_MARKS : capAt(rate, standard.caps);
  const total = Decimal.min(based, cap);
  const grade = gradeOf(standard.grades, total);
  return {
    sum,
    total,
    ...(based.gt(cap) ? { cappedAt: cap } : {}),
    ...(grade === undefined ? {} : { grade }),
  };
};
