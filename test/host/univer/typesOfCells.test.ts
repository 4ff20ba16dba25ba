/** A format is no content: what a cell holds is the same in every format, until it is typed anew. */
import { useExcel } from "../../support/excelHost";

const excel = useExcel();

const held = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("Sheet1").getRange("A1:D1").load("values,valueTypes");
    await context.sync();
    return [cells.values, cells.valueTypes];
  });

const change = (change: (cells: Excel.Range) => void): Promise<void> =>
  Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("Sheet1").getRange("A1:D1"));
    await context.sync();
  });

test.each<[string, (cells: Excel.Range) => void]>([
  ["another number format", (cells) => (cells.numberFormat = [["0", "0", "@", "General"]])],
  ["the text format, and back", (cells) => (cells.numberFormat = [["@", "@", "@", "@"]])],
  ["no format at all", (cells) => cells.clear("Formats")],
  ["bold type", (cells) => (cells.format.font.bold = true)],
])("%s", async (_, format) => {
  await change((cells) => (cells.numberFormat = [["@", "General", "General", "General"]]));
  await excel.host.person.paste("Sheet1!A1", [["1", "'1", 1, true]]);
  const before = await held();
  expect(before).toEqual([[["1", "1", 1, true]], [["String", "String", "Double", "Boolean"]]]);
  await change(format);
  expect(await held()).toEqual(before);
  await change((cells) => (cells.numberFormat = [["General", "General", "General", "General"]]));
  expect(await held()).toEqual(before);
});
