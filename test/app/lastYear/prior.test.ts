/** Last year's workbook is read as carefully as this year's: a table without its 汇总 row gives nothing. */
import { department } from "../../../src/reports/department";
import { priorViewOf, readLastYear } from "../../../src/app/lastYear/prior";
import { bookOf, corrected, correctedBook } from "../../support/report";
import { tampered } from "../../support/tampering";

/** Two units that left the same. */
const spending = {
  rows: ["局机关", "监测站"].map((unit) => ({ unit, personnel: "10", cumulativeBalance: "5" })),
};

const SUM_ROW = 13;

const withoutSumRow = () => {
  const { snapshot } = bookOf({ ...corrected, cover: { ...corrected.cover, year: "2020" }, spending });
  const sheet = snapshot.sheets.findIndex((s) => s.name === "收支情况");
  return tampered(snapshot, { kind: "deleteLine", sheet, axis: "row", at: SUM_ROW });
};

test("a unit's row is never taken for the 汇总 row that was deleted", () => {
  const { figures } = priorViewOf(department, correctedBook.reading, readLastYear(department, withoutSumRow()));
  expect(figures.find((f) => f.cell === "prior.balance")?.found).toEqual({
    state: "notTaken",
    because: "上年工作簿里找不到这一栏",
  });
});
