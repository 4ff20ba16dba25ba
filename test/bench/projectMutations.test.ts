/**
 * Single figures of projects mistyped, and projects in which nothing is wrong: a draw anew in every run, a larger one where everything is
 * required, and with ZIPING_FULL_DRAW=1 the whole of what is claimed, which takes many minutes.
 * @drawn 1
 */
import { everythingRequired } from "../tools/tools.mjs";
import { falseProjectAlarms, projectTrials } from "./mutations/projects/measure";

jest.setTimeout(3_600_000);

const FIRST = 1 + Math.floor(Math.random() * 1_000_000);
const FULL = process.env["ZIPING_FULL_DRAW"] === "1";

interface Draw {
  readonly correct: number;
  readonly corrupted: number;
}
const drawn = (): Draw => {
  if (FULL) return { correct: 2000, corrupted: 300 };
  return everythingRequired ? { correct: 300, corrupted: 40 } : { correct: 25, corrupted: 12 };
};
const { correct: CORRECT, corrupted: CORRUPTED } = drawn();

test("nothing is said about projects in which everything agrees", () => {
  expect(falseProjectAlarms(CORRECT, FIRST, 12)).toEqual([]);
});

test("where another figure tells, at least 98 of 100 wrong ones are caught", () => {
  const told = projectTrials(CORRUPTED, 3, FIRST, 3).filter(({ tells }) => tells);
  const missed = told.filter(({ caught }) => !caught);
  expect(told.length).toBeGreaterThan(CORRUPTED * 10);
  expect(missed.length > told.length / 50 ? missed : []).toEqual([]);
});
