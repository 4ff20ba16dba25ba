/** Short programs in the manner of samples for ExcelApi up to 1.9: each does what it is for, or is stopped at a member that is named. */
import { useExcel } from "../support/excelHost";

useExcel();

type Sample = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

const run = (sample: Sample): Promise<unknown> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C4").values = [
      ["科目", "预算", "决算"],
      ["办公费", 10, 8],
      ["差旅费", 20, 25],
      ["培训费", 5, 5],
    ];
    await context.sync();
    const answer = sample(sheet, context);
    await context.sync();
    return typeof answer === "function" ? (answer as () => unknown)() : answer;
  });

const done: readonly (readonly [string, Sample, unknown])[] = [
  [
    "a sheet that may be there already is removed and made anew",
    (_sheet, { workbook: { worksheets } }) => {
      worksheets.getItemOrNullObject("汇总").delete();
      const made = worksheets.add("汇总").load("name");
      return () => made.name;
    },
    "汇总",
  ],
  [
    "totals under the last row in use",
    (sheet) => {
      const below = sheet.getUsedRange().getBoundingRect("A5");
      const total = sheet.getRange("B5:C5");
      total.formulas = [["=SUM(B2:B4)", "=SUM(C2:C4)"]];
      below.load("address");
      total.load("values");
      return () => [below.address, total.values];
    },
    ["Sheet1!A1:C5", [[35, 38]]],
  ],
  [
    "heads in bold on a colour, amounts with two places",
    (sheet) => {
      const head = sheet.getRange("A1:C1");
      head.format.set({ font: { bold: true, color: "white" }, fill: { color: "DarkBlue" } });
      const amounts = sheet.getRange("B2:C4");
      amounts.numberFormat = [["0.00"]];
      head.load("format/fill/color,format/font/color");
      amounts.load("text");
      return () => [head.format.fill.color, head.format.font.color, amounts.text[1]];
    },
    ["#00008B", "#FFFFFF", ["20.00", "25.00"]],
  ],
  [
    "a tab has its colour by name",
    (sheet) => {
      sheet.tabColor = "Yellow";
      sheet.load("tabColor");
      return () => sheet.tabColor;
    },
    "#FFFF00",
  ],
  [
    "what goes over its budget is coloured",
    (sheet) => {
      const format = sheet.getRange("C2:C4").conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = "=C2>B2";
      format.custom.format.font.color = "red";
      format.custom.rule.load("formula");
      return () => format.custom.rule.formula;
    },
    "=C2>B2",
  ],
  [
    "only whole numbers may be entered",
    (sheet) => {
      const { dataValidation } = sheet.getRange("B2:C4");
      dataValidation.rule = { wholeNumber: { formula1: 0, operator: "GreaterThan" } };
      dataValidation.load("type");
      return () => dataValidation.type;
    },
    "WholeNumber",
  ],
  [
    "the head stays in view, and the sheet is printed across",
    (sheet) => {
      sheet.freezePanes.freezeRows(1);
      sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
      const panes = sheet.freezePanes.getLocationOrNullObject().load("address");
      sheet.pageLayout.load("orientation");
      return () => [panes.address, sheet.pageLayout.orientation];
    },
    ["Sheet1!1:1", "Landscape"],
  ],
  [
    "a name for the amounts, used by a formula",
    (sheet, { workbook: { names } }) => {
      names.add("决算数", sheet.getRange("C2:C4"));
      const cell = sheet.getRange("E1");
      cell.formulas = [["=MAX(决算数)"]];
      cell.load("values");
      return () => cell.values;
    },
    [[25]],
  ],
];

test.each(done)("%s", async (_what, sample, expected) => {
  expect(await run(sample)).toEqual(expected);
});

const stopped: readonly (readonly [string, Sample, string])[] = [
  ["a table", (sheet) => sheet.tables.add("A1:C4", true), "Worksheet.Tables"],
  ["a chart", (sheet) => sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4")), "Worksheet.Charts"],
  ["a pivot table", (sheet) => sheet.pivotTables.add("汇总", "A1:C4", "F1"), "Worksheet.PivotTables"],
  ["a shape", (sheet) => sheet.shapes.addTextBox("注"), "Worksheet.Shapes"],
  ["sorting", (sheet) => sheet.getRange("A2:C4").sort.apply([{ key: 1 }]), "Range.Sort"],
  ["filtering", (sheet) => sheet.autoFilter.apply(sheet.getRange("A1:C4")), "Worksheet.AutoFilter"],
  ["copying cells", (sheet) => sheet.getRange("F1").copyFrom("A1:C4"), "Range.CopyFrom"],
  ["looking for a text", (sheet) => sheet.findAll("差旅费", {}).load("address"), "Worksheet.FindAll"],
  ["cells with formulas", (sheet) => sheet.getRange().getSpecialCells("Formulas"), "Range.GetSpecialCells"],
  ["the last row of a range", (sheet) => sheet.getRange("A1:B2").getLastRow(), "Range.GetLastRow"],
  ["hiding a row", (sheet) => (sheet.getRange("2:2").rowHidden = true), "Range.RowHidden"],
  ["a link", (sheet) => (sheet.getRange("A1").hyperlink = { address: "#A2" }), "Range.Hyperlink"],
  ["a colour scale", (sheet) => sheet.getRange("B2:B4").conditionalFormats.add("ColorScale"), "add(ColorScale)"],
  ["a copy of a sheet", (sheet) => sheet.copy("End"), "Worksheet.Copy"],
  [
    "text across a merged look",
    (sheet) => (sheet.getRange("A1").format.horizontalAlignment = "CenterAcrossSelection"),
    "horizontalAlignment(CenterAcrossSelection)",
  ],
  [
    "text spread from top to bottom",
    (sheet) => (sheet.getRange("A1").format.verticalAlignment = "Justify"),
    "verticalAlignment(Justify)",
  ],
  ["two lines under text", (sheet) => (sheet.getRange("A1").format.font.underline = "Double"), "underline(Double)"],
  ["custom properties", (_sheet, { workbook }) => workbook.properties.load("author"), "Workbook.Properties"],
  ["calculated by a function", (_sheet, { workbook }) => workbook.functions.sum(1, 2).load("value"), "Functions"],
];

test.each(stopped)("%s is stopped by name", async (_what, sample, member) => {
  await expect(run(sample)).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining(member) as string,
  });
});
