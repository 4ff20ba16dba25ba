import { fieldRef } from "../../../../src/reports/department/schema";
import fc from "fast-check";
import { exactly } from "../../../../src/domain/interval";
import { Decimal } from "../../../../src/domain/decimal";
import { toFigure } from "../../../../src/engine/report/cells";
import { readCell } from "../../../../src/engine/report/cell";
import { judge, tieMessages } from "../../../../src/engine/checks/ties/derived";

const RATE = "ratios.sangongBudgetChange";

/** What Excel shows for (now − before) ÷ before in binary arithmetic, held against the exact quotient. */
const judged = (now: number, before: number, id = RATE): string => {
  const shown = toFigure(readCell(fieldRef(id).field, id, { value: (now - before) / before, formula: "=…" }));
  const value = new Decimal(now).minus(before).dividedBy(before).times(100);
  return judge(shown, { state: "value", value, possible: () => exactly(value), terms: [] }).agreement;
};

test.each([
  [40.4, 44.13],
  [37.5, 40.4],
  [25.87, 13.89],
])("the quotient of %d and %d that Excel works out is the exact one", (now, before) => {
  expect(judged(now, before)).toBe("equal");
});

test("no quotient of two amounts is off by what binary arithmetic leaves behind", () => {
  const amount = fc.integer({ min: 1, max: 90_000_000 }).map((fen) => fen / 100);
  fc.assert(
    fc.property(amount, amount, (now, before) => {
      expect(judged(now, before)).toBe("equal");
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["profile.headcount", 82, "82.4"],
  ["ratios.satisfaction", 0.9601, "96"],
  ["scoringTotal.self", 98, "98.01"],
  ["spending.total", 2906, "2906.004"],
])("what %s may be judged has a sentence of its own", (id, value, exact) => {
  const { field } = fieldRef(id);
  const shown = toFigure(readCell(field, id, { value }));
  const { agreement } = judge(shown, {
    state: "value",
    value: new Decimal(exact),
    possible: () => exactly(new Decimal(exact)),
    terms: [],
  });
  expect(Object.keys(tieMessages(field))).toContain(agreement);
});
