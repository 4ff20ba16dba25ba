/** The outcome of the trials in lines. */
import { kinds } from "./corruptions";
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
