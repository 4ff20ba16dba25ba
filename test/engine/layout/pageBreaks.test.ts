import fc from "fast-check";
import { breaksFor, type PageRow } from "../../../src/engine/layout/pageBreaks";

const row = (height: number): PageRow => ({ height, keepsWithNext: false });
const heading = (height = 20): PageRow => ({ height, keepsWithNext: true });
const table = (together: number): PageRow => ({ height: 20, keepsWithNext: true, together });

const cases: readonly (readonly [string, readonly PageRow[], readonly number[]])[] = [
  ["what fits on a page needs no break", [heading(), row(80)], []],
  ["a heading goes over with what follows it", [row(70), heading(), row(40)], [0]],
  ["two headings go over together", [row(50), heading(), heading(), row(40)], [0]],
  ["rows of a table break by themselves", [row(60), row(60), row(60)], []],
  ["after rows that may be lower, a break keeps count", [row(60), row(60), heading(), row(30)], [0, 1]],
  ["a page that is just full may come out less full", [row(73), row(27), heading(13), row(6)], [1]],
  ["a heading at the very end has nothing to stay with", [row(90), heading()], []],
  ["a table that fits on a page is not parted", [row(40), table(4), row(20), row(20), row(20)], [0]],
  ["a table that fits on the rest of the page stays", [row(20), table(4), row(20), row(20), row(20)], []],
  ["a table longer than a page begins where it stands", [row(40), table(4), row(30), row(30), row(30)], []],
];

test.each(cases)("%s", (_, rows, breaks) => {
  expect(breaksFor(rows, 100)).toEqual(breaks);
});

/** As a program prints: each row down to a third of what was counted. */
const lastRowsOfPages = (rows: readonly PageRow[], breaks: readonly number[], low: readonly boolean[]): number[] => {
  const lasts: number[] = [];
  let used = 0;
  rows.forEach(({ height }, i) => {
    const actual = low[i] === true ? height / 3 : height;
    if (used > 0 && (breaks.includes(i - 1) || used + actual > 100)) {
      lasts.push(i - 1);
      used = 0;
    }
    used += actual;
  });
  return lasts;
};

test("no page ends with a heading, however low a program makes the rows", () => {
  const anyRow = fc.oneof(fc.integer({ min: 5, max: 60 }).map(row), fc.constant(heading(13)));
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 30 }), fc.array(fc.boolean(), { minLength: 30 }), (rows, low) => {
      const few = rows.filter((r, i) => !(r.keepsWithNext && rows[i - 1]?.keepsWithNext === true));
      const lasts = lastRowsOfPages(few, breaksFor(few, 100), low);
      expect(lasts.filter((i) => few[i]?.keepsWithNext === true && i < few.length - 1)).toEqual([]);
    }),
  );
});
