/**
 * What is written as Word is read back as the same report, over samples, random reports and documents; nothing is left without a place.
 * @drawn 3
 */
import fc from "fast-check";
import { toData } from "../../src/engine/report/data";
import { consistentReport } from "../bench/mutations/consistent";
import { randomOf } from "../bench/mutations/random";
import { EDITION, printedReport } from "../support/printedReport";
import { corrected, published } from "../support/samples";
import { readFile, shownData, throughWord } from "../support/throughWord";
import { wordFile } from "../support/wordFile";
import { wordReport, type Shape } from "../support/wordReport";
import { tries } from "../tools/drawn.mjs";

test.each([
  ["corrected", corrected],
  ["published", published],
])("the %s sample", async (_, data) => {
  const { was, is, lost } = await throughWord(data);
  expect(is).toEqual(was);
  expect(lost).toEqual([]);
});

test.each([1, 2, 3, 4])("a generated report that is correct (%i)", async (seed) => {
  const { was, is } = await throughWord(toData(consistentReport(randomOf(seed))));
  expect(is).toEqual(was);
});

test("a numbered goal whose texts count themselves stays one goal", async () => {
  const rows = [
    { no: "1", expected: "培育企业。", actual: "已完成。" },
    { no: "2", expected: "一是建立台账，二是按月核对。", actual: "一是建了台账，二是核对了12次。" },
  ];
  const { was, is } = await throughWord({ ...corrected, goals: { rows } });
  expect(is).toEqual(was);
});

test("any report", () =>
  fc.assert(
    fc.asyncProperty(printedReport, async ({ data, typed }) => {
      const { was, is, lost } = await throughWord(data, EDITION, typed);
      expect(is).toEqual(was);
      expect(lost).toEqual([]);
    }),
    // A run takes up to some seconds: the failing report is shown as it is, not made smaller.
    { numRuns: tries("reports through Word", 10), endOnFailure: true },
  ));

/** Word → workbook → Word → the same. */
test.each<[string, Shape]>([
  ["one long table, as it was published", {}],
  ["a table for each part", { tables: "parts" }],
  ["part five in a cell", { proseInCell: true }],
])("a document: %s", async (_, shape) => {
  const { data, edition } = readFile(wordFile(wordReport(published, shape)));
  const { was, is, lost } = await throughWord(data, edition);
  expect(was).toEqual(shownData(data));
  expect(is).toEqual(was);
  expect(lost).toEqual([]);
});
