/** Adding up: self-scores, points by the rules, and what happens to a sum afterwards. */
import { clamp, Decimal, sumOf, ZERO } from "../../domain/decimal";
import type { Edition } from "../edition/edition";
import type { Facts } from "../facts";
import type { Unsure } from "../methods/outcome";
import type { PostRow } from "../methods/post/stage";
import type { Step } from "../steps/step";
import type { ScoredRow } from "./row";

/** What a row adds to the total of the rules; judged rows add the officer's score, held within its range. */
const contribution = (row: ScoredRow): Decimal | undefined => {
  if (row.state === "leftOut") return ZERO;
  if (row.state !== "judged") return row.rulePoints;
  return row.self === undefined || row.range === undefined ? undefined : clamp(row.self, row.range.low.value, row.range.high.value);
};

/** Rows that keep the total of the rules from being known. */
export const openRows = (rows: readonly ScoredRow[]): readonly string[] => rows.filter((row) => contribution(row) === undefined).map((row) => row.indicator.id);

const within = (groupWeight: Decimal, parts: readonly Decimal[]): Decimal => Decimal.min(groupWeight, sumOf(parts));

/** Sum of what the rows add, members of a group never above what they share; undefined while a row is open. */
export const ruleSum = ({ groups }: Edition, rows: readonly ScoredRow[]): Decimal | undefined => {
  if (openRows(rows).length > 0) return undefined;
  const sumWhere = (keep: (row: ScoredRow) => boolean): readonly Decimal[] => rows.filter(keep).map((row) => contribution(row) ?? ZERO);
  const grouped = groups.map((group) => within(group.weight, sumWhere((row) => row.indicator.group === group.id)));
  return sumOf([...sumWhere((row) => row.indicator.group === undefined), ...grouped]);
};

export interface AfterSum {
  readonly total: Decimal;
  readonly steps: readonly Step[];
  readonly unsure: readonly Unsure[];
  readonly explain: readonly string[];
}

const postRows = (rows: readonly ScoredRow[]): readonly PostRow[] =>
  rows.map(({ indicator, steps }) => ({ id: indicator.id, name: indicator.path[2], steps, ...(indicator.measure === undefined ? {} : { measure: indicator.measure.id }) }));

/** Runs the stages after the sum in the edition's order; the result stays within [0, total of the edition]. */
export const afterSum = (edition: Edition, facts: Facts, rows: readonly ScoredRow[], sum: Decimal): AfterSum => {
  const known = postRows(rows);
  let state: AfterSum = { total: sum, steps: [], unsure: [], explain: [] };
  for (const stage of edition.post) {
    const measured = stage.measure?.evaluate({ facts, settings: edition.settings, indicator: stage.id });
    const { after, steps, explain = [], unsure } = stage.apply({ before: state.total, rows: known, ...(measured === undefined ? {} : { measured }) });
    state = { total: after, steps: [...state.steps, ...steps], explain: [...state.explain, ...explain], unsure: unsure === undefined ? state.unsure : [...state.unsure, unsure] };
  }
  return { ...state, total: clamp(state.total, ZERO, edition.total) };
};
