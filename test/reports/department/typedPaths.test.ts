import { complete } from "../../../src/engine/report/complete";
import { cellIn, listRow } from "../../../src/engine/schema/path";
import { ratio } from "../../../src/reports/department/measures/terms";
import { rule } from "../../../src/reports/department/rules/rule";
import { figureAt, findField, fromData, type Cells } from "../../../src/reports/department/schema";
import { corrected } from "../../support/samples";

/** The type checker is what is tested: where a line is no error any more, its expectation is one. */
const cells: Cells = complete(fromData(corrected));
const card = { id: "甲", title: "甲", group: "收支情况", basis: "甲", messages: {}, check: () => [] } as const;
const measure = {
  id: "甲",
  name: "甲",
  unit: "%",
  formula: "甲",
  definition: "甲",
  source: { title: "甲", status: "已核" },
} as const;

test("cells that the form has are found", () => {
  expect([
    cells.cell("cover.year").state,
    cells.figure("income.sum.total").state,
    cells.figure(cellIn(listRow("income", 0), "total")).state,
    figureAt(cells, "income.total").state,
  ]).toEqual(["filled", "filled", "filled", "filled"]);
});

test("a slip of the pen in the id of a cell is a type error", () => {
  expect([
    // @ts-expect-error: no such field
    cells.cell("cover.yaer").state,
    // @ts-expect-error: a column of a table without its row
    cells.figure("income.total").state,
    // @ts-expect-error: no such column
    cells.figure(cellIn(listRow("income", 0), "totals")).state,
    // @ts-expect-error: single fields have no rows
    cells.figure("prior.rows.0.income").state,
  ]).toEqual(["blank", "blank", "blank", "blank"]);
});

test("a slip of the pen in what a rule reads or a measure is made of is a type error", () => {
  // @ts-expect-error: no such field
  expect(rule({ ...card, reads: ["income.totals"] }).reads.map(findField)).toEqual([undefined]);
  // @ts-expect-error: no such section
  expect(rule({ ...card, reads: ["incomes.*"] }).reads.map(findField)).toEqual([undefined]);
  // @ts-expect-error: no such cell
  expect(ratio(measure, [{ field: "income.sum.totals", label: "甲" }]).inputs).toHaveLength(1);
});
