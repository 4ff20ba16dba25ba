import { borderGroups } from "../../src/excel/build/borders";
import { contentsOf } from "../../src/excel/build/contents";
import { mergeBlocks } from "../../src/excel/build/layout";
import { lookGroups } from "../../src/excel/build/styles";
import { ruleOf } from "../../src/excel/build/validations";
import { pointsOfCharacters } from "../../src/excel/units";
import type { CellSpec, CellStyle } from "../../src/workbook/model";

describe("contents", () => {
  const cells: readonly CellSpec[] = [
    { row: 2, col: 1, value: "局机关" },
    { row: 2, col: 3, value: 3, formula: "=1+2" },
    { row: 3, col: 1, value: null },
  ];

  it("are one block of values and one of formulas, which leave each other's cells alone", () => {
    expect(contentsOf(cells, null)).toEqual({
      area: { row: 2, col: 1, rows: 2, cols: 3 },
      values: [
        ["局机关", null, null],
        [null, null, null],
      ],
      formulas: [
        [null, null, "=1+2"],
        [null, null, null],
      ],
    });
  });

  it("clear what they do not fill, where old contents have to go, but not under a formula", () => {
    expect(contentsOf(cells, "")?.values).toEqual([
      ["局机关", "", null],
      ["", "", ""],
    ]);
  });

  it("have no block of formulas without a formula", () =>
    expect(contentsOf([{ row: 0, col: 0, value: 1 }], null)).toEqual({
      area: { row: 0, col: 0, rows: 1, cols: 1 },
      values: [[1]],
    }));

  it.each([
    ["a formula after a constant", [{ value: 1 }, { value: 3, formula: "=1+2" }], null, "=1+2"],
    ["a constant after a formula", [{ value: 3, formula: "=1+2" }, { value: 1 }], 1, null],
    ["a blank after a constant", [{ value: 1 }, { value: null }], "", undefined],
  ])("take the last of what one cell is given: %s", (_what, given, value, formula) => {
    const contents = contentsOf(
      given.map((each) => ({ row: 0, col: 0, ...each })),
      "",
    );
    expect([contents?.values[0]?.[0], contents?.formulas?.[0]?.[0]]).toEqual([value, formula]);
  });

  it("are nothing for no cells", () => expect(contentsOf([], null)).toBeUndefined());
});

const thin = { line: "thin", color: "#000000" } as const;
const boxed: CellStyle = { borders: { top: thin, left: thin } };
const table = (rows: number, style: CellStyle): readonly CellSpec[] =>
  Array.from({ length: rows * 2 }, (_, i) => ({ row: Math.floor(i / 2), col: i % 2, value: null, style }));

describe("formats", () => {
  it("take one group for a table of any length", () => {
    expect(lookGroups(table(200, { wrap: true }))).toEqual([
      { look: { wrap: true }, areas: [{ row: 0, col: 0, rows: 200, cols: 2 }] },
    ]);
  });

  it("leave plain cells out, also those with nothing but a number format or borders", () => {
    expect(
      lookGroups([
        { row: 0, col: 0, value: 1 },
        { row: 0, col: 1, value: 1, style: { numberFormat: "0.00" } },
        ...table(2, boxed),
      ]),
    ).toEqual([]);
  });
});

describe("borders", () => {
  it("take one group for a table of any length, whatever its other formats", () => {
    const cells = table(200, boxed).map((cell) =>
      cell.col === 0 ? cell : { ...cell, style: { ...boxed, wrap: true } },
    );
    expect(borderGroups(cells)).toEqual([
      { borders: boxed.borders, areas: [{ row: 0, col: 0, rows: 200, cols: 2 }], tall: true, wide: true },
    ]);
  });

  it("keep shapes apart, since single rows have no inner lines", () => {
    const cells = [...table(1, boxed), { row: 5, col: 0, value: null, style: boxed }];
    expect(borderGroups(cells).map(({ tall, wide }) => [tall, wide])).toEqual([
      [false, true],
      [false, false],
    ]);
  });

  it("are none for cells without", () => expect(borderGroups([{ row: 0, col: 0, value: 1 }])).toEqual([]));
});

describe("merged cells", () => {
  it("of rows below each other are one call, others one each", () => {
    const rows = [0, 1, 2].map((row) => ({ row, col: 1, rows: 1, cols: 3 }));
    const block = { row: 5, col: 0, rows: 2, cols: 2 };
    expect(mergeBlocks([...rows, block])).toEqual([
      { area: { row: 0, col: 1, rows: 3, cols: 3 }, rowByRow: true },
      { area: block, rowByRow: false },
    ]);
  });
});

describe("validation rules", () => {
  it.each([
    [{ type: "list", values: ["是", "否"] } as const, { list: { inCellDropDown: true, source: "是,否" } }],
    [{ type: "decimal", min: 0 } as const, { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } }],
    [{ type: "decimal", max: 5 } as const, { decimal: { formula1: 5, operator: "LessThanOrEqualTo" } }],
    [{ type: "whole", min: 0, max: 9 } as const, { wholeNumber: { formula1: 0, formula2: 9, operator: "Between" } }],
    [{ type: "decimal" } as const, { decimal: { formula1: -1e15, formula2: 1e15, operator: "Between" } }],
    [{ type: "date" } as const, { date: { formula1: "1900-01-01", operator: "GreaterThanOrEqualTo" } }],
    [{ type: "textLength", max: 200 } as const, { textLength: { formula1: 200, operator: "LessThanOrEqualTo" } }],
  ])("%j is put in Excel's terms", (rule, expected) => expect(ruleOf(rule)).toEqual(expected));

  it("refuse a list that Excel would cut off", () => {
    expect(() => ruleOf({ type: "list", values: ["长".repeat(256)] })).toThrow(RangeError);
  });
});

describe("column widths", () => {
  it("of Excel's default 8.43 characters are its default 48 points", () =>
    expect(pointsOfCharacters(8.43)).toBeCloseTo(48, 1));
});
