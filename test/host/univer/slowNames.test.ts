/** A busy machine: Univer's own timer calculates before we do. A name that was changed meanwhile must still mean what it means now. */
import { findName } from "../../../src/host/univer/names";
import { useExcel } from "../../support/excelHost";

const excel = useExcel();

/** Longer than Univer waits before it calculates by itself. */
const LATER = 400;

test("a formula over a name follows the name although Univer calculated by itself in between", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A2").values = [[5], [8]];
    context.workbook.names.add("自评.合计", "=Sheet1!$A$1");
    sheet.getRange("B1").formulas = [["=自评.合计*2"]];
    await context.sync();
  });
  // As the host does inside a request, but with nothing after it that would calculate at once.
  findName({ book: excel.host.book }, "自评.合计")?.change({ formulaOrRefString: "Sheet1!$A$2" });
  await new Promise((resolve) => setTimeout(resolve, LATER));
  const seen = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("B1").load("values");
    await context.sync();
    return cell.values;
  });
  expect(seen).toEqual([[16]]);
});
