/**
 * Whatever is written in a report, its check ends with a result.
 * @drawn 3
 */
import { department } from "../../../src/reports/department";
import type { DepartmentReading } from "../../../src/reports/department/schema";
import fc from "fast-check";
import { figuresOf } from "../../../src/engine/definition/facts";
import { reviewProse } from "../../../src/engine/prose";
import { anyProse } from "../../support/arbitraryProse";
import { assessed, correctedBook, publishedBook, typed } from "../../support/report";
import { tries } from "../../tools/drawn.mjs";

const { reading } = correctedBook;
const figures = figuresOf(department, reading.cells);
const paragraph = anyProse(figures);

/** The reading with other texts in these cells, which nothing is worked out of. */
const saying = ({ cells, ...rest }: DepartmentReading, texts: Readonly<Record<string, string>>): DepartmentReading => ({
  ...rest,
  cells: {
    ...cells,
    cell: (id) => {
      const value = texts[id];
      return value === undefined ? cells.cell(id) : { id, state: "filled", value };
    },
  },
});

const notFigures = (said: unknown): readonly string[] => JSON.stringify(said).match(/NaN|Infinity/g) ?? [];

describe("any text with figures", () => {
  test("is read in every paragraph, with a verdict that holds figures only", () => {
    fc.assert(
      fc.property(fc.constantFrom(...department.paragraphs), paragraph, (id, text) => {
        const { verdicts, paragraphs } = reviewProse([{ id, text }], figures);
        expect(paragraphs).toEqual([{ id, text }]);
        expect(notFigures(verdicts)).toEqual([]);
      }),
      { numRuns: tries("paragraphs of any text", 1500) },
    );
  });

  test.each([
    ["the corrected sample", reading],
    ["the published sample", publishedBook.reading],
  ])("in all paragraphs of %s gives a check with findings that hold figures only", (_, base) => {
    const all = fc.record(Object.fromEntries(department.paragraphs.map((id) => [id, paragraph])));
    fc.assert(
      fc.property(all, (texts) => {
        const { findings, verdict } = assessed(saying(base, texts));
        expect(["不能上报", "需要说明", "请核实", "可以上报"]).toContain(verdict);
        expect(notFigures(findings)).toEqual([]);
      }),
      { numRuns: tries("reports of any text", 40) },
    );
  });
});

test("any text in any cells gives a check", () => {
  const cells = [...reading.cells.all()].map(({ id }) => id).filter((id) => correctedBook.reading.places.has(id));
  const values = fc.dictionary(fc.constantFrom(...cells), paragraph, { minKeys: 1, maxKeys: 4 });
  fc.assert(
    fc.property(values, (written) => {
      const { findings } = assessed(typed(correctedBook, written).reading);
      expect(notFigures(findings)).toEqual([]);
    }),
    { numRuns: tries("reports of any cells", 30) },
  );
});

test.each([
  ["亿元", "总支出0.71亿元，其中基本支出0.22亿元，项目支出0.49亿元。"],
  ["万元", "总支出7126万元，其中基本支出2196万元，项目支出4930万元。"],
  ["元", "总支出71256100元，其中基本支出21956200元，项目支出49299900元。"],
  ["亿元 in one decimal", "总支出0.7亿元，其中基本支出0.2亿元，项目支出0.5亿元。"],
])("a whole and its parts said in %s, each rounded, are no finding", (_, text) => {
  expect(assessed(saying(reading, { "prose.scale": text })).findings).toEqual([]);
});

test("a name that has no field in the tables may be the whole of what follows", () => {
  const { unchecked } = reviewProse([{ id: "prose.scale", text: "事业中局机关1人。" }], figures);
  expect(unchecked.map(({ at }) => at.quote)).toEqual(["1人"]);
});
