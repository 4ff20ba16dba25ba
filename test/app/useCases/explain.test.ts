/** A 审核说明 covers the finding that it was written for, as it was said, and no other. */
import type { Finding } from "../../../src/engine/review/finding";
import { assessed, correctedBook, explained, opened, typed, type Book, type Values } from "../../support/report";

const { spec, snapshot } = correctedBook;

const keysOf = (findings: readonly Finding[]): readonly string[] => findings.map((f) => f.key);

/** Keys of what is explained once the first finding of `book` is; `later` is the workbook by then. */
const explainFirst = (book: Book, later: Book = book): readonly string[] => {
  const [first] = assessed(book.reading).findings;
  return keysOf(assessed(explained(later.reading, first!.key)).findings.filter((f) => f.explained !== undefined));
};

const foreign = (...names: readonly string[]): Book =>
  opened(spec, {
    ...snapshot,
    names: [...snapshot.names, ...names.map((name) => ({ name: `自评.${name}`, ref: "'封面'!$A$1" }))],
  });

/** Two units alike to the last figure. */
const twins: Values = Object.fromEntries(
  [2, 3].flatMap((i) => [
    [`indicators.rows.${i}.kind`, "质量指标"],
    [`indicators.rows.${i}.target`, "按时完成"],
    [`indicators.rows.${i}.actual`, "已完成"],
  ]),
);

test.each<[string, Book]>([
  ["two names of others", foreign("甲", "乙")],
  ["two goals in the same words", typed(correctedBook, twins)],
])("of %s one is explained", (_, book) => {
  const { findings } = assessed(book.reading);
  expect([findings.length, new Set(keysOf(findings)).size]).toEqual([2, 2]);
  expect(explainFirst(book)).toEqual([findings[0]!.key]);
});

test("another name of others is not covered by what was said of the first", () => {
  expect(explainFirst(foreign("甲"), foreign("乙"))).toEqual([]);
});

test("an indicator that was changed again is to be explained again", () => {
  const once = typed(correctedBook, { "criteria.rows.0.params": "标准=100; 每=1; 扣=0.4" });
  const twice = typed(correctedBook, { "criteria.rows.0.params": "标准=100; 每=1; 扣=0.01" });
  expect(assessed(once.reading).findings.map((f) => f.rule)).toEqual(["评分.指标改动"]);
  expect(explainFirst(once)).toHaveLength(1);
  expect(explainFirst(once, twice)).toEqual([]);
});

test("indicators that the sheet lacks are findings apart", () => {
  const { findings } = assessed(typed(correctedBook, { "scoring.rows.0.id": null, "scoring.rows.1.id": null }).reading);
  const missing = findings.filter((f) => f.rule === "评分.指标行");
  expect([missing.length, new Set(keysOf(missing)).size]).toEqual([2, 2]);
});
