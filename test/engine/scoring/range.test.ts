import fc from "fast-check";
import { Decimal, decimal } from "../../../src/domain/decimal";
import { coverageFault } from "../../../src/engine/scoring/coverage";
import { contains, parseRange, rangeWords, type Range } from "../../../src/engine/scoring/range";

const range = (text: string): Range => {
  const parsed = parseRange(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
};

test.each([
  ["≥90", "90 % 及以上"],
  [">=90", "90 % 及以上"],
  [">30", "高于 30 %"],
  ["<60", "低于 60 %"],
  ["≤10", "10 % 及以下"],
  ["≦10%", "10 % 及以下"],
  ["=0", "等于 0 %"],
  ["[80,90)", "80 %（含）至 90 %"],
  ["(0,10]", "0 % 至 10 %（含）"],
  ["［８０，９０）", "80 %（含）至 90 %"],
  ["[100,100]", "等于 100 %"],
  ["80%（含）-90%", "80 %（含）至 90 %"],
  ["80 % - 90 %（含）", "80 % 至 90 %（含）"],
  ["80（不含）～90", "80 % 至 90 %（含）"],
  ["80%（含）至90%（含）", "80 %（含）至 90 %（含）"],
  ["-5（含）-0", "-5 %（含）至 0 %"],
  ["90%以上", "90 % 及以上"],
  ["90（含）以上", "90 % 及以上"],
  ["不低于90%", "90 % 及以上"],
  ["30（不含）以上", "高于 30 %"],
  ["超过30%", "高于 30 %"],
  ["60%及以下", "60 % 及以下"],
  ["不超过60%", "60 % 及以下"],
  ["低于60%", "低于 60 %"],
  ["60%以下", "低于 60 %"],
  ["[-5,5]", "-5 %（含）至 5 %（含）"],
  ["大于等于90%", "90 % 及以上"],
  ["高于或等于90%", "90 % 及以上"],
  ["达到90%", "90 % 及以上"],
  ["达到90%以上", "90 % 及以上"],
  ["90%（含90%）以上", "90 % 及以上"],
  ["90%（含）及以上", "90 % 及以上"],
  ["小于等于60%", "60 % 及以下"],
  ["60%以内", "60 % 及以下"],
  ["60%（不含60%）以下", "低于 60 %"],
  ["未达到60%", "低于 60 %"],
  ["不到60%", "低于 60 %"],
  ["80%（含80%）-90%", "80 %（含）至 90 %"],
  ["80%（含）至90%（不含）之间", "80 %（含）至 90 %"],
  ["80≤x<90", "80 %（含）至 90 %"],
  ["80%<X≤90%", "80 % 至 90 %（含）"],
  ["80%（含）以上90%以下", "80 %（含）至 90 %"],
  ["80%以上90%（不含）以下", "80 %（含）至 90 %"],
  ["大于80%且小于等于90%", "80 % 至 90 %（含）"],
  ["≥80%且<90%", "80 %（含）至 90 %"],
  ["超过80%不超过90%", "80 % 至 90 %（含）"],
])("%s reads as %s", (text, words) => {
  expect(rangeWords(range(text), " %")).toBe(words);
});

test.each([
  "",
  "90",
  "80-90",
  "[90,80]",
  "(80,80]",
  "[80,90",
  "≥",
  "≥九十",
  "[a,b]",
  "80%-90%",
  "九十以上",
  "90左右",
  "90以下80以上",
  "80以上且",
  "80<90",
])("%j is no range", (text) => {
  expect(parseRange(text)).toBeUndefined();
});

test("an end is inside when it says so, within a billionth", () => {
  const given = range("[80,90)");
  expect(
    ["79.999999", "79.99999999999", "80", "89.999999", "89.99999999999", "90"].map((value) =>
      contains(given, decimal(value)),
    ),
  ).toEqual([false, true, true, true, false, false]);
});

test("a table cut anywhere covers everything once, and any overlap or gap is found", () => {
  const cuts = fc
    .uniqueArray(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 6 })
    .map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(cuts, fc.integer({ min: 0, max: 250 }), (at, value) => {
      const ranges = [
        range(`<${String(at[0])}`),
        ...at.slice(1).map((cut, index) => range(`[${String(at[index])},${String(cut)})`)),
        range(`≥${String(at.at(-1))}`),
      ];
      const hits = ranges.filter((each) => contains(each, new Decimal(value))).length;
      return (
        coverageFault(ranges, decimal(0)) === undefined &&
        hits === 1 &&
        coverageFault(ranges.slice(0, -1), decimal(0))?.kind === "gap" &&
        coverageFault([...ranges, range(`=${String(at[0])}`)], decimal(0))?.kind === "overlap"
      );
    }),
  );
});
