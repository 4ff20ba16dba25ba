/** In which parts a sheet prints, so that every page of a table has its head. */
import fc from "fast-check";
import { drawSheet } from "../../../../src/engine/layout/workbook";
import { heightOfRows, pageCapacity } from "../../../../src/engine/layout/canvas";
import { sheetParts, type SheetPart } from "../../../../src/engine/layout/print/sheetParts";
import { complete } from "../../../../src/engine/report/complete";
import { fromData } from "../../../../src/engine/report/data";
import { department } from "../../../../src/reports/department";
import { sample } from "../../../support/sample";

type Rows = Readonly<Record<string, { readonly rows: readonly Readonly<Record<string, string>>[] }>>;

const drawn = (name: string, rows: Rows) => {
  const { data } = sample("corrected");
  const cells = complete(fromData(department.schema, { ...data, ...rows }));
  const plan = department.sheets.find((sheet) => sheet.name === name)!;
  const canvas = drawSheet(plan, cells);
  return { canvas, frame: plan.frame, parts: sheetParts(canvas, plan.frame) };
};

const units = (count: number): Rows => {
  const rows = Array.from({ length: count }, (_, i) => ({ unit: `${i + 1}、第${i + 1}中学` }));
  return { income: { rows }, spending: { rows }, sangong: { rows }, assets: { rows } };
};

const goals = (count: number, length: number): Rows => ({
  goals: {
    rows: Array.from({ length: count }, (_, i) => ({ no: String(i + 1), expected: "建成".repeat(length / 2) })),
  },
});

const tablesIn = (parts: readonly SheetPart[]) => parts.map(({ tables }) => tables.map(({ section }) => section));

const cases: readonly (readonly [string, string, Rows, readonly (readonly string[])[]])[] = [
  ["one unit", "收支情况", units(1), [["income", "spending", "sangong", "assets"]]],
  ["tables of a page each", "收支情况", units(20), [["income", "spending", "sangong", "assets"]]],
  ["tables longer than a page", "收支情况", units(60), [["income"], ["spending"], ["sangong"], ["assets"]]],
  ["two hundred units", "收支情况", units(200), [["income"], ["spending"], ["sangong"], ["assets"]]],
  ["goals that a page holds", "绩效自评", goals(3, 40), [["goals", "indicators"]]],
  ["fifteen long goals", "绩效自评", goals(15, 200), [["goals"], ["indicators"]]],
];

test.each(cases)("%s", (_, sheet, rows, expected) => {
  expect(tablesIn(drawn(sheet, rows).parts)).toEqual(expected);
});

describe("基本概况, where the year's results stand below the table of tasks", () => {
  const tasks = (count: number): Rows => ({
    tasks: {
      rows: Array.from({ length: count }, (_, i) => ({ no: String(i + 1), task: "完成年度工作。".repeat(20) })),
    },
  });
  const { head } = drawn("基本概况", tasks(1)).canvas.tables[0]!;

  test.each([
    ["tasks that a page holds leave nothing on the page of the results", 3, undefined],
    ["tasks that go on over pages repeat their head", 40, head],
  ])("%s", (_, count, expected) => {
    const { parts } = drawn("基本概况", tasks(count));
    expect(parts.map(({ titleRows }) => titleRows)).toEqual([expected]);
  });
});

test("the parts are the whole sheet, one behind the other, and a table that no page holds repeats its own head", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), (count) => {
      const { canvas, frame, parts } = drawn("收支情况", units(count));
      expect(parts.map(({ from }) => from)).toEqual([0, ...parts.slice(0, -1).map(({ to }) => to)]);
      expect(parts.at(-1)?.to).toBe(canvas.row);
      for (const { tables, titleRows } of parts)
        for (const { row, rows, head } of tables)
          if (heightOfRows(canvas, row, row + rows) > pageCapacity(frame)) expect(titleRows).toEqual(head);
    }),
    { numRuns: 20, examples: [[1], [43], [44], [45], [46], [50], [200]] },
  );
});

test("a part begins with a row that holds something, never with the gap before it", () => {
  const { canvas, parts } = drawn("收支情况", units(60));
  const written = new Set(canvas.texts.map(({ row }) => row));
  expect(parts.filter(({ from }) => !written.has(from))).toEqual([]);
});
