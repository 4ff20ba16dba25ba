/** A sheet that is not searched is one on which a search would find nothing: whatever was done to names, rows, columns, sheets and words. */
import fc from "fast-check";
import { columnOrderFaults, headerFaults } from "../../../../src/app/structure/faults/columnOrder";
import { surveysNeeded } from "../../../../src/app/structure/locate/asPrinted";
import { misplacedNames } from "../../../../src/app/structure/locate/misplacedNames";
import { surveysOf, type Survey } from "../../../../src/app/structure/locate/survey";
import { department } from "../../../../src/reports/department";
import type { WorkbookSnapshot } from "../../../../src/workbook/model";
import { arbitraryTampering } from "../../../support/arbitraryTampering";
import { snapshotOf } from "../../../support/book";
import { sampleWorkbook } from "../../../support/sample";
import { tampered, traced, type Tampering } from "../../../support/tampering";
import { tries } from "../../../tools/drawn.mjs";

const whole = traced(snapshotOf(sampleWorkbook("corrected")));

/** A cell takes the value of another one: a word twice, a word gone, a word of the form where an answer was. */
interface Copied {
  readonly sheet: number;
  readonly from: number;
  readonly to: number;
}

const n = fc.nat(10_000);
const copied: fc.Arbitrary<Copied> = fc.record({ sheet: n, from: n, to: n });

const withCopied = (book: WorkbookSnapshot, { sheet, from, to }: Copied): WorkbookSnapshot => {
  const tab = book.sheets[sheet % Math.max(1, book.sheets.length)];
  const cells = tab?.cells.flat() ?? [];
  const [source, target] = [cells[from % Math.max(1, cells.length)], cells[to % Math.max(1, cells.length)]];
  if (source === undefined) return book;
  const changed = tab?.cells.map((row) =>
    row.map((cell) => (cell === target ? { ...cell, value: source.value } : cell)),
  );
  return { ...book, sheets: book.sheets.map((s) => (s === tab ? { ...s, cells: changed ?? [] } : s)) };
};

const saidOf = (book: WorkbookSnapshot, surveys: ReadonlyMap<string, Survey>) => ({
  misplaced: [...misplacedNames(book, surveys)],
  headers: headerFaults(surveys.values()),
  columns: columnOrderFaults(surveys.values()),
});

const expectNothingMissed = (book: WorkbookSnapshot): void => {
  expect(saidOf(book, surveysNeeded(department, book))).toEqual(saidOf(book, surveysOf(department, book)));
};

test("no sheet of the sample is searched", () => {
  expect([...surveysNeeded(department, whole).keys()]).toEqual([]);
});

test("nothing is missed after damage", () => {
  const damage = fc.array(arbitraryTampering, { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(damage, fc.array(copied, { maxLength: 2 }), (done: readonly Tampering[], words) => {
      const book = done.reduce((before, one) => tampered(before, one), whole);
      expectNothingMissed(words.reduce(withCopied, book));
    }),
    { numRuns: tries("damaged sheets", 300) },
  );
});

test("nothing is missed where words were copied", () => {
  fc.assert(
    fc.property(fc.array(copied, { minLength: 1, maxLength: 3 }), (words) => {
      expectNothingMissed(words.reduce(withCopied, whole));
    }),
    { numRuns: tries("sheets with copied words", 500) },
  );
});
