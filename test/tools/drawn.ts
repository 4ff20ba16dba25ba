/** A part of many cases, so that a run without ZIPING_REQUIRE_ALL stays short; CI requires everything and runs them all. */
import fs from "node:fs";
import fc from "fast-check";
import { everythingRequired } from "./tools.mjs";

/** Drawn anew in every run; with ZIPING_SEED the draw of an earlier run comes again. */
const SEED = Number(process.env["ZIPING_SEED"] ?? Math.floor(Math.random() * 1_000_000));

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
  const file = process.env["ZIPING_DRAWN"]; // where test/run.mjs reads what was left out
  if (file !== undefined) fs.appendFileSync(file, `${line}\n`);
};

/** That many of them, in their order, or all where everything is required. What was left out is said. */
export const drawn = <T>(what: string, all: readonly T[], count: number): readonly T[] => {
  if (everythingRequired || all.length <= count) return all;
  const part = fc.subarray([...all], { minLength: count, maxLength: count });
  say(`drawn: ${count} of ${all.length} ${what} (ZIPING_SEED=${SEED} draws the same, ZIPING_REQUIRE_ALL=1 runs all)`);
  return fc.sample(part, { seed: SEED, numRuns: 1 })[0] ?? all;
};

/** How often a law is tried: in a fifth of the cases where not everything is required. */
export const tries = (what: string, all: number): number => {
  if (everythingRequired) return all;
  const some = Math.ceil(all / 5);
  say(`drawn: ${some} of ${all} ${what} (ZIPING_REQUIRE_ALL=1 tries all)`);
  return some;
};
