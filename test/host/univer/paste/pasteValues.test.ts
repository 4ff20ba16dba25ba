/** Pasting values through the grid's own commands: what the cells look like and what they calculate stays. */
import { pasteValues } from "../../../../src/host/univer/paste/pasteValues";
import { CellRange } from "../../../../src/host/univer/range";
import { useExcel } from "../../../support/excelHost";

const excel = useExcel();

const cells = async (address: string): Promise<{ values: unknown[][]; formulas: unknown[][]; formats: unknown[][] }> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load("values,formulas,numberFormat");
    await context.sync();
    return { values: range.values, formulas: range.formulas, formats: range.numberFormat };
  });

const inSheet = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });

const paste = async (address: string, block: Parameters<typeof pasteValues>[1]): Promise<string> => {
  await excel.host.person.select(address);
  const said = pasteValues(excel.host.book, block);
  await excel.host.settle();
  return said;
};

test("figures are read as figures, the cells keep their formats", async () => {
  await inSheet((sheet) => {
    sheet.getRange("B2:C2").numberFormat = [["0.00%", "@"]];
  });
  expect(await paste("A2", { rows: [["5,100.00", "95.2%", "0012"]] })).toBe("");
  const { values, formats } = await cells("A2:C2");
  expect(values).toEqual([[5100, 0.952, "0012"]]);
  expect(formats[0]?.slice(1)).toEqual(["0.00%", "@"]);
});

test("no text becomes a formula", async () => {
  await paste("A1", { rows: [["=1+1", "-其他", "@甲", "+86"]] });
  const { values, formulas } = await cells("A1:D1");
  expect(values).toEqual([["=1+1", "-其他", "@甲", 86]]);
  expect(formulas[0]?.[1]).not.toBe("=-其他");
});

test("a text that was copied in the grid stays a text", async () => {
  await paste("A1", { rows: [["0012", 7.123456789]], textStays: true });
  expect((await cells("A1:B1")).values).toEqual([["0012", 7.123456789]]);
});

test("merged cells are filled one after the other, and the person is told", async () => {
  await inSheet((sheet) => ["B2:C2", "D2:E2"].forEach((address) => sheet.getRange(address).merge(false)));
  expect(await paste("A2", { rows: [["1", "甲", "乙"]] })).toContain("A2:D2 有合并单元格");
  expect((await cells("A2:D2")).values).toEqual([[1, "甲", "", "乙"]]);
});

test("a merged cell in the way keeps everything as it was, and says where", async () => {
  await inSheet((sheet) => {
    sheet.getRange("A2:C2").merge(false);
  });
  expect(await paste("B1", { rows: [["1"], ["2"]] })).toMatch(/没有粘贴.*A2:C2/);
  expect((await cells("B1")).values).toEqual([[""]]);
});

test("a protected sheet is told in Chinese", async () => {
  await inSheet((sheet) => sheet.protection.protect());
  expect(await paste("B1", { rows: [["1"]] })).toMatch(/没有粘贴.*保护/);
});

test("what was cut is empty afterwards, and one undo brings both back", async () => {
  await excel.host.person.type("A1", 5);
  await excel.host.person.select("C3");
  const { active } = excel.host.book;
  pasteValues(excel.host.book, { rows: [[5]], from: new CellRange(active, { row: 0, col: 0, rows: 1, cols: 1 }) });
  await excel.host.settle();
  expect([(await cells("A1")).values, (await cells("C3")).values]).toEqual([[[""]], [[5]]]);
  await excel.host.person.undo();
  expect([(await cells("A1")).values, (await cells("C3")).values]).toEqual([[[5]], [[""]]]);
});
