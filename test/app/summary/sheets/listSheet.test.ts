import { listSheet } from "../../../../src/app/summary/sheets/listSheet";
import { HIGHEST_ROW } from "../../../../src/workbook/limits";

const sheetOf = (text: string, totals = 0) =>
  listSheet({
    name: "表",
    title: "表",
    notes: [],
    columns: [
      { head: "序号", width: 6 },
      { head: "文字", width: 20 },
    ],
    lines: [[1, text]],
    totals,
  });

const heightsOf = (text: string) =>
  [...sheetOf(text).rowHeights].filter(([row]) => row > 1).map(([, height]) => height);

test.each([
  ["字".repeat(10), [15]],
  ["字".repeat(11), [30]],
  ["一\n二\n三", [45]],
  [`一\n${"字".repeat(25)}`, [60]],
  ["一\n\n三", [45]],
  ["字".repeat(270), [405]],
  ["字".repeat(271), [405, 15]],
  ["行\n".repeat(60), [405, 405, 105]],
  ["𠮷".repeat(300), [405, 405, 90]],
])("a row is as high as its text needs, line by line: %j", (text, heights) => {
  expect(heightsOf(text)).toEqual(heights);
});

test("what is more than the highest row shows goes on in the next, from the top", () => {
  const text = Array.from({ length: 900 }, (_, i) => "甲乙丙丁"[i % 4]).join("");
  const { cells, rowHeights, page } = sheetOf(text);
  const [numbers, pieces] = [0, 1].map((col) => cells.filter((c) => c.col === col && c.row > 1));
  expect(pieces!.map(({ value }) => value).join("")).toBe(text);
  expect(pieces).toHaveLength(4);
  expect(numbers!.map(({ value }) => value)).toEqual([1, null, null, null]);
  expect(new Set([...pieces!, ...numbers!].map(({ style }) => style?.vertical))).toEqual(new Set(["top"]));
  expect(Math.max(...rowHeights.values())).toBeLessThanOrEqual(HIGHEST_ROW);
  expect(page?.printArea.rows).toBe(6);
});

test("a line above totals stays one row: their formulas count the lines", () => {
  expect(sheetOf("字".repeat(900), 1).cells.filter((c) => c.col === 1 && c.row > 1)).toHaveLength(1);
});
