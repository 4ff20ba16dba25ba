/** Adding up: self-scores, points by the rules, and what happens to a sum afterwards. */
import { clamp, type Decimal, lesser, sumOf, ZERO } from "../../../domain/decimal";
import type { Edition, Group } from "../edition/edition";
import type { Facts } from "../facts";
import type { Unsure } from "../methods/outcome";
import type { PostRow } from "../methods/post/stage";
import type { Step } from "../steps/step";
import type { ScoredRow } from "./row";

/** A freely judged member of a pool may take more than its printed share, as far as the pool reaches. */
const highest = ({ indicator, range, weight }: ScoredRow, pool: Group | undefined): Decimal => {
  const high = range?.high.value ?? weight;
  return pool !== undefined && indicator.rule.kind === "manual" ? pool.weight : high;
};

/** What a row adds to the total of the rules; judged rows add the officer's score, held within its range. */
const contribution = (row: ScoredRow, pool?: Group): Decimal | undefined => {
  if (row.state === "leftOut") return ZERO;
  if (row.state !== "judged") return row.rulePoints;
  return row.self === undefined || row.range === undefined
    ? undefined
    : clamp(row.self, row.range.low.value, highest(row, pool));
};

/** Rows that keep the total of the rules from being known. */
export const openRows = (rows: readonly ScoredRow[]): readonly string[] =>
  rows.filter((row) => contribution(row) === undefined).map((row) => row.indicator.id);

const added = (rows: readonly ScoredRow[], pool?: Group): Decimal =>
  sumOf(rows.map((row) => contribution(row, pool) ?? ZERO));

const groupSum = (group: Group, rows: readonly ScoredRow[]): Decimal =>
  lesser(
    group.weight,
    added(
      rows.filter((row) => row.indicator.group === group.id),
      group.kind === "pool" ? group : undefined,
    ),
  );

/** Sum of what the rows add, members of a group never above what they share; undefined while rows are `open`. */
export const ruleSum = (
  { groups }: Edition,
  rows: readonly ScoredRow[],
  open: readonly string[],
): Decimal | undefined => {
  if (open.length > 0) return undefined;
  const single = rows.filter((row) => row.indicator.group === undefined);
  return sumOf([added(single), ...groups.map((group) => groupSum(group, rows))]);
};

interface AfterSum {
  readonly total: Decimal;
  readonly steps: readonly Step[];
  readonly unsure: readonly Unsure[];
  readonly explain: readonly string[];
}

const postRows = (rows: readonly ScoredRow[]): readonly PostRow[] =>
  rows.map(({ indicator, steps }) => ({
    id: indicator.id,
    name: indicator.path[2],
    steps,
    ...(indicator.measure === undefined ? {} : { measure: indicator.measure.id }),
  }));

/** Runs the stages after the sum in the edition's order; the result stays within [0, total of the edition]. */
export const afterSum = (edition: Edition, facts: Facts, rows: readonly ScoredRow[], sum: Decimal): AfterSum => {
  const known = edition.post.length === 0 ? [] : postRows(rows);
  let state: AfterSum = { total: sum, steps: [], unsure: [], explain: [] };
  for (const stage of edition.post) {
    const measured = stage.measure?.evaluate({ facts, settings: edition.settings, indicator: stage.id });
    const {
      after,
      steps,
      explain = [],
      unsure,
    } = stage.apply({ before: state.total, rows: known, ...(measured === undefined ? {} : { measured }) });
    state = {
      total: after,
      steps: [...state.steps, ...steps],
      explain: [...state.explain, ...explain],
      unsure: unsure === undefined ? state.unsure : [...state.unsure, unsure],
    };
  }
  return { ...state, total: clamp(state.total, ZERO, edition.total) };
};
