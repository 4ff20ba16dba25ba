/** Last year's workbook is read as carefully as this year's: a table without its 汇总 row gives nothing. */
import { department } from "../../src/reports/department";
import { sectionOf } from "../../src/reports/department/schema";
import { priorViewOf, readLastYear } from "../../src/app/prior";
import { blockName } from "../../src/engine/schema/names";
import { absoluteRef, parseRef } from "../../src/workbook/address";
import { bookOf, corrected, correctedBook } from "../support/report";

/** Two units that left the same. */
const spending = {
  rows: ["局机关", "监测站"].map((unit) => ({ unit, personnel: "10", cumulativeBalance: "5" })),
};

/** As Excel leaves the names when the row under the header is deleted. */
const withoutSumRow = () => {
  const { snapshot } = bookOf({ ...corrected, cover: { ...corrected.cover, year: "2020" }, spending });
  const block = blockName(sectionOf("spending"));
  const names = snapshot.names.map((n) => {
    if (n.name.startsWith(`${block}.`)) return { ...n, ref: "#REF!" };
    const at = n.name === block ? parseRef(n.ref) : undefined;
    if (at === undefined) return n;
    return { ...n, ref: absoluteRef(at.sheet, { ...at.area, row: at.area.row + 1, rows: at.area.rows - 1 }) };
  });
  return { ...snapshot, names };
};

test("a unit's row is never taken for the 汇总 row that was deleted", () => {
  const { figures } = priorViewOf(department, correctedBook.reading, readLastYear(department, withoutSumRow()));
  expect(figures.find((f) => f.cell === "prior.balance")?.found).toEqual({
    state: "notTaken",
    because: "上年工作簿里找不到这一栏",
  });
});
