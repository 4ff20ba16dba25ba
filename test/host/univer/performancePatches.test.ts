/** Writing many cells one by one looks at each of them, and not at all the others for each. */
import { FormulaDataModel } from "@univerjs/engine-formula";
import { useExcel } from "../../support/excelHost";

const CELLS = 300;
const excel = useExcel();

const allFormulas = (): jest.SpyInstance => jest.spyOn(excel.host.book.engine.get(FormulaDataModel), "getFormulaData");

const write = async (value: (i: number) => string | number): Promise<readonly (readonly unknown[])[]> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (let i = 0; i < CELLS; i += 1) sheet.getCell(i, 0).formulas = [[value(i)]];
    const all = sheet.getRangeByIndexes(0, 0, CELLS, 1).load("formulas,values");
    await context.sync();
    return [all.formulas.flat(), all.values.flat()];
  });

test("figures, formulas over them, and figures again", async () => {
  const looks = allFormulas();
  const each = Array.from({ length: CELLS }, (_, i) => i);
  expect((await write((i) => i))[1]).toEqual(each);
  const before = looks.mock.calls.length;
  const [formulas, values] = await write((i) => `=${i}*2`);
  expect([formulas, values]).toEqual([each.map((i) => `=${i}*2`), each.map((i) => i * 2)]);
  const ofFormulas = looks.mock.calls.length - before;
  expect((await write((i) => i))[0]).toEqual(each);
  expect(before).toBeLessThan(10);
  expect(ofFormulas).toBeLessThan(10);
  looks.mockRestore();
});
