/** Manual calculation: what waits, and when it is done. */
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
