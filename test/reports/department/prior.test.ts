/** What is taken over from last year's report, and what is not, with the reason. */
import { findField } from "../../../src/reports/department/schema";
import { shownIn } from "../../../src/engine/report/shown";
import { priorFigures, priorValues, type PriorFound } from "../../../src/engine/report/prior";
import { PRIOR_FIELDS } from "../../../src/reports/department/prior";
import { bookOf, corrected, correctedBook, stale, typed, type Book, type Values } from "../../support/report";

const now = correctedBook.reading.cells;
const foundIn = (last: Book, cell: string): PriorFound =>
  priorFigures(PRIOR_FIELDS, now, last.reading.cells).find((f) => f.cell === cell)!.found;
/** What is taken, or what keeps it from being taken. */
const told = (found: PriorFound): string => {
  switch (found.state) {
    case "figure":
      return found.figure.value.toFixed();
    case "blank":
      return "blank";
    case "unreadable":
      return `${found.at.id} is ${shownIn(found.at)}`;
    case "differs":
      return `${found.at.id} is ${shownIn(found.at)}, not ${found.exact.value.toFixed()}`;
  }
};

test("every field of the declaration is a figure of the form, and nothing is filled from two places", () => {
  for (const id of PRIOR_FIELDS.flat()) expect([id, findField(id)?.field.kind]).toEqual([id, "money"]);
  expect(new Set(PRIOR_FIELDS.map(([cell]) => cell)).size).toBe(PRIOR_FIELDS.length);
});

test("every amount of 上年决算数 has a source", () => {
  const filled = [...now.all()].map((c) => c.id).filter((id) => id.startsWith("prior."));
  expect(PRIOR_FIELDS.map(([cell]) => cell)).toEqual(expect.arrayContaining(filled));
});

test("a complete report gives every figure, beside what stands there now", () => {
  const rows = priorFigures(PRIOR_FIELDS, now, correctedBook.reading.cells).map((f) => [
    f.cell,
    f.source,
    shownIn(f.was),
    told(f.found),
  ]);
  expect(rows).toEqual([
    ["prior.income", "income.sum.total", "10108.64 万元", "7138.12"],
    ["prior.spending", "spending.sum.total", "5560 万元", "7125.61"],
    ["prior.basic", "spending.sum.basic", "1760 万元", "2195.62"],
    ["prior.project", "spending.sum.project", "3800 万元", "4929.99"],
    ["prior.balance", "spending.sum.cumulativeBalance", "4548.64 万元", "12.51"],
    ["prior.assets", "assets.sum.total", "7105.2 万元", "7329.64"],
    ["sangongBasis.priorActual", "sangong.sum.total", "28.36 万元", "25.87"],
    ["sangongBasis.priorBudget", "sangongBasis.currentBudget", "32 万元", "30"],
  ]);
});

interface Case {
  readonly what: string;
  readonly last: Values;
  readonly cell: string;
  readonly found: string;
}

const budget = "sangongBasis.priorBudget";

const cases: readonly Case[] = [
  { what: "nothing", last: { "sangongBasis.currentBudget": null }, cell: budget, found: "blank" },
  {
    what: "a dash, which says that there was none",
    last: { "sangongBasis.currentBudget": "—" },
    cell: budget,
    found: "0",
  },
  { what: "a zero that was typed", last: { "sangongBasis.currentBudget": 0 }, cell: budget, found: "0" },
  {
    what: "words",
    last: { "sangongBasis.currentBudget": "约30" },
    cell: budget,
    found: "sangongBasis.currentBudget is 约30",
  },
  { what: "an error", last: { "income.sum.total": "#REF!" }, cell: "prior.income", found: "income.sum.total is #REF!" },
  { what: "元", last: { "sangongBasis.currentBudget": "300,000.00元" }, cell: budget, found: "30" },
  { what: "binary noise", last: { "sangongBasis.currentBudget": 0.1 + 0.2 }, cell: budget, found: "0.3" },
  { what: "a deficit", last: { "spending.rows.0.cumulativeBalance": -12.51 }, cell: "prior.balance", found: "-12.51" },
  {
    what: "a total that passes over a part",
    last: { "assets.rows.1.total": "两千余" },
    cell: "prior.assets",
    found: "assets.rows.1.total is 两千余",
  },
  {
    what: "a total of totals that pass over a part",
    last: { "assets.rows.1.inUse": "两千余" },
    cell: "prior.assets",
    found: "assets.rows.1.inUse is 两千余",
  },
  {
    what: "a total that its parts do not add up to",
    last: { "income.sum.total": 7238.12 },
    cell: "prior.income",
    found: "income.sum.total is 7238.12 万元, not 7138.12",
  },
  {
    what: "a total of a total that its parts do not add up to",
    last: { "spending.rows.0.basic": 2295.62 },
    cell: "prior.spending",
    found: "spending.rows.0.basic is 2295.62 万元, not 2195.62",
  },
  {
    what: "a total of a total that is gone",
    last: { "spending.rows.0.basic": null, "spending.sum.basic": 0 },
    cell: "prior.basic",
    found: "spending.rows.0.basic is （空）, not 2195.62",
  },
  {
    what: "a total that is off by rounding",
    last: { "assets.sum.total": 7329.65 },
    cell: "prior.assets",
    found: "7329.65",
  },
];

test.each(cases)("$what: $found", ({ last, cell, found }) => {
  expect(told(foundIn(typed(correctedBook, last), cell))).toBe(found);
});

const empty = bookOf({ ...corrected, income: { rows: [{ unit: "1、局机关" }] } });

test("a formula that makes 0 of nothing is no figure; a total that was typed without parts is", () => {
  expect(foundIn(stale(empty, { "income.sum.total": 0 }), "prior.income")).toEqual({ state: "blank" });
  expect(told(foundIn(typed(empty, { "income.sum.total": 7138.12 }), "prior.income"))).toBe("7138.12");
});

test("what was not found is left out of the data, not carried as 0", () => {
  const last = typed(correctedBook, { "sangongBasis.currentBudget": null, "income.sum.total": "#REF!" });
  const data = priorValues(priorFigures(PRIOR_FIELDS, now, last.reading.cells));
  expect(data).toEqual({
    prior: { spending: "7125.61", basic: "2195.62", project: "4929.99", balance: "12.51", assets: "7329.64" },
    sangongBasis: { priorActual: "25.87" },
  });
});
