/** Planted uses of members that Excel 2021 does not have, each named in a comment, among uses that it has. Never run. */
export const sample = async (): Promise<void> => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("甲");
    sheet.load("name,position,tabColor");
    sheet.name = "乙";
    sheet.showGridlines = false;
    const range = sheet.getRange("A1:B2");
    range.load("values,format/fill/color");
    range.load("values,valuesAsJson"); // > valuesAsJson: ExcelApi 1.16
    range.load("format/nonsense"); // > nonsense: no such property
    const wanted = "text";
    range.load(wanted); // > wanted: no such property
    context.workbook.names.load("items/name,name,comment");
    range.values = [["甲", 1]];
    const { notes } = sheet; // > notes: ExcelApi 1.18
    notes.load("items/content"); // > content: ExcelApi 1.18; load: ExcelApi 1.18
    sheet["showDataTypeIcons"] = true; // > showDataTypeIcons: ExcelApi 1.19
    const areas = sheet.getRanges("A1,B2");
    areas.select(); // > select: ExcelApi 1.18
    range.select();
    range.conditionalFormats.getItemOrNullObject("x").delete(); // > getItemOrNullObject: ExcelApi 1.14
    range.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    await context.sync();
    sheet.onChanged.add(async ({ triggerSource }) => sheet.load({ name: triggerSource !== "Unknown" })); // > triggerSource: ExcelApi 1.14
    sheet.onProtectionChanged.add(async () => undefined); // > onProtectionChanged: ExcelApi 1.14
    context.workbook.save("Save"); // > save: ExcelApi 1.11
    range.insert("Down");
    context.workbook.insertWorksheetsFromBase64("", { positionType: "End" }); // > insertWorksheetsFromBase64: ExcelApi 1.13; positionType: ExcelApi 1.13
    await context.sync();
  });
  await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, async (context) => context.sync()); // > mergeUndoGroup: ExcelApi 1.20
  await Office.addin.showAsTaskpane(); // > showAsTaskpane: SharedRuntime 1.1
};
