import type { MarkKind } from "../../src/app/changes";
import { markedAreas } from "../../src/excel/marks/markAreas";
import { isMarkFormula, markFormula, MARK_LOOKS } from "../../src/excel/marks/markLooks";

const kinds: readonly MarkKind[] = ["must", "explain", "unsure", "related"];

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

describe("the look of a mark", () => {
  it.each(kinds)("%s can be read: contrast of at least 4.5", (kind) => {
    const { color, fill } = MARK_LOOKS[kind];
    expect(contrast(color, fill)).toBeGreaterThanOrEqual(4.5);
  });

  it("differs from every other in colour, and in type as well", () => {
    expect(new Set(kinds.map((kind) => MARK_LOOKS[kind].fill)).size).toBe(kinds.length);
    expect(new Set(kinds.map((kind) => JSON.stringify({ ...MARK_LOOKS[kind], fill: "", color: "" }))).size).toBe(
      kinds.length,
    );
  });
});

describe("the marker formula", () => {
  it.each(kinds)("of %s is structure again", (kind) => expect(isMarkFormula(markFormula(kind))).toBe(true));
  it.each([["=LEN(A1)>0"], ["=自评通标记>0"], [""], [undefined]])("is not %p", (formula) =>
    expect(isMarkFormula(formula)).toBe(false),
  );
});

describe("overlapping marks", () => {
  it("show the strongest in each cell, and each cell once", () => {
    const column = { row: 0, col: 0, rows: 3, cols: 1 };
    expect(
      markedAreas([
        { sheet: "甲", area: { ...column, row: 1, rows: 1 }, kind: "must" },
        { sheet: "甲", area: column, kind: "related" },
        { sheet: "乙", area: column, kind: "explain" },
      ]),
    ).toEqual([
      {
        sheet: "甲",
        kind: "related",
        areas: [
          { ...column, rows: 1 },
          { ...column, row: 2, rows: 1 },
        ],
      },
      { sheet: "甲", kind: "must", areas: [{ ...column, row: 1, rows: 1 }] },
      { sheet: "乙", kind: "explain", areas: [column] },
    ]);
  });
});
