/** What the grid does when a person types is a command of Univer; protection has to stop it there. */
import { SetRangeValuesCommand, SetStyleCommand } from "@univerjs/sheets";
import { useExcel } from "../../../support/excelHost";

const excel = useExcel();

const cell = (row: number, col: number): object => ({ startRow: row, endRow: row, startColumn: col, endColumn: col });

/** True when the grid did it. */
const inGrid = (command: string, params: object): boolean => {
  const { engine, active } = excel.host.book;
  try {
    engine.run(command, { ...active.where, ...params });
    return true;
  } catch {
    return false;
  }
};

const type = (row: number, col: number): boolean =>
  inGrid(SetRangeValuesCommand.id, { range: cell(row, col), value: { [row]: { [col]: { v: 9, t: 2 } } } });
const colour = (row: number, col: number): boolean =>
  inGrid(SetStyleCommand.id, { range: cell(row, col), style: { type: "bg", value: { rgb: "#FF0000" } } });

const protect = (options: Excel.WorksheetProtectionOptions): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B1").format.protection.locked = false;
    sheet.getRange("C1").formulas = [["=B1*2"]];
    sheet.protection.protect(options);
    await context.sync();
  });

test("without protection a person may do everything", () => {
  expect([type(0, 0), colour(0, 0)]).toEqual([true, true]);
});

test("on a protected sheet a person may type into unlocked cells only, and their formulas follow", async () => {
  await protect({});
  expect([type(0, 0), type(0, 1), colour(0, 1)]).toEqual([false, true, false]);
  await excel.settle();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1").load("values");
    await context.sync();
    expect(range.values).toEqual([["", 9, 18]]);
  });
});

test("formats may be changed where the options allow it", async () => {
  await protect({ allowFormatCells: true });
  expect([colour(0, 0), type(0, 0)]).toEqual([true, false]);
});
