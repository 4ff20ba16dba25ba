import { useExcel } from "../../support/excelHost";

const excel = useExcel();

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

describe("the cells of a rule, and the cells that it speaks of", () => {
  const RULES: Readonly<Record<string, Excel.DataValidationRule>> = {
    list: { list: { inCellDropDown: true, source: "=$F$10:$F$12" } },
    elsewhere: { list: { inCellDropDown: true, source: "='数 据'!$A$10:$A$12" } },
    formula: { custom: { formula: "=AND(B5>0, C$20 > 1)" } },
    limits: { decimal: { formula1: "=$C$20", formula2: "=D20", operator: "Between" } },
    named: { list: { inCellDropDown: true, source: "=类别" } },
    written: { list: { inCellDropDown: true, source: "A10,B12" } },
  };
  type Change = (own: Excel.Worksheet, other: Excel.Worksheet) => unknown;

  const formulasIn = ({ list, custom, decimal }: Excel.DataValidationRule): readonly unknown[] =>
    [list?.source, custom?.formula, decimal?.formula1, decimal?.formula2].filter((each) => each !== undefined);

  /** The rule on B5:B8 before, and where it is afterwards, "" for nowhere. */
  const after = (rule: string, change: Change): Promise<readonly unknown[]> =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const [own, other] = [worksheets.getItem("Sheet1"), worksheets.add("数 据")];
      own.getRange("B5:B8").dataValidation.rule = RULES[rule] ?? {};
      await context.sync();
      change(own, other);
      await context.sync();
      const cells = Array.from({ length: 14 }, (_, row) =>
        [1, 2].map((col) => {
          const cell = own.getRangeByIndexes(row, col, 1, 1).load("address");
          cell.dataValidation.load("type,rule");
          return cell;
        }),
      ).flat();
      await context.sync();
      const ruled = cells.filter(({ dataValidation }) => dataValidation.type !== "None");
      const [first] = ruled;
      if (first === undefined) return [""];
      for (const { dataValidation } of ruled) expect(dataValidation.rule).toEqual(first.dataValidation.rule);
      return [`${first.address.slice(7)}:${ruled.at(-1)?.address.slice(7)}`, ...formulasIn(first.dataValidation.rule)];
    });

  const rowsAbove: Change = (own) => own.getRange("3:4").insert("Down");
  const rowsWithin: Change = (own) => own.getRange("8:8").insert("Down");
  const firstRow: Change = (own) => own.getRange("5:5").delete("Up");
  const column: Change = (own) => own.getRange("A:A").insert("Right");
  const rowElsewhere: Change = (_own, other) => other.getRange("11:11").insert("Down");

  test.each<readonly [string, string, Change, readonly unknown[]]>([
    ["list", "rows above it", rowsAbove, ["B7:B10", "=$F$12:$F$14"]],
    ["list", "a column before it", column, ["C5:C8", "=$G$10:$G$12"]],
    ["list", "a row in the list", (own) => own.getRange("11:11").insert("Down"), ["B5:B8", "=$F$10:$F$13"]],
    ["elsewhere", "rows above it", rowsAbove, ["B7:B10", "='数 据'!$A$10:$A$12"]],
    ["elsewhere", "a row in the list", rowElsewhere, ["B5:B8", "='数 据'!$A$10:$A$13"]],
    ["elsewhere", "the sheet renamed", (_own, other) => (other.name = "清单"), ["B5:B8", "=清单!$A$10:$A$12"]],
    ["elsewhere", "the sheet deleted", (_own, other) => other.delete(), ["B5:B8", "=#REF!$A$10:$A$12"]],
    ["formula", "rows above it", rowsAbove, ["B7:B10", "=AND(B7>0, C$22 > 1)"]],
    ["formula", "a row within", rowsWithin, ["B5:B9", "=AND(B5>0, C$21 > 1)"]],
    ["formula", "its first row deleted", firstRow, ["B5:B7", "=AND(B5>0, C$19 > 1)"]],
    ["formula", "a row elsewhere", rowElsewhere, ["B5:B8", "=AND(B5>0, C$20 > 1)"]],
    [
      "formula",
      "what it speaks of deleted",
      (own) => own.getRange("20:20").delete("Up"),
      ["B5:B8", "=AND(B5>0, #REF! > 1)"],
    ],
    ["formula", "all its rows deleted", (own) => own.getRange("5:8").delete("Up"), [""]],
    ["limits", "rows above it", rowsAbove, ["B7:B10", "=$C$22", "=D22"]],
    ["limits", "a column before it", column, ["C5:C8", "=$D$20", "=E20"]],
    ["limits", "cells above it", (own) => own.getRange("B2:F2").insert("Down"), ["B6:B9", "=$C$21", "=D21"]],
    ["named", "rows above it", rowsAbove, ["B7:B10", "=类别"]],
    ["written", "rows above it", rowsAbove, ["B7:B10", "A10,B12"]],
  ])("%s: %s", async (rule, _what, change, expected) => {
    expect(await after(rule, change)).toEqual(expected);
  });

  test("are what they were when an insertion is undone", async () => {
    const rule = (): Promise<readonly unknown[]> =>
      Excel.run(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getItem("Sheet1").getRange("B5:B8");
        dataValidation.load("type,rule");
        await context.sync();
        return [dataValidation.type, ...formulasIn(dataValidation.rule)];
      });
    expect(await after("limits", () => undefined)).toEqual(["B5:B8", "=$C$20", "=D20"]);
    await excel.host.person.insert("Sheet1!3:4");
    await excel.host.person.undo();
    expect(await rule()).toEqual(["Decimal", "=$C$20", "=D20"]);
  });
});
