import fc from "fast-check";
import { around, covers, holds, intersection, joined, overlap, pointsOf, without } from "../../src/workbook/area";
import type { Area } from "../../src/workbook/model";

const area = fc.record({
  row: fc.nat(12),
  col: fc.nat(12),
  rows: fc.integer({ min: 1, max: 12 }),
  cols: fc.integer({ min: 1, max: 12 }),
});
const keys = (areas: readonly Area[]): readonly string[] =>
  areas.flatMap(pointsOf).map(({ row, col }) => `${row}/${col}`);

test("an area holds its own cells and no others", () => {
  fc.assert(
    fc.property(area, fc.nat(24), fc.nat(24), (a, row, col) => {
      expect(holds(a, { row, col })).toBe(keys([a]).includes(`${row}/${col}`));
    }),
  );
});

test("two areas meet in the cells that both hold", () => {
  fc.assert(
    fc.property(area, area, (a, b) => {
      const both = pointsOf(a).filter((point) => holds(b, point));
      const meeting = intersection(a, b);
      expect(meeting === undefined ? [] : pointsOf(meeting)).toEqual(both);
      expect(overlap(a, b)).toBe(both.length > 0);
    }),
  );
});

test("an area without another is the rest of its cells, each once", () => {
  fc.assert(
    fc.property(area, area, (a, b) => {
      const rest = pointsOf(a).filter((point) => !holds(b, point));
      expect([...keys(without(a, b))].sort()).toEqual(rest.map(({ row, col }) => `${row}/${col}`).sort());
    }),
  );
});

test("the area around two is the least that covers both", () => {
  fc.assert(
    fc.property(area, area, (a, b) => {
      const both = joined(a, b);
      expect([covers(both, a), covers(both, b)]).toEqual([true, true]);
      expect(both).toEqual(around([...pointsOf(a), ...pointsOf(b)]));
    }),
  );
});
