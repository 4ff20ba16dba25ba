import { useExcel } from "../../support/excelHost";

useExcel();

const FORMATS =
  "format/fill/color,format/font/bold,format/font/italic,format/font/size,format/font/name,format/font/color,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/columnWidth,format/rowHeight,format/protection/locked";

const read = ({ format }: Excel.Range): readonly unknown[] => [
  format.fill.color,
  format.font.bold,
  format.font.italic,
  format.font.size,
  format.font.name,
  format.font.color,
  format.horizontalAlignment,
  format.verticalAlignment,
  format.wrapText,
  format.columnWidth,
  format.rowHeight,
  format.protection.locked,
];

test("an untouched cell has Excel's defaults", async () => {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("F9").load(FORMATS);
    await context.sync();
    expect(read(cell)).toEqual([
      "#FFFFFF",
      false,
      false,
      11,
      "Calibri",
      "#000000",
      "General",
      "Bottom",
      false,
      48,
      15,
      true,
    ]);
  });
});

test.each([
  ["tomato", "#FF6347"],
  ["RebeccaPurple", "#663399"],
  ["lightgrey", "#D3D3D3"],
  ["LightGray", "#D3D3D3"],
])("a colour named %s is read back as %s", async (name, color) => {
  await Excel.run(async (context) => {
    const { fill } = context.workbook.worksheets.getItem("Sheet1").getRange("A1").format;
    fill.color = name;
    fill.load("color");
    await context.sync();
    expect(fill.color).toBe(color);
  });
});

test("every format property is read back as it was set, on a range and on several areas", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const format of [sheet.getRange("A1:B2").format, sheet.getRanges("D4:E5,G7").format]) {
      format.fill.color = "#ffff00";
      Object.assign(format.font, { bold: true, italic: true, size: 14, name: "宋体", color: "#0000FF" });
      Object.assign(format, {
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        wrapText: true,
        columnWidth: 100,
        rowHeight: 33.75,
      });
      format.protection.locked = false;
    }
    const ranges = ["A1:B2", "D4:E5", "G7"].map((address) => sheet.getRange(address).load(FORMATS));
    await context.sync();
    for (const range of ranges)
      expect(read(range)).toEqual([
        "#FFFF00",
        true,
        true,
        14,
        "宋体",
        "#0000FF",
        "Center",
        "Top",
        true,
        100,
        33.75,
        false,
      ]);
  });
});

test("a property in which the cells differ reads null", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").format.fill.color = "#FF0000";
    sheet.getRange("A:A").format.columnWidth = 20;
    const range = sheet.getRange("A1:B1").load("format/fill/color,format/columnWidth,format/font/bold");
    await context.sync();
    expect([range.format.fill.color, range.format.columnWidth, range.format.font.bold]).toEqual([null, null, false]);
  });
});

test("a cleared fill is white again", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.format.fill.color = "#FF0000";
    range.format.fill.clear();
    range.load("format/fill/color");
    await context.sync();
    expect(range.format.fill.color).toBe("#FFFFFF");
  });
});

describe("borders", () => {
  test("line, weight and colour are set one at a time and kept together", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:C3");
      const bottom = range.format.borders.getItem("EdgeBottom");
      bottom.style = "Continuous";
      bottom.weight = "Medium";
      bottom.color = "#FF0000";
      const inside = range.format.borders.getItem("InsideVertical");
      inside.style = "Dot";
      const borders = [bottom, inside, range.format.borders.getItem("EdgeTop")].map((border) =>
        border.load("style,weight,color"),
      );
      await context.sync();
      expect(borders.map(({ style, weight, color }) => [style, weight, color])).toEqual([
        ["Continuous", "Medium", "#FF0000"],
        ["Dot", "Thin", "#000000"],
        ["None", "Thin", "#000000"],
      ]);
    });
  });

  test("an edge is drawn on the cells of that edge only, and taken away again", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("B2:C3").format.borders.getItem("EdgeTop").style = "Continuous";
      const [first, second] = ["B2", "B3"].map((address) =>
        sheet.getRange(address).format.borders.getItem("EdgeTop").load("style"),
      );
      await context.sync();
      expect([first?.style, second?.style]).toEqual(["Continuous", "None"]);
      sheet.getRange("B2:C3").format.borders.getItem("EdgeTop").style = "None";
      first?.load("style");
      await context.sync();
      expect(first?.style).toBe("None");
    });
  });
});

test("what is said of a whole sheet holds to its last cell, also where something is written there later", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const { format } = sheet.getRange();
    format.font.bold = true;
    format.fill.color = "#FFFF00";
    Object.assign(format, { columnWidth: 100, rowHeight: 30 });
    sheet.getRange("AZ2000").values = [["远处"]];
    sheet.getRange("AZ2000").format.font.italic = true;
    sheet.getRange("AZ:AZ").format.columnWidth = 20;
    const read = async (): Promise<unknown> => {
      const cells = ["A1", "AZ2000", "XFD1048576"].map((address) =>
        sheet
          .getRange(address)
          .load("format/font/bold,format/font/italic,format/fill/color,format/columnWidth,format/rowHeight"),
      );
      await context.sync();
      return cells.map(({ format: { font, fill, columnWidth, rowHeight } }) => [
        font.bold,
        font.italic,
        fill.color,
        columnWidth,
        rowHeight,
      ]);
    };
    expect(await read()).toEqual([
      [true, false, "#FFFF00", 100, 30],
      [true, true, "#FFFF00", 20, 30],
      [true, false, "#FFFF00", 100, 30],
    ]);
    sheet.getRange().clear("Formats");
    expect(await read()).toEqual([
      [false, false, "#FFFFFF", 100, 30],
      [false, false, "#FFFFFF", 20, 30],
      [false, false, "#FFFFFF", 100, 30],
    ]);
  });
});
