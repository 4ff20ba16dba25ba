import { useExcel } from "../../support/excelHost";

const excel = useExcel();

test("values, formulas and text of the same cells", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C2");
    range.formulas = [
      ["名称", 1, "=B1/3"],
      [true, "'0012", ""],
    ];
    range.numberFormat = [
      ["General", "0.00", "0.00%"],
      ["General", "General", "General"],
    ];
    range.load("values,formulas,text,valueTypes,numberFormat");
    await context.sync();
    expect(range.values).toEqual([
      ["名称", 1, 1 / 3],
      [true, "0012", ""],
    ]);
    expect(range.formulas).toEqual([
      ["名称", 1, "=B1/3"],
      [true, "0012", ""],
    ]);
    expect(range.text).toEqual([
      ["名称", "1.00", "33.33%"],
      ["TRUE", "0012", ""],
    ]);
    expect(range.valueTypes).toEqual([
      ["String", "Double", "Double"],
      ["Boolean", "String", "Empty"],
    ]);
    expect(range.numberFormat[0]).toEqual(["General", "0.00", "0.00%"]);
  });
});

test("null leaves a cell alone, one value goes into every cell, a wrong shape is refused", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1:B2");
    range.values = [[7]];
    range.values = [
      [null, 1],
      [2, null],
    ];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([
      [7, 1],
      [2, 7],
    ]);
    range.values = [[1, 2, 3]];
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  }).catch((error: { code: string }) => expect(error.code).toBe("InvalidArgument"));
});

test("a batch sees what its own writes come to, and so does the next", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A3").formulas = [[1], ["=A1*2"], ["=SUM(A1:A2)"]];
    const total = sheet.getRange("A3").load("values");
    await context.sync();
    expect(total.values).toEqual([[3]]);
    sheet.getRange("A1").values = [[10]];
    await context.sync();
    total.load("values");
    await context.sync();
    expect(total.values).toEqual([[30]]);
  });
});

test("chains across sheets, errors and texts are calculated", async () => {
  await Excel.run(async (context) => {
    const one = context.workbook.worksheets.getItem("Sheet1");
    const two = context.workbook.worksheets.add("三公 经费");
    one.getRange("A1:A2").formulas = [["='三公 经费'!A1*10"], ["=1/0"]];
    two.getRange("A1").values = [[4]];
    const range = one.getRange("A1:A2").load("values,valueTypes");
    await context.sync();
    expect([range.values, range.valueTypes]).toEqual([
      [[40], ["#DIV/0!"]],
      [["Double"], ["Error"]],
    ]);
  });
});

test("cells far outside the grid can be written", async () => {
  await Excel.run(async (context) => {
    const far = context.workbook.worksheets.getItem("Sheet1").getRange("AZ5000:BA5001");
    far.values = [
      [1, 2],
      [3, 4],
    ];
    far.load("values,address");
    await context.sync();
    expect([far.values, far.address]).toEqual([
      [
        [1, 2],
        [3, 4],
      ],
      "Sheet1!AZ5000:BA5001",
    ]);
  });
});

describe("ranges made from ranges", () => {
  const cases: readonly (readonly [string, (range: Excel.Range) => Excel.Range, string])[] = [
    ["getCell", (range) => range.getCell(1, 1), "C3"],
    ["getRow", (range) => range.getRow(1), "B3:D3"],
    ["getResizedRange", (range) => range.getResizedRange(1, -1), "B2:C5"],
    ["getResizedRange over the left edge", (range) => range.getResizedRange(0, -3), "A2:B4"],
    ["getOffsetRange", (range) => range.getOffsetRange(-1, 2), "D1:F3"],
    ["getBoundingRect", (range) => range.getBoundingRect("F1"), "B1:F4"],
  ];
  test.each(cases)("%s", async (_name, made, address) => {
    await Excel.run(async (context) => {
      const range = made(context.workbook.worksheets.getItem("Sheet1").getRange("B2:D4")).load("address");
      await context.sync();
      expect(range.address).toBe(`Sheet1!${address}`);
    });
  });

  test("outside the sheet is refused", async () => {
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1").getOffsetRange(-1, 0).load("address");
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("the used range knows values from formats", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const nothing = sheet.getUsedRangeOrNullObject(true).load("address");
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D9").format.fill.color = "#FF0000";
      const [all, values] = [false, true].map((valuesOnly) =>
        sheet.getUsedRangeOrNullObject(valuesOnly).load("address"),
      );
      await context.sync();
      expect([nothing.isNullObject, all?.address, values?.address]).toEqual([true, "Sheet1!B2:D9", "Sheet1!B2"]);
    });
  });
});

describe("the used range of a part", () => {
  const used = (address: string, valuesOnly = false): Promise<string> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("C3").values = [[2]];
      sheet.getRange("D9").format.fill.color = "#FF0000";
      const found = sheet.getRange(address).getUsedRangeOrNullObject(valuesOnly).load("address");
      await context.sync();
      return found.isNullObject ? "none" : found.address;
    });

  test.each([
    ["A1:D2", "Sheet1!A1"],
    ["B2:D9", "Sheet1!C3:D9"],
    ["B2:B9", "none"],
    ["B:B", "none"],
    ["1:5", "Sheet1!A1:C3"],
  ])("%s has %s", async (address, expected) => {
    expect(await used(address)).toBe(expected);
  });

  test("without formats where only values count", async () => {
    expect([await used("B2:D9", true), await used("D1:D9", true)]).toEqual(["Sheet1!C3", "none"]);
  });

  test("is refused where there is none, and a blank sheet has its first cell", async () => {
    await Excel.run(async (context) => {
      const blank = context.workbook.worksheets.getItem("Sheet1").getUsedRange().load("address");
      await context.sync();
      expect(blank.address).toBe("Sheet1!A1");
      context.workbook.worksheets.getItem("Sheet1").getRange("B2:C3").getUsedRange().load("address");
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    }).catch((error: { code: string }) => expect(error.code).toBe("ItemNotFound"));
  });
});

test("what is selected, and what a person selects", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("C3:D4").select();
    const selected = context.workbook.getSelectedRange().load("address");
    await context.sync();
    expect(selected.address).toBe("Sheet1!C3:D4");
  });
  await excel.host.person.select("B7");
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load("address,values");
    await context.sync();
    expect(selected.address).toBe("Sheet1!B7");
  });
});

test("a person's apostrophe keeps text that looks like a formula", async () => {
  await excel.host.person.type("A1", "'=1+1");
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1").load("values,valueTypes");
    await context.sync();
    expect([cell.values, cell.valueTypes]).toEqual([[["=1+1"]], [["String"]]]);
  });
});
