/** What real departments write: no correct sentence may be accused, and wrong ones are told at the figure that is wrong. */
import { batchWrongs, findingsIn, isTold, ownWrongs, rights, runningWrongs, wrongs } from "./department/cases";

describe("sentences and passages about made-up departments", () => {
  test("are at least 600 correct ones, 40 of them whole passages, and 450 wrong copies", () => {
    expect(rights.length).toBeGreaterThanOrEqual(600);
    expect(rights.filter(({ kind }) => kind === "passage").length).toBeGreaterThanOrEqual(40);
    expect(wrongs.length).toBeGreaterThanOrEqual(450);
  });

  test.each(rights.map((right) => [right.text, right] as const))("raise nothing when correct: %s", (_text, right) => {
    expect(findingsIn(right).map((found) => `${found.gravity} ${found.kind} ${found.at.quote}`)).toEqual([]);
  });

  test.each([
    ["written with the reader at hand", ownWrongs, 0.03],
    ["written without a look at it", batchWrongs, 0.065],
    ["in running prose, written without a look at it", runningWrongs, 0.35],
  ])("are told when wrong, all but a few: %s", (_name, copies, most) => {
    const silent = copies.filter((wrong) => !isTold(wrong));
    expect(silent.length / copies.length).toBeLessThanOrEqual(most);
  });
});
