import fc from "fast-check";
import { addressLists, rectangles } from "../../src/excel/areas";
import { around, covers, pointsOf } from "../../src/workbook/area";
import { areaAddress } from "../../src/workbook/address";

const point = fc.record({ row: fc.nat(30), col: fc.nat(12) });
const area = fc.record({
  row: fc.nat(20),
  col: fc.nat(10),
  rows: fc.integer({ min: 1, max: 20 }),
  cols: fc.integer({ min: 1, max: 10 }),
});
const key = ({ row, col }: { row: number; col: number }): string => `${row}/${col}`;

describe("rectangles", () => {
  it("cover every cell once and no other cell", () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 120 }), (points) => {
        const covered = rectangles(points).flatMap(pointsOf).map(key);
        expect([...covered].sort()).toEqual([...new Set(points.map(key))].sort());
      }),
    );
  });

  it("are one for a filled area, whatever the order of its cells", () => {
    fc.assert(fc.property(area, (whole) => expect(rectangles([...pointsOf(whole)].reverse())).toEqual([whole])));
  });

  it("keep apart what only touches at a corner", () => {
    expect(
      rectangles([
        { row: 0, col: 0 },
        { row: 1, col: 1 },
      ]),
    ).toHaveLength(2);
  });
});

describe("address lists", () => {
  it("stay below the length at which Excel cuts an address off, and lose no area", () => {
    const scattered = Array.from({ length: 3000 }, (_, i) => ({ row: i * 2, col: (i % 3) * 2, rows: 1, cols: 1 }));
    const lists = addressLists(scattered);
    expect(lists.length).toBeGreaterThan(1);
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThan(8192);
    expect(Math.max(...lists.map((list) => list.split(",").length))).toBe(500);
    expect(lists.flatMap((list) => list.split(","))).toEqual(scattered.map(areaAddress));
  });

  it("are filled up before a new one begins", () => {
    expect(
      addressLists(
        [0, 1, 2].map((row) => ({ row, col: 0, rows: 1, cols: 1 })),
        5,
      ),
    ).toEqual(["A1,A2", "A3"]);
  });

  it("are none for no area", () => expect(addressLists([])).toEqual([]));
});

describe("the area around cells", () => {
  it("covers all of them", () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1 }), (points) => {
        const whole = around(points);
        expect(points.every((p) => whole !== undefined && covers(whole, { ...p, rows: 1, cols: 1 }))).toBe(true);
      }),
    );
  });

  it("is none for none", () => expect(around([])).toBeUndefined());
});
