// A part of many cases, so that a run without ZIPING_REQUIRE_ALL stays short; CI requires everything and runs them all. Used by tests, and by
// the runner for what `@drawn` says (runner/drawnTests.cjs).
import { createHash } from "node:crypto";
import fs from "node:fs";
import { everythingRequired } from "./tools.mjs";

/** Drawn anew in every run; with ZIPING_SEED the draw of an earlier run comes again. The runner sets it, so that all workers draw by one. */
const SEED = Number(process.env.ZIPING_SEED ?? Math.floor(Math.random() * 1_000_000));

const say = (line) => {
  process.stdout.write(`${line}\n`);
  const file = process.env.ZIPING_DRAWN; // where test/run.mjs reads what was left out
  if (file !== undefined) fs.appendFileSync(file, `${line}\n`);
};

const sayOf = (what, some, all) =>
  say(`drawn: ${some} of ${all} ${what} (ZIPING_SEED=${SEED} draws the same, ZIPING_REQUIRE_ALL=1 runs all)`);

/** By this number they are put in an order of the draw: as good as any, and the same for the same seed. */
const lotOf = (what, i) => createHash("sha256").update(`${SEED} ${what} ${i}`).digest("hex");

/** That many of these places, in their order. */
const some = (what, places, count) => {
  const kept = new Set(
    places
      .map((i) => ({ i, lot: lotOf(what, i) }))
      .sort((a, b) => (a.lot < b.lot ? -1 : 1))
      .slice(0, count)
      .map(({ i }) => i),
  );
  return places.filter((i) => kept.has(i));
};

/** That many of them from every group, in their order, or all where everything is required. What was left out is said. */
export const drawnFromEach = (what, all, groupOf, count) => {
  if (everythingRequired) return all;
  const groups = new Map();
  for (const [i, one] of all.entries()) groups.set(groupOf(one), [...(groups.get(groupOf(one)) ?? []), i]);
  const kept = new Set([...groups].flatMap(([group, places]) => some(`${what} ${group}`, places, count)));
  if (kept.size < all.length) sayOf(what, kept.size, all.length);
  return all.filter((_, i) => kept.has(i));
};

/** That many of them, in their order, or all where everything is required. What was left out is said. */
export const drawn = (what, all, count) => drawnFromEach(what, all, () => "", count);

/** How often a law is tried: in a fifth of the cases where not everything is required. */
export const tries = (what, all) => {
  if (everythingRequired) return all;
  const few = Math.ceil(all / 5);
  say(`drawn: ${few} of ${all} ${what} (ZIPING_REQUIRE_ALL=1 tries all)`);
  return few;
};
