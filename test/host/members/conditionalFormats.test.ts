import { useExcel } from "../../support/excelHost";

const excel = useExcel();

const mark = (cells: Excel.Range | Excel.RangeAreas, formula: string): Excel.ConditionalFormat => {
  const format = cells.conditionalFormats.add("Custom");
  format.custom.rule.formula = formula;
  format.custom.format.fill.color = "#FFC7CE";
  format.custom.format.font.color = "#9C0006";
  format.custom.format.font.bold = true;
  format.custom.format.font.underline = "Single";
  return format;
};

test("a formula rule over several areas is read back whole", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const format = mark(sheet.getRanges("A1:B2,D5"), '=LEN("自评通")>0').load("id,type,priority,stopIfTrue");
    const { rule } = format.customOrNullObject;
    rule.load("formula");
    const look = format.custom.format;
    look.load("fill/color,font/color,font/bold,font/underline");
    const areas = format.getRanges().load("address");
    await context.sync();
    expect([format.type, format.priority, rule.formula, areas.address]).toEqual([
      "Custom",
      0,
      '=LEN("自评通")>0',
      "Sheet1!A1:B2, Sheet1!D5",
    ]);
    expect([look.fill.color, look.font.color, look.font.bold, look.font.underline]).toEqual([
      "#FFC7CE",
      "#9C0006",
      true,
      "Single",
    ]);
  });
});

test("the newest rule comes first, and priority can be changed", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    for (const n of [1, 2, 3]) mark(range, `=${n}=${n}`);
    range.conditionalFormats.load("items/id,items/custom/rule/formula");
    await context.sync();
    const formulas = (): readonly string[] => range.conditionalFormats.items.map((item) => item.custom.rule.formula);
    expect(formulas()).toEqual(["=3=3", "=2=2", "=1=1"]);
    const [first] = range.conditionalFormats.items;
    if (first !== undefined) first.priority = 2;
    range.conditionalFormats.load("items/custom/rule/formula");
    await context.sync();
    expect(formulas()).toEqual(["=2=2", "=1=1", "=3=3"]);
  });
});

test("a rule is asked for by its id, and deleted", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const format = mark(sheet.getRange("A1"), "=TRUE").load("id");
    await context.sync();
    sheet.getRange().conditionalFormats.getItem(format.id).delete();
    const count = sheet.getRange().conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test("clearing some cells leaves the rule on the others", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const format = mark(sheet.getRange("A1:C3"), "=TRUE");
    sheet.getRange("B2").conditionalFormats.clearAll();
    const areas = format.getRanges().load("address");
    await context.sync();
    expect(areas.address).toBe("Sheet1!A1:C1, Sheet1!A3:C3, Sheet1!A2, Sheet1!C2");
  });
});

test.each([
  ["rows inserted above", (sheet: Excel.Worksheet) => sheet.getRange("1:2").insert("Down"), "Sheet1!B5:C6"],
  ["rows inserted within", (sheet: Excel.Worksheet) => sheet.getRange("4:4").insert("Down"), "Sheet1!B3:C5"],
  ["a row deleted within", (sheet: Excel.Worksheet) => sheet.getRange("3:3").delete("Up"), "Sheet1!B3:C3"],
  [
    "cells inserted above in the same columns",
    (sheet: Excel.Worksheet) => sheet.getRange("B1:C1").insert("Down"),
    "Sheet1!B4:C5",
  ],
  [
    "cells inserted above in other columns",
    (sheet: Excel.Worksheet) => sheet.getRange("A1").insert("Down"),
    "Sheet1!B3:C4",
  ],
])("a rule follows %s", async (_what, change, address) => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const format = mark(sheet.getRange("B3:C4"), "=TRUE");
    await context.sync();
    change(sheet);
    const areas = format.getRanges().load("address");
    await context.sync();
    expect(areas.address).toBe(address);
  });
});

test.each([
  ["=B3>2", "=B4>2"],
  ["=$D$1>B3", "=$D$1>B4"],
  ["=Sheet1!B3>2", "=Sheet1!B4>2"],
])("the formula %s becomes %s when a row is inserted, and is itself again when that is undone", async (from, to) => {
  const formulas = (): Promise<readonly string[]> =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const found = ["Sheet1", "另一张"].map((name) =>
        worksheets.getItem(name).getRange().conditionalFormats.load("items/custom/rule/formula"),
      );
      await context.sync();
      return found.flatMap(({ items }) => items.map((item) => item.custom.rule.formula));
    });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    mark(sheet.getRange("B3:C4"), from);
    mark(context.workbook.worksheets.add("另一张").getRange("A1"), from);
    await context.sync();
  });
  await excel.host.person.insert("Sheet1!2:2");
  expect(await formulas()).toEqual([to, from.startsWith("=Sheet1!") ? to : from]);
  await excel.host.person.undo();
  expect(await formulas()).toEqual([from, from]);
});

test.each<readonly [string, string, (own: Excel.Worksheet, other: Excel.Worksheet) => unknown, string]>([
  ["its first row is deleted", "=B3>$D$9", (own) => own.getRange("3:3").delete("Up"), "=B3>$D$8"],
  ["another sheet is renamed", "=B3>'数 据'!A1", (_own, other) => (other.name = "乙"), "=B3>乙!A1"],
  ["another sheet is deleted", "=B3>'数 据'!A1", (_own, other) => other.delete(), "=B3>#REF!A1"],
])("when %s, the formula %s follows", async (_what, from, change, to) => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const other = context.workbook.worksheets.add("数 据");
    const format = mark(sheet.getRange("B3:C4"), from);
    await context.sync();
    change(sheet, other);
    format.custom.rule.load("formula");
    await context.sync();
    expect(format.custom.rule.formula).toBe(to);
  });
});

test("other kinds of rules are refused by name", async () => {
  const failure = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").conditionalFormats.add("DataBar");
    await context.sync();
  }).catch((error: { code: string; message: string }) => error);
  expect(failure).toMatchObject({
    code: "ApiNotFound",
    message: "This host does not implement ConditionalFormatCollection.add(DataBar)",
  });
});
