import { useExcel } from "../../support/excelHost";

useExcel();

test("settings keep JSON under their keys", async () => {
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("自评", { edition: 2021, marks: ["甲"] });
    const none = settings.getItemOrNullObject("没有").load("value");
    await context.sync();
    const found = settings.getItem("自评").load("key,value");
    await context.sync();
    expect([found.key, found.value, none.isNullObject]).toEqual(["自评", { edition: 2021, marks: ["甲"] }, true]);
    found.delete();
    const count = settings.getCount();
    await context.sync();
    expect(count.value).toBe(0);
  });
});

test("custom XML parts keep their text", async () => {
  await Excel.run(async (context) => {
    const part = context.workbook.customXmlParts.add("<a/>").load("id");
    await context.sync();
    part.setXml("<b/>");
    const xml = context.workbook.customXmlParts.getItem(part.id).getXml();
    await context.sync();
    expect(xml.value).toBe("<b/>");
    part.delete();
    const gone = context.workbook.customXmlParts.getItemOrNullObject(part.id).load("id");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("document properties", async () => {
  await Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.title = "自评报告";
    properties.custom.add("年度", 2021);
    properties.load("title,author");
    properties.custom.load("items/key,items/value");
    await context.sync();
    expect([properties.title, properties.custom.items.map(({ key, value }) => [key, value])]).toEqual([
      "自评报告",
      [["年度", 2021]],
    ]);
  });
});

test("calculation mode, recalculation and putting off calculation are answered", async () => {
  await Excel.run(async (context) => {
    const { application, worksheets } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculationMode = "Manual";
    const cell = worksheets.getItem("Sheet1").getRange("A1");
    cell.formulas = [["=1+2"]];
    application.calculate("Full");
    cell.load("values");
    application.load("calculationMode");
    await context.sync();
    expect([cell.values, application.calculationMode]).toEqual([[[3]], "Manual"]);
  });
});
