import { useExcel } from "../../support/excelHost";

const excel = useExcel();

const column = Array.from({ length: 6 }, (_, i) => [i + 1]);

describe("inserting and deleting", () => {
  const cases: readonly (readonly [
    string,
    (sheet: Excel.Worksheet) => void,
    readonly (readonly (string | number)[])[],
  ])[] = [
    [
      "whole rows down",
      (sheet) => {
        sheet.getRange("2:3").insert("Down");
      },
      [
        [1, 1],
        ["", ""],
        ["", ""],
        [2, 2],
        [3, 3],
      ],
    ],
    [
      "part of a row down",
      (sheet) => {
        sheet.getRange("A2:A3").insert("Down");
      },
      [
        [1, 1],
        ["", 2],
        ["", 3],
        [2, 4],
        [3, 5],
      ],
    ],
    [
      "whole rows away",
      (sheet) => {
        sheet.getRange("2:3").delete("Up");
      },
      [
        [1, 1],
        [4, 4],
        [5, 5],
        [6, 6],
        ["", ""],
      ],
    ],
    [
      "part of a row away",
      (sheet) => {
        sheet.getRange("A2:A3").delete("Up");
      },
      [
        [1, 1],
        [4, 2],
        [5, 3],
        [6, 4],
        ["", 5],
      ],
    ],
    [
      "a whole column to the right",
      (sheet) => {
        sheet.getRange("A:A").insert("Right");
      },
      [
        ["", 1],
        ["", 2],
        ["", 3],
        ["", 4],
        ["", 5],
      ],
    ],
    [
      "part of a column to the left",
      (sheet) => {
        sheet.getRange("A1:A2").delete("Left");
      },
      [
        [1, ""],
        [2, ""],
        [3, 3],
        [4, 4],
        [5, 5],
      ],
    ],
  ];
  test.each(cases)("%s", async (_what, change, expected) => {
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add("在前");
      other.activate();
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B6").values = column.map(([n]) => [n, n]);
      change(sheet);
      const cells = sheet.getRange("A1:B5").load("values");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      const untouched = other.getUsedRangeOrNullObject().load("address");
      await context.sync();
      expect([cells.values, active.name, untouched.isNullObject]).toEqual([expected, "在前", true]);
    });
  });

  test("formulas, names, merges and validations follow inserted rows", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A6").values = column;
      sheet.getRange("B1").formulas = [["=SUM(A1:A6)"]];
      sheet.getRange("C5:D5").merge();
      sheet.getRange("A5").dataValidation.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      const name = context.workbook.names.add("自评.列", sheet.getRange("A2:A6"));
      sheet.pageLayout.setPrintArea("A1:D6");
      sheet.horizontalPageBreaks.add("A5");
      await context.sync();
      sheet.getRange("3:4").insert("Down");
      await context.sync();
      const formula = sheet.getRange("B1").load("formulas,values");
      const merged = sheet.getRange("C7").getMergedAreasOrNullObject().load("address");
      const validation = sheet.getRange("A7").dataValidation.load("type");
      const area = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
      const rows = excel.host.book.active.metadata.page?.rowBreaks;
      name.load("formula");
      await context.sync();
      expect([
        formula.formulas,
        formula.values,
        name.formula,
        merged.address,
        validation.type,
        area.address,
        rows,
      ]).toEqual([[["=SUM(A1:A8)"]], [[21]], "=Sheet1!$A$2:$A$8", "Sheet1!C7:D7", "WholeNumber", "Sheet1!A1:D8", [6]]);
    });
  });
});

describe("merging", () => {
  test("joins cells, keeps only the first value, and lets go again", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge();
      const merged = range.getMergedAreasOrNullObject().load("address");
      range.load("values");
      await context.sync();
      expect([merged.address, range.values]).toEqual([
        "Sheet1!A1:B2",
        [
          [1, ""],
          ["", ""],
        ],
      ]);
      range.unmerge();
      const none = range.getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });

  test("across joins row by row", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
      range.merge(true);
      const merged = range.getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect(merged.address).toBe("Sheet1!A1:B1, Sheet1!A2:B2");
    });
  });
});

test("joining and parting cells of a sheet behind leaves the sheet in front where it is", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("在前").activate();
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    range.merge();
    await context.sync();
    range.unmerge();
    await context.sync();
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(active.name).toBe("在前");
  });
});

describe("clearing", () => {
  const cases: readonly (readonly ["All" | "Formats" | "Contents", readonly unknown[]])[] = [
    ["All", ["", "#FFFFFF", 0]],
    ["Formats", [1, "#FFFFFF", 0]],
    ["Contents", ["", "#FF0000", 1]],
  ];
  test.each(cases)("%s", async (what, expected) => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.values = [[1]];
      range.format.fill.color = "#FF0000";
      range.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      range.clear(what);
      range.load("values,format/fill/color");
      const rules = range.conditionalFormats.getCount();
      await context.sync();
      expect([range.values[0]?.[0], range.format.fill.color, rules.value]).toEqual(expected);
    });
  });

  test("the formats of a whole sheet go at once", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("C9").format.font.bold = true;
      sheet.getRange().clear("Formats");
      const cell = sheet.getRange("C9").load("format/font/bold");
      await context.sync();
      expect(cell.format.font.bold).toBe(false);
    });
  });
});
