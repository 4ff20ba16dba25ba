/** The scoring sheet of a report under an edition: every point with where it came from. */
import { type Decimal, sumOf, ZERO } from "../../domain/decimal";
import type { Edition, Indicator } from "./edition/edition";
import type { Facts } from "./facts";
import { type Grade, gradeOf } from "./grade";
import type { Unsure } from "./methods/outcome";
import { type GroupResult, groupResults, type Standing, standingsOf } from "./score/groups";
import { leaveOut, type ScoredRow, scoreRow, undecided } from "./score/row";
import type { SelfScore, SelfScores } from "./score/self";
import { afterSum, openRows, ruleSum } from "./score/totals";
import type { Step } from "./steps/step";

export interface ScoreSheet {
  readonly edition: Edition;
  /** In the order of the edition. */
  readonly rows: readonly ScoredRow[];
  readonly groups: readonly GroupResult[];
  /** What the stages after the sum did to the officer's total. */
  readonly post: { readonly steps: readonly Step[]; readonly unsure: readonly Unsure[] };
  /** Sum of the self-scores given, before and after the stages. */
  readonly selfSum: Decimal;
  readonly selfTotal: Decimal;
  /** Rows without a self-score. */
  readonly selfMissing: readonly string[];
  /** Total by the rules, judged rows counted with the officer's score; absent while a row or a stage cannot be told. */
  readonly ruleTotal?: Decimal;
  /** Rows that keep the total by the rules open. */
  readonly ruleMissing: readonly string[];
  /** Grade of the self total; absent while self-scores are missing. */
  readonly grade?: Grade;
  readonly ruleGrade?: Grade;
}

const NONE: SelfScore = {};

const rowFor = (
  edition: Edition,
  facts: Facts,
  indicator: Indicator,
  standing: Standing | undefined,
  own: SelfScore,
): ScoredRow => {
  if (standing?.state === "leftOut") return leaveOut(indicator, ZERO, standing.group, own);
  if (standing?.state === "undecided") return undecided(indicator, indicator.weight, standing.why, own);
  return scoreRow(indicator, standing?.weight ?? indicator.weight, facts, edition.settings, own);
};

/** Inside a pool a row may lie below its share as long as the pool is used up. */
const settleReasons = (
  rows: readonly ScoredRow[],
  groups: readonly GroupResult[],
  explain: readonly string[],
): readonly ScoredRow[] =>
  rows.map((row) => {
    if (explain.includes(row.indicator.id)) return { ...row, reasonRequired: true };
    const pool = groups.find(({ group }) => group.kind === "pool" && group.id === row.indicator.group);
    return pool !== undefined && row.state === "judged" && pool.selfSum.equals(pool.group.weight)
      ? { ...row, reasonRequired: false }
      : row;
  });

const gradeFor = (edition: Edition, total: Decimal | undefined): Grade | undefined =>
  total === undefined ? undefined : gradeOf(edition.grades, total);

/** Pure: the same facts and self-scores give the same sheet. */
export const scoreSheet = (edition: Edition, facts: Facts, selfScores: SelfScores): ScoreSheet => {
  const standings = standingsOf(edition, facts);
  const rows = edition.indicators.map((each) =>
    rowFor(edition, facts, each, standings.get(each.id), selfScores.get(each.id) ?? NONE),
  );
  const groups = groupResults(edition, rows);
  const selfSum = sumOf(rows.map((row) => row.self ?? ZERO));
  const selfMissing = rows
    .filter((row) => row.state !== "leftOut" && row.self === undefined)
    .map((row) => row.indicator.id);
  const self = afterSum(edition, facts, rows, selfSum);
  const open = openRows(rows);
  const sum = ruleSum(edition, rows, open);
  const rule = sum === undefined || self.unsure.length > 0 ? undefined : afterSum(edition, facts, rows, sum).total;
  const grade = gradeFor(edition, selfMissing.length === 0 ? self.total : undefined);
  const ruleGrade = gradeFor(edition, rule);
  return {
    edition,
    groups,
    selfSum,
    selfMissing,
    rows: settleReasons(rows, groups, self.explain),
    post: { steps: self.steps, unsure: self.unsure },
    selfTotal: self.total,
    ruleMissing: open,
    ...(rule === undefined ? {} : { ruleTotal: rule }),
    ...(grade === undefined ? {} : { grade }),
    ...(ruleGrade === undefined ? {} : { ruleGrade }),
  };
};
