import { useExcel } from "../support/excelHost";

const excel = useExcel();

const state = (): Promise<readonly unknown[]> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:B1").load("values,format/fill/color");
    const rules = sheet.getRange().conditionalFormats.getCount();
    const name = context.workbook.names.getItemOrNullObject("自评.甲").load("name");
    await context.sync();
    return [range.values[0], range.format.fill.color, rules.value, name.isNullObject];
  });

test("one request is one step, whatever is in it", async () => {
  await excel.host.person.type("A1", 5);
  const before = await state();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:B1");
    range.values = [[1, "=A1*2"]];
    range.values = [[2, "=A1*3"]];
    range.format.fill.color = "#FF0000";
    range.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    context.workbook.names.add("自评.甲", range);
    await context.sync();
  });
  const after = await state();
  expect(after).toEqual([[2, 6], "#FF0000", 1, false]);
  await excel.host.person.undo();
  expect(await state()).toEqual(before);
  await excel.host.person.redo();
  expect(await state()).toEqual(after);
});

describe("marks", () => {
  const onSheet = (change: (sheet: Excel.Worksheet) => void): Promise<void> =>
    Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });
  const write = (value: number): Promise<void> => onSheet((sheet) => void (sheet.getRange("A1").values = [[value]]));
  const mark = (): Promise<void> => onSheet((sheet) => void sheet.getRange("A1").conditionalFormats.add("Custom"));
  const seen = async (): Promise<readonly unknown[]> => {
    const [values, , rules] = await state();
    return [(values as readonly unknown[])[0], rules];
  };

  test("that follow what was written go with it", async () => {
    await write(1);
    await mark();
    await write(2);
    await state();
    await mark();
    expect(await seen()).toEqual([2, 2]);
    await excel.host.person.undo();
    expect(await seen()).toEqual([1, 1]);
    await excel.host.person.redo();
    expect(await seen()).toEqual([2, 2]);
    await excel.host.person.undo();
    await excel.host.person.undo();
    expect(await seen()).toEqual(["", 0]);
  });

  test("that follow other marks, or what a person typed, are a step of their own", async () => {
    await write(1);
    await mark();
    await mark();
    await excel.host.person.undo();
    expect(await seen()).toEqual([1, 1]);
    await excel.host.person.type("A1", 5);
    await mark();
    await excel.host.person.undo();
    expect(await seen()).toEqual([5, 1]);
  });
});

test("reading leaves nothing to undo", async () => {
  await excel.host.person.type("A1", 5);
  await state();
  await state();
  await excel.host.person.undo();
  expect((await state())[0]).toEqual(["", ""]);
});

test("inserted rows go away again, and what followed them comes back", async () => {
  await excel.host.person.type("A2", "=SUM(A3:A5)");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    context.workbook.names.add("自评.列", sheet.getRange("A3:A5"));
    sheet.getRange("A3:A5").conditionalFormats.add("Custom");
    await context.sync();
    sheet.getRange("4:4").insert("Down");
    await context.sync();
  });
  await excel.host.person.undo();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const formula = sheet.getRange("A2").load("formulas");
    const name = context.workbook.names.getItem("自评.列").load("formula");
    const areas = sheet.getRange().conditionalFormats.getItemAt(0).getRanges().load("address");
    await context.sync();
    expect([formula.formulas, name.formula, areas.address]).toEqual([
      [["=SUM(A3:A5)"]],
      "=Sheet1!$A$3:$A$5",
      "Sheet1!A3:A5",
    ]);
  });
});
