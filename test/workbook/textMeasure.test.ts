import { pixelsOfCharacters } from "../../src/workbook/columnWidth";
import { NARROWEST, WIDEST } from "../../src/workbook/fontMetrics";
import { heightOf, linesOf, pixelsOfColumns } from "../../src/workbook/textMeasure";

/** Ten characters of 宋体 at 10.5 points: 14 pixels each. */
const TEN = { pixels: 10 * 14 + 6, size: 10.5 };

describe("lines of a text in a column of ten characters", () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ["nothing is one line", "", 1],
    ["ten characters fill a line", "一二三四五六七八九十", 1],
    ["the eleventh begins another", "一二三四五六七八九十一", 2],
    ["letters are half as wide", "abcdefghijklmnopqrst", 1],
    ["a closing mark stays with its character", "一二三四五六七八九十。", 2],
    ["a figure is not broken", "一二三四五六七八 12345.67", 2],
    ["a word longer than a line goes on in the next", "a".repeat(50), 3],
    ["line breaks are kept", "一\n二\n\n三", 4],
  ];
  test.each(cases)("%s", (_, text, lines) => {
    expect(linesOf(text, TEN, NARROWEST)).toBe(lines);
  });
});

test("no text needs more lines or height by the narrow measure than by the wide one", () => {
  for (const text of ["", "预算执行率为 91.11%。", "abc ".repeat(40), "负责管理工作，".repeat(60)]) {
    expect(linesOf(text, TEN, NARROWEST)).toBeLessThanOrEqual(linesOf(text, TEN, WIDEST));
    expect(heightOf(text, TEN, NARROWEST)).toBeLessThan(heightOf(text, TEN, WIDEST));
  }
});

test("a percent sign is as wide as a character in some fonts, and half as wide in 宋体", () => {
  const text = "其中低于60%-70%-80%";
  expect([NARROWEST, WIDEST].map((metrics) => linesOf(text, TEN, metrics))).toEqual([1, 2]);
});

const held: readonly (readonly [string, string, number, number])[] = [
  ["a bracket behind %", "一二三四五六七20%（含）八九十一二三", 2, 3],
  ["a range behind a bracket", "一二三四五六七（含）-20%一二三四五六七", 2, 3],
  ["a sign with its figure", "一二三四五六七八九≦五一二三四五六七八九", 2, 3],
];
test.each(held)("%s is held together by some programs", (_, text, narrow, wide) => {
  expect([NARROWEST, WIDEST].map((metrics) => linesOf(text, TEN, metrics))).toEqual([narrow, wide]);
});

test("the rule of 预算调整率 needs four lines of its column in the grid", () => {
  const text = "预算调整率=0，计3分；0-10%（含），计2分；10-20%（含），计1分；20-30%（含），计0.5分；大于30%不得分。";
  expect(linesOf(text, { pixels: pixelsOfColumns([40]), size: 10.5 }, WIDEST)).toBe(4);
});

test("merged columns are as wide as all of them together", () => {
  expect(pixelsOfColumns([10, 20])).toBe(pixelsOfCharacters(10) + pixelsOfCharacters(20));
});
