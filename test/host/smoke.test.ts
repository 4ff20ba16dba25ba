import { useExcel } from "../support/excelHost";
const excel = useExcel();
test("a formula is calculated within the batch that writes it", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:B2");
    range.formulas = [[1, "=A1*2"], ["名称", true]];
    range.load("values,formulas,text,address");
    await context.sync();
    expect(range.values).toEqual([[1, 2], ["名称", true]]);
    expect(range.address).toBe("Sheet1!A1:B2");
  });
  expect(excel.syncs()).toBe(1);
});
