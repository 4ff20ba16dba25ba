/** Single figures of projects mistyped, and projects in which nothing is wrong: a draw anew in every run, a larger one where everything is required. */
import { everythingRequired } from "../tools/tools.mjs";
import { falseProjectAlarms, projectTrials } from "./mutations/projects/measure";

jest.setTimeout(3_600_000);

const FIRST = 1 + Math.floor(Math.random() * 1_000_000);
const CORRECT = everythingRequired ? 300 : 25;
const CORRUPTED = everythingRequired ? 40 : 12;

test("nothing is said about projects in which everything agrees", () => {
  expect(falseProjectAlarms(CORRECT, FIRST, 12)).toEqual([]);
});

test("where another figure tells, at least 98 of 100 wrong ones are caught", () => {
  const told = projectTrials(CORRUPTED, 3, FIRST, 3).filter(({ tells }) => tells);
  const missed = told.filter(({ caught }) => !caught);
  expect(told.length).toBeGreaterThan(CORRUPTED * 10);
  expect(missed.length > told.length / 50 ? missed : []).toEqual([]);
});
