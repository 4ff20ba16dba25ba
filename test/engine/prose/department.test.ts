/** What real departments write: no correct sentence may be accused, and wrong ones are told at the figure that is wrong. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { drawnFromEach } from "../../tools/drawn.mjs";
import { accuracyPage } from "../../tools/pages/accuracy";
import { repository } from "../../tools/sources";
import { everythingRequired } from "../../tools/tools.mjs";
import {
  batchWrongs,
  findingsIn,
  isTold,
  ownWrongs,
  rights,
  runningWrongs,
  verdictsIn,
  wrongs,
} from "./department/cases";
import type { Right } from "./department/cases";

const fromEach = <T extends Right>(what: string, all: readonly T[]): readonly T[] =>
  drawnFromEach(what, all, ({ set, kind }) => `${set} ${kind}`, 1);

describe("sentences and passages about made-up departments", () => {
  test("are at least 600 correct ones, 40 of them whole passages, and 450 wrong copies", () => {
    expect(rights.length).toBeGreaterThanOrEqual(600);
    expect(rights.filter(({ kind }) => kind === "passage").length).toBeGreaterThanOrEqual(40);
    expect(wrongs.length).toBeGreaterThanOrEqual(450);
  });

  const correct = fromEach("correct texts of made-up departments", rights);
  test.each(correct.map((right) => [right.text, right] as const))("raise nothing when correct: %s", (_text, right) => {
    expect(findingsIn(right).map((found) => `${found.gravity} ${found.kind} ${found.at.quote}`)).toEqual([]);
  });

  test.each(fromEach("wrong texts of made-up departments", wrongs).map((wrong) => [wrong.text, wrong] as const))(
    "are quoted where they stand when wrong: %s",
    (text, wrong) => {
      for (const { at } of verdictsIn(wrong)) expect(text.slice(at.start, at.end)).toBe(at.quote);
    },
  );
});

/** What is counted over all of them: where everything is required they are read once for all of this. */
const counted = everythingRequired ? describe : undefined;

counted?.("sentences and passages about made-up departments, all of them", () => {
  test.each([
    ["written with the reader at hand", ownWrongs, 0.02],
    ["written without a look at it", batchWrongs, 0.05],
    ["in running prose, written without a look at it", runningWrongs, 0.2],
  ])("are told when wrong, all but a few: %s", (_name, copies, most) => {
    const silent = copies.filter((wrong) => !isTold(wrong));
    expect(silent.length / copies.length).toBeLessThanOrEqual(most);
  });

  test("give the figures of assets/docs/accuracy.md (npm run docs writes it)", () => {
    const page = readFileSync(path.join(repository, "assets", "docs", "accuracy.md"), "utf8");
    expect(page.replace(/\r\n/g, "\n")).toBe(accuracyPage());
  });
});
