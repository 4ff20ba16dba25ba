/**
 * A small draw of the mutation benchmark, so that a rule that stops catching or starts crying wolf is noticed at once.
 * @drawn 1
 */
import { falseAlarms, trials, type Trial } from "./mutations/measure";

const DRAWN = 400_000;

test("nothing is said about correct reports", () => {
  expect(falseAlarms(40, DRAWN)).toEqual([]);
}, 120_000);

test("at least 99 of 100 corruptions that break a tie are caught", () => {
  const tied = trials(8, 6, DRAWN).filter((t: Trial) => t.breaksTie);
  const missed = tied.filter((t) => !t.caught);
  expect(tied.length).toBeGreaterThan(200);
  expect(missed.length / tied.length).toBeLessThanOrEqual(0.01);
}, 120_000);
