import { connectExcel } from "../../../src/excel";
import { useExcel } from "../../support/excelHost";

const excel = useExcel();
const sheet = "Sheet1";
const read = async () => (await connectExcel().read([sheet])).sheets[0]?.cells;

describe("writing cells", () => {
  it("takes one round trip after a reading, and joins cells that touch", async () => {
    const workbook = connectExcel();
    await workbook.read([]);
    excel.reset();
    const cells = Array.from({ length: 20 }, (_, i) => ({ sheet, row: Math.floor(i / 2), col: i % 2, value: i }));
    await workbook.write([...cells, { sheet, row: 20, col: 3, value: "远" }]);
    expect(excel.syncs()).toBe(1);
    expect(excel.writesByMember()).toMatchObject({ "Range.Values": 2 });
    expect((await read())?.[9]?.slice(0, 2)).toEqual([{ value: 18 }, { value: 19 }]);
  });

  it.each([
    ...["=1+1", "+8610", "-5", "@SUM(A1)", "'引号", "001301", "2021", "2021-12-31", "50%", "TRUE", "TRUE ", "１２３"],
    ...["上午8:00", "15-Feb", "1/2", "2022年3月15日", "12:30", "1 1/2"],
  ])("keeps the imported text %j text, however the cell is formatted", async (text) => {
    const formats = ["General", "@", "0.00"];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange("A1:C1").numberFormat = [formats];
      await context.sync();
    });
    await connectExcel().write(formats.map((_, col) => ({ sheet, row: 0, col, value: text })));
    expect(await read()).toEqual([formats.map(() => ({ value: text }))]);
  });

  it("writes numbers, truth values and formulas as what they are, and blanks out a null", async () => {
    await excel.host.person.type("Sheet1!D1", "旧");
    await connectExcel().write([
      { sheet, row: 0, col: 0, value: 12.5 },
      { sheet, row: 0, col: 1, value: false },
      { sheet, row: 0, col: 2, value: 25, formula: "=A1*2" },
      { sheet, row: 0, col: 3, value: null },
    ]);
    expect(await read()).toEqual([[{ value: 12.5 }, { value: false }, { value: 25, formula: "=A1*2" }]]);
  });

  it("leaves cells between the written ones alone", async () => {
    await excel.host.person.type("Sheet1!B1", "我的");
    await connectExcel().write([
      { sheet, row: 0, col: 0, value: 1 },
      { sheet, row: 0, col: 2, value: 3 },
    ]);
    expect(await read()).toEqual([[{ value: 1 }, { value: "我的" }, { value: 3 }]]);
  });

  it("refuses a text that no cell holds, before anything is written", async () => {
    const cells = [
      { sheet, row: 0, col: 0, value: 1 },
      { sheet, row: 1, col: 1, value: "字".repeat(32768) },
    ];
    await expect(connectExcel().write(cells)).rejects.toMatchObject({
      code: "tooLarge",
      what: expect.stringContaining("B2") as string,
    });
    expect(await read()).toEqual([]);
  });

  it("names the sheet that is missing", async () => {
    await expect(connectExcel().write([{ sheet: "没有", row: 0, col: 0, value: 1 }])).rejects.toMatchObject({
      code: "missing",
      why: "找不到工作表“没有”",
    });
  });

  it("does nothing for no cells", async () => {
    await connectExcel().write([]);
    expect(excel.syncs()).toBe(0);
  });

  it("explains protection", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.protect();
      await context.sync();
    });
    await expect(connectExcel().write([{ sheet, row: 0, col: 0, value: 1 }])).rejects.toMatchObject({
      code: "protected",
      why: "工作表“Sheet1”受保护",
    });
  });

  it("speaks of protection in general where no sheet is protected", async () => {
    excel.host.faults.failMember("Range.Values", { code: "AccessDenied" });
    await expect(connectExcel().write([{ sheet, row: 0, col: 0, value: 1 }])).rejects.toMatchObject({
      code: "protected",
      why: expect.stringContaining("安全软件") as string,
    });
  });

  it("may write into the unlocked cells of a protected sheet", async () => {
    await Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItem(sheet);
      found.getRange("A1").format.protection.locked = false;
      found.protection.protect();
      await context.sync();
    });
    await connectExcel().write([{ sheet, row: 0, col: 0, value: 7 }]);
    expect(await read()).toEqual([[{ value: 7 }]]);
  });

  it("turns a workbook that takes no changes into a sentence", async () => {
    excel.host.setReadOnly(true);
    await expect(connectExcel().write([{ sheet, row: 0, col: 0, value: 1 }])).rejects.toMatchObject({
      code: "readOnly",
      what: "写入单元格没有完成",
    });
    excel.host.setReadOnly(false);
  });
});

describe("pointing names", () => {
  it("writes nothing where a name points there already, whatever the quotation marks", async () => {
    const workbook = connectExcel();
    const name = { name: "自评.甲", ref: "'Sheet1'!$A$1" };
    await workbook.setNames([name]);
    expect((await workbook.structure()).names).toEqual([{ ...name, ref: "Sheet1!$A$1" }]);
    excel.reset();
    await workbook.setNames([name, { ...name, ref: "sheet1!$A$1:$A$1" }]);
    expect(excel.writes()).toBe(0);
  });

  it("adds what is missing, repairs what is broken, and takes one round trip after a reading", async () => {
    const workbook = connectExcel();
    await workbook.setNames([
      { name: "自评.甲", ref: "'Sheet1'!$A$1", comment: "说明" },
      { name: "自评.版式", ref: '"1"', hidden: true },
    ]);
    await workbook.structure();
    excel.reset();
    await workbook.setNames([
      { name: "自评.甲", ref: "'Sheet1'!$B$2:$C$3" },
      { name: "自评.版式", ref: '"2"', hidden: true },
    ]);
    expect(excel.syncs()).toBe(1);
    const { names } = await workbook.structure();
    expect(names).toEqual([
      { name: "自评.甲", ref: expect.stringMatching(/Sheet1'?!\$B\$2:\$C\$3$/) as string, comment: "说明" },
      { name: "自评.版式", ref: '"2"', hidden: true },
    ]);
  });
});

describe("while the person calculates with F9", () => {
  const manual = (): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange("A1:B1").formulas = [[2, "=A1*10"]];
      context.workbook.application.calculationMode = "Manual";
      await context.sync();
    });

  it("what we write is calculated", async () => {
    await manual();
    await connectExcel().write([{ sheet, row: 0, col: 0, value: 3 }]);
    expect(await read()).toEqual([[{ value: 3 }, { value: 30, formula: "=A1*10" }]]);
  });

  it("what names that we point come to is calculated", async () => {
    await manual();
    const workbook = connectExcel();
    await workbook.setNames([{ name: "自评.甲", ref: "'Sheet1'!$A$1" }]);
    await workbook.write([{ sheet, row: 0, col: 2, value: null, formula: "=自评.甲*3" }]);
    await workbook.setNames([{ name: "自评.甲", ref: "'Sheet1'!$B$1" }]);
    expect((await read())?.[0]?.[2]).toEqual({ value: 60, formula: "=自评.甲*3" });
  });

  it("formulas that show what they came to before the last change are not taken for what they come to", async () => {
    await manual();
    await excel.host.person.type("Sheet1!A1", 5);
    await expect(connectExcel().read([sheet])).rejects.toMatchObject({
      why: expect.stringContaining("手动计算") as string,
      next: expect.stringContaining("F9") as string,
    });
    await excel.host.person.calculate();
    expect(await read()).toEqual([[{ value: 5 }, { value: 50, formula: "=A1*10" }]]);
  });
});
