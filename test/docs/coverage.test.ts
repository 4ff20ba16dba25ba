import { fieldCoverage, uncomparedFigures, unreadFigures } from "../tools/pages/coverage";

test("every figure of the form is read by some rule", () => {
  expect(unreadFigures().map((c) => c.ref.id)).toEqual([]);
});

test("only figures that stand by themselves are held against no other", () => {
  expect(uncomparedFigures().map((c) => c.ref.id)).toEqual([
    "staffing.retired",
    "staffing.temporary",
    "scoringTotal.rule",
  ]);
});

test("coverage speaks of every field once", () => {
  const ids = fieldCoverage().map((c) => c.ref.id);
  expect(new Set(ids).size).toBe(ids.length);
});
