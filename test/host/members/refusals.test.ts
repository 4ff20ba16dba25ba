/** What Excel refuses, the host refuses with the same code, before anything is changed. */
import { useExcel } from "../../support/excelHost";

useExcel();

type Step = (sheet: Excel.Worksheet) => unknown;
const rule = (sheet: Excel.Worksheet): Excel.DataValidation => sheet.getRange("A1").dataValidation;
const marked = (sheet: Excel.Worksheet, formula: string): void => {
  sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = formula;
};
const prompt = (title: string, message: string): Excel.DataValidationPrompt => ({ showPrompt: true, title, message });

const refused: readonly (readonly [string, Step])[] = [
  ["a bracket that is not closed", (sheet) => (sheet.getRange("A1").formulas = [["=SUM(A2"]])],
  ["a bracket too many", (sheet) => (sheet.getRange("A1").formulas = [["=A2)+(A3"]])],
  ["a quotation mark that is not closed", (sheet) => (sheet.getRange("A1").formulas = [['="甲']])],
  ["an operator without a right side", (sheet) => (sheet.getRange("A1").values = [["=1+"]])],
  ["an operator without a left side", (sheet) => (sheet.getRange("A1").values = [["=*2"]])],
  ["such a formula of a conditional format", (sheet) => marked(sheet, "=A1>")],
  ["such a formula of a rule", (sheet) => (rule(sheet).rule = { custom: { formula: "=AND(A1" } })],
  ["null for a range", (sheet) => sheet.getRange("A1:B2").set({ values: null as unknown as unknown[][] })],
  ["text over 32,767 characters", (sheet) => (sheet.getRange("A1").values = [["长".repeat(32_768)]])],
  ["a value for whole columns", (sheet) => (sheet.getRange("B:B").values = 1 as unknown as unknown[][])],
  ["a sheet called History", (sheet) => (sheet.name = "history")],
  [
    "a list over 255 characters",
    (sheet) => (rule(sheet).rule = { list: { inCellDropDown: true, source: "项,".repeat(128) } }),
  ],
  ["a prompt's title over 32", (sheet) => (rule(sheet).prompt = prompt("题".repeat(33), ""))],
  ["a prompt's message over 255", (sheet) => (rule(sheet).prompt = prompt("", "话".repeat(256)))],
  ["a paper that there is not", (sheet) => (sheet.pageLayout.paperSize = "A9" as Excel.PaperType)],
  ["a colour that there is not", (sheet) => (sheet.getRange("A1").format.fill.color = "朱红")],
  ["a colour of a tab that there is not", (sheet) => (sheet.tabColor = "朱红")],
  [
    "a line under text that there is not",
    (sheet) => (sheet.getRange("A1").format.font.underline = "Triple" as Excel.RangeUnderlineStyle),
  ],
  ["a column of a table that there is not", (sheet) => (sheet.getRange("A1").formulas = [["=SUM(费用表[金额])"]])],
  ["such a column in a name", (sheet) => sheet.names.add("费用", "=SUM(费用表[金额])")],
  ["a name for a formula that cannot be read", (sheet) => sheet.names.add("费用", "=SUM(A1")],
  ["a negative width", (sheet) => (sheet.getRange("A1").format.columnWidth = -1)],
  ["a negative height", (sheet) => (sheet.getRange("A1").format.rowHeight = -1)],
  ["a negative margin", (sheet) => (sheet.pageLayout.leftMargin = -1)],
  [
    "addresses over 8,192 characters",
    (sheet) => sheet.getRanges(Array.from({ length: 1500 }, (_, i) => `A${i * 2 + 1000}`).join(",")).clear(),
  ],
  ["an area that there is not", (sheet) => sheet.getRanges("A1,B2").areas.getItemAt(2).load("address")],
];

test.each(refused)("%s", async (_what, step) => {
  const work = Excel.run(async (context) => {
    step(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({ code: "InvalidArgument" });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1").load("name");
    const used = sheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    expect([sheet.name, used.isNullObject]).toEqual(["Sheet1", true]);
  });
});

test.each(['=IF(A2="","（无）",-A2)', "='收支 表'!A1*(1+2)", "=-1", '=A2<>""', "=SUM(A2:A3,)", "=A2%"])(
  "%s is taken",
  async (formula) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("收支 表");
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("C1");
      cell.formulas = [[formula]];
      cell.load("formulas");
      await context.sync();
      expect(cell.formulas).toEqual([[formula]]);
    });
  },
);

test("protecting the structure twice, and a wrong password", async () => {
  const act = (step: (protection: Excel.WorkbookProtection) => void): Promise<void> =>
    Excel.run(async (context) => {
      step(context.workbook.protection);
      await context.sync();
    });
  await act((protection) => protection.protect("钥匙"));
  await expect(act((protection) => protection.protect())).rejects.toMatchObject({ code: "AccessDenied" });
  await expect(act((protection) => protection.unprotect("错"))).rejects.toMatchObject({ code: "BadPassword" });
  await act((protection) => protection.unprotect("钥匙"));
});
