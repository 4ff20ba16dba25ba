/** What several findings propose for one cell is one value: whoever takes one proposal need not undo another. */
import { assessed, correctedBook, publishedBook, typed, type Book } from "../../support/report";

const proposals = (book: Book): ReadonlyMap<string, ReadonlySet<string>> => {
  const values = new Map<string, Set<string>>();
  for (const { suggestion, at } of assessed(book.reading).findings) {
    if (suggestion === undefined || at.startsWith("prose.")) continue;
    const known = values.get(suggestion.cell) ?? new Set();
    values.set(suggestion.cell, known.add(suggestion.value));
  }
  return values;
};

const several = (book: Book): readonly string[] =>
  [...proposals(book)]
    .filter(([, values]) => values.size > 1)
    .map(([cell, values]) => `${cell}: ${[...values].join()}`);

describe("the proposals for one cell", () => {
  test("of the published sample agree", () => expect(several(publishedBook)).toEqual([]));

  test.each([
    [{ "spending.sum.total": 2906, "spending.rows.0.total": 2905 }],
    [{ "spending.sum.basic": 2905.5, "spending.rows.0.basic": 2906 }],
    [{ "spending.rows.0.personnel": "1,868.75", "economicWhole.wages": 2906 }],
    [{ "income.sum.total": 2905, "scoringTotal.self": 97 }],
  ])("agree where two figures are wrong: %j", (values) => {
    expect(several(typed(correctedBook, values))).toEqual([]);
  });
});
