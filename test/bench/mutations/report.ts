/** The outcome of the trials in lines. */
import { allFields } from "../../../src/reports/department/schema";
import { kinds, type Kind } from "./corruptions";
import type { Trial } from "./measure";

const share = (trials: readonly Trial[]): string => {
  const caught = trials.filter((t) => t.caught).length;
  return trials.length === 0 ? "–" : `${((caught / trials.length) * 100).toFixed(2)} % (${caught} of ${trials.length})`;
};

const fields = (trials: readonly Trial[]): readonly string[] => [...new Set(trials.map((t) => t.field))].sort();

const missedBy = (trials: readonly Trial[], field: string): string =>
  [...new Set(trials.filter((t) => t.field === field && !t.caught).map((t) => t.kind))].join(", ");

const withMisses = (trials: readonly Trial[]): readonly string[] =>
  fields(trials.filter((t) => !t.caught)).map(
    (f) => `    ${f}: ${share(trials.filter((t) => t.field === f))}; missed: ${missedBy(trials, f)}`,
  );

/** How many corruptions of a field were tried and told, and the ways in which it stayed silent. */
interface FieldCount {
  readonly field: string;
  readonly tried: number;
  readonly told: number;
  readonly silent: readonly Kind[];
}

/** In the order of the form. */
export const countsByField = (trials: readonly Trial[]): readonly FieldCount[] =>
  allFields
    .map(({ id }) => ({ field: id, own: trials.filter((t) => t.field === id) }))
    .filter(({ own }) => own.length > 0)
    .map(({ field, own }) => ({
      field,
      tried: own.length,
      told: own.filter((t) => t.caught).length,
      silent: kinds.filter((kind) => own.some((t) => t.kind === kind && !t.caught)),
    }));

export const trialLines = (trials: readonly Trial[]): readonly string[] => {
  const tied = trials.filter((t) => t.breaksTie);
  const free = trials.filter((t) => !t.breaksTie);
  return [
    `corruptions that break a tie, caught: ${share(tied)}, over ${fields(tied).length} fields`,
    ...kinds.map((kind) => `  ${kind}: ${share(tied.filter((t) => t.kind === kind))}`),
    "  fields with misses:",
    ...withMisses(tied),
    `corruptions that break no tie, caught by other rules: ${share(free)}`,
    "  fields with misses:",
    ...withMisses(free),
  ];
};
