/** What real departments write: no correct sentence may be accused, and wrong ones are told at the figure that is wrong. */
import { findingsIn, isTold, rights, wrongs } from "./department/cases";

const MOST_SILENT = 0.05;

describe("sentences and passages about a made-up department", () => {
  test("are at least 250 correct ones, 20 of them whole passages, and 150 wrong copies", () => {
    expect(rights.length).toBeGreaterThanOrEqual(250);
    expect(rights.filter(({ kind }) => kind === "passage").length).toBeGreaterThanOrEqual(20);
    expect(wrongs.length).toBeGreaterThanOrEqual(150);
  });

  test.each(rights.map((right) => [right.text, right] as const))("raise nothing when correct: %s", (_text, right) => {
    expect(findingsIn(right).map((found) => `${found.gravity} ${found.kind} ${found.at.quote}`)).toEqual([]);
  });

  test("are told when wrong, 95 of 100 and more", () => {
    const silent = wrongs.filter((wrong) => !isTold(wrong));
    expect(silent.length / wrongs.length).toBeLessThanOrEqual(MOST_SILENT);
  });
});
