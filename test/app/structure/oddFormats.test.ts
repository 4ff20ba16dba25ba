/** A number format that an entry left behind is told, and put back without a change of any figure. */
import { createSession } from "../../../src/app/createSession";
import { connectExcel } from "../../../src/excel";
import { department } from "../../../src/reports/department";
import { openExcel, type TestExcel } from "../../support/excelHost";
import { sampleWorkbook } from "../../support/sample";

let excel: TestExcel;

beforeEach(async () => {
  excel = await openExcel(sampleWorkbook("corrected"));
});
afterEach(() => excel.close());

const shown = (address: string): Promise<readonly [value: unknown, text: unknown]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("收支情况").getRange(address).load("values,text");
    await context.sync();
    return [range.values[0]?.[0], range.text[0]?.[0]];
  });

const setFormat = (address: string, format: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("收支情况").getRange(address).numberFormat = [[format]];
    await context.sync();
  });

test.each(['m"月"d"日"', "0.00%", "# ?/?"])("%s", async (format) => {
  const session = createSession(department, connectExcel());
  expect((await session.check()).faults).toEqual([]);
  await setFormat("D6", format);
  const { check, faults } = await session.check();
  expect(check.findings.map(({ rule }) => rule)).toEqual(["结构.数字格式"]);
  expect(check.findings[0]?.message).toContain("“收支情况”的 D6 数字格式不是表样的");
  expect((await shown("D6"))[1]).not.toBe("2,499.60");
  const { changed } = await session.repairStructure(faults.map(({ id }) => id));
  expect(changed).toEqual(["恢复“收支情况”1 格的表样"]);
  expect(await shown("D6")).toEqual([2499.6, "2,499.60"]);
  expect((await session.check()).check.findings).toEqual([]);
});
