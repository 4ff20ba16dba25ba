/** Calculation that a person or an add-in puts off: what waits, and when it is done. */
import { useExcel } from "../support/excelHost";

const excel = useExcel();

const setMode = (mode: Excel.CalculationMode): Promise<void> =>
  Excel.run(async (context) => {
    context.application.calculationMode = mode;
    await context.sync();
  });

const totalAndState = (): Promise<readonly unknown[]> =>
  Excel.run(async (context) => {
    const total = context.workbook.worksheets.getItem("Sheet1").getRange("B1").load("values");
    const application = context.application.load("calculationState");
    await context.sync();
    return [total.values[0]?.[0], application.calculationState];
  });

describe("manual calculation", () => {
  beforeEach(async () => {
    await excel.host.person.type("B1", "=A1*2");
    await setMode(Excel.CalculationMode.manual);
    await excel.host.person.type("A1", 3);
  });

  test("figures stay as they were, and are said to wait", async () => {
    expect(await totalAndState()).toEqual([0, "Pending"]);
  });

  test("F9 calculates what waits", async () => {
    await excel.host.person.calculate();
    expect(await totalAndState()).toEqual([6, "Done"]);
  });

  test("so does going back to automatic calculation", async () => {
    await setMode(Excel.CalculationMode.automatic);
    expect(await totalAndState()).toEqual([6, "Done"]);
  });
});

test("an add-in that puts calculation off reads in the same request what formulas came to before, and in the next what they come to", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
    await context.sync();
    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRange("A1").values = [[5]];
    const before = sheet.getRange("B1").load("values");
    await context.sync();
    const after = sheet.getRange("B1").load("values");
    await context.sync();
    expect([before.values, after.values]).toEqual([[[2]], [[10]]]);
  });
});
