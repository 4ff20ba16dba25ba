import { useExcel } from "../../support/excelHost";

useExcel();

const cases: readonly (readonly [string, Excel.DataValidationRule, string])[] = [
  ["a list", { list: { inCellDropDown: true, source: "是,否" } }, "List"],
  ["a whole number", { wholeNumber: { formula1: 0, formula2: 100, operator: "Between" } }, "WholeNumber"],
  ["a decimal", { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } }, "Decimal"],
  ["a date", { date: { formula1: "1900-01-01", operator: "GreaterThanOrEqualTo" } }, "Date"],
  ["a text length", { textLength: { formula1: 500, operator: "LessThanOrEqualTo" } }, "TextLength"],
  ["a formula", { custom: { formula: "=ISNUMBER(A1)" } }, "Custom"],
];

test.each(cases)("%s is read back as it was set", async (_what, rule, type) => {
  await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A9");
    dataValidation.rule = rule;
    dataValidation.load("rule,type");
    await context.sync();
    expect([dataValidation.rule, dataValidation.type]).toEqual([rule, type]);
  });
});

test("prompt, alert and blanks are kept beside the rule, in whatever order they are set", async () => {
  await Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem("Sheet1").getRange("B2");
    const alert = { showAlert: true, title: "金额", message: "请填数字", style: "Warning" } as const;
    const prompt = { showPrompt: true, title: "单位", message: "万元" };
    dataValidation.errorAlert = alert;
    dataValidation.rule = { decimal: { formula1: 0, operator: "GreaterThan" } };
    dataValidation.prompt = prompt;
    dataValidation.ignoreBlanks = false;
    dataValidation.load("rule,prompt,errorAlert,ignoreBlanks");
    await context.sync();
    expect([
      dataValidation.errorAlert,
      dataValidation.prompt,
      dataValidation.ignoreBlanks,
      dataValidation.rule.decimal?.formula1,
    ]).toEqual([alert, prompt, false, 0]);
  });
});

test("a list may come from cells", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("F1:F3") } };
    const { dataValidation } = sheet.getRange("A1");
    dataValidation.load("rule");
    await context.sync();
    expect(dataValidation.rule.list?.source).toBe("=Sheet1!$F$1:$F$3");
  });
});

test("a rule for some cells replaces the old rule there and nowhere else", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A4").dataValidation.rule = { textLength: { formula1: 9, operator: "LessThan" } };
    sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙" } };
    sheet.getRange("A3").dataValidation.clear();
    const types = ["A1", "A2", "A3", "A4"].map((address) => sheet.getRange(address).dataValidation.load("type"));
    await context.sync();
    expect(types.map(({ type }) => type)).toEqual(["TextLength", "List", "None", "TextLength"]);
  });
});

test.each([
  ["the same rule everywhere", "A1:A2", "TextLength"],
  ["rules that ask for the same, set one by one", "A1:A3", "TextLength"],
  ["different rules", "A2:A4", "Inconsistent"],
  ["a rule here and none there", "A4:A5", "MixedCriteria"],
  ["none", "B1:B9", "None"],
])("the type of cells with %s", async (_what, address, type) => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    for (const cells of ["A1:A2", "A3"])
      sheet.getRange(cells).dataValidation.rule = { textLength: { formula1: 9, operator: "LessThan" } };
    sheet.getRange("A4").dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙" } };
    const found = sheet.getRange(address).dataValidation.load("type,rule");
    await context.sync();
    expect(found.type).toBe(type);
    if (type !== "TextLength") expect(found.rule).toEqual({});
  });
});

test("the rules of a whole sheet go at once", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A4").dataValidation.rule = { textLength: { formula1: 9, operator: "LessThan" } };
    sheet.getRange().dataValidation.clear();
    const { dataValidation } = sheet.getRange("A1");
    dataValidation.load("type");
    await context.sync();
    expect(dataValidation.type).toBe("None");
  });
});
