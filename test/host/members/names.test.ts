import { fromUniver } from "../../../src/host/snapshot/fromUniver";
import { useExcel } from "../../support/excelHost";

const excel = useExcel();

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "no failure",
    (error: { code: string }) => error.code,
  );

test("a Chinese dotted name names cells, constants and texts, and formulas use it", async () => {
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const sheet = worksheets.getItem("Sheet1");
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    const range = names.add("自评.收入.合计", sheet.getRange("A1:A3"), "备注");
    const rate = names.add("自评.税率", "=0.5");
    const edition = names.add("自评.版本", '="2021"');
    sheet.getRange("B1").formulas = [["=SUM(自评.收入.合计)*自评.税率"]];
    const [total, cells] = [sheet.getRange("B1").load("values"), range.getRange().load("address")];
    for (const name of [range, rate, edition]) name.load("name,formula,type,scope,comment,visible,value");
    await context.sync();
    expect([range.name, range.formula, range.type, range.scope, range.comment, range.visible]).toEqual([
      "自评.收入.合计",
      "=Sheet1!$A$1:$A$3",
      "Range",
      "Workbook",
      "备注",
      true,
    ]);
    expect([rate.formula, rate.value, edition.type, edition.value]).toEqual(["=0.5", 0.5, "String", "2021"]);
    expect([total.values, cells.address]).toEqual([[[3]], "Sheet1!A1:A3"]);
  });
});

test("what depends on a name is calculated anew when the name points elsewhere", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A3").values = [[1], [2], [3]];
    const name = context.workbook.names.add("合计列", sheet.getRange("A1:A3"));
    sheet.getRange("B1").formulas = [["=SUM(合计列)"]];
    const total = sheet.getRange("B1").load("values");
    await context.sync();
    expect(total.values).toEqual([[6]]);
    name.formula = "=Sheet1!$A$1:$A$2";
    total.load("values");
    await context.sync();
    expect(total.values).toEqual([[3]]);
  });
});

test("names follow a renamed sheet, and break when it is deleted", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("数据");
    const name = context.workbook.names.add("自评.甲", sheet.getRange("B2"));
    sheet.name = "数据 2";
    name.load("formula");
    await context.sync();
    expect(name.formula).toBe("='数据 2'!$B$2");
    sheet.delete();
    await context.sync();
    name.load("formula,type");
    const cells = name.getRangeOrNullObject().load("address");
    await context.sync();
    expect([name.formula, name.type, cells.isNullObject]).toEqual(["=#REF!$B$2", "Error", true]);
  });
});

test.each([
  ["a cell", "='数 据'!$B$5", "='数 据'!#REF!", "=#REF!$B$5"],
  ["some of its rows", "='数 据'!$B$5:$C$6", "='数 据'!$B$5:$C$5", "=#REF!$B$5:$C$6"],
  ["a whole row", "='数 据'!$5:$5", "='数 据'!#REF!", "=#REF!$5:$5"],
  ["several areas", "='数 据'!$B$5,'数 据'!$C$9", "='数 据'!#REF!,'数 据'!$C$8", "=#REF!$B$5,#REF!$C$9"],
  [
    "part of a formula",
    "=SUM('数 据'!$A$1:$A$9, Sheet1!$B$5)",
    "=SUM('数 据'!$A$1:$A$8, Sheet1!$B$5)",
    "=SUM(#REF!$A$1:$A$9, Sheet1!$B$5)",
  ],
  ["no cell at all", "=\"'数 据'!$B$5\"", "=\"'数 据'!$B$5\"", "=\"'数 据'!$B$5\""],
])(
  "a name of %s keeps what is left of it when row 5 or its sheet goes",
  async (_what, formula, withoutRow, withoutSheet) => {
    const formulaAfter = (change: (sheet: Excel.Worksheet) => void): Promise<readonly unknown[]> =>
      Excel.run(async (context) => {
        const { names, worksheets } = context.workbook;
        worksheets.getItemOrNullObject("数 据").delete();
        const sheet = worksheets.add("数 据");
        names.getItemOrNullObject("自评.甲").delete();
        const name = names.add("自评.甲", formula);
        await context.sync();
        change(sheet);
        name.load("formula");
        await context.sync();
        return name.formula;
      });
    expect(await formulaAfter((sheet) => sheet.getRange("5:5").delete("Up"))).toBe(withoutRow);
    expect(await formulaAfter((sheet) => sheet.delete())).toBe(withoutSheet);
  },
);

test.each([
  ["=甲 * 2", 6, 10],
  ["=2^甲", 8, 32],
  ["= 甲+1", 4, 6],
  ["=SUM( 列 , 甲 )", 6, 8],
  ["=-甲", -3, -5],
  ["=key/甲", 1, 0.6],
  ["=乙^2", 36, 100],
  ['=文 & "甲"', "甲乙甲", "甲乙甲"],
  ["=IF(甲 > 4, 甲, 0)", 0, 5],
])("%s comes to %s, and to %s when a name in it is changed", async (formula, before, after) => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:A2").values = [[1], [2]];
    const { names } = context.workbook;
    const name = names.add("甲", "=1+2");
    names.add("乙", "=甲*2");
    names.add("Key", "=SUM(Sheet1!$A$1:$A$2)");
    names.add("列", sheet.getRange("A1:A2"));
    names.add("文", '="甲"&"乙"');
    const cell = sheet.getRange("B1");
    cell.formulas = [[formula]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[before]]);
    name.formula = "=5";
    cell.load("values,formulas");
    await context.sync();
    expect([cell.values, cell.formulas]).toEqual([[[after]], [[formula]]]);
  });
});

test("a formula goes on naming what was deleted, gives #NAME?, and finds it again", async () => {
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const cell = worksheets.getItem("Sheet1").getRange("A1");
    const name = names.add("自评.税率", "=0.5");
    cell.formulas = [["=自评.税率 * 2"]];
    await context.sync();
    const seen = async (): Promise<unknown> => {
      cell.load("formulas,values");
      await context.sync();
      return [cell.formulas[0]?.[0], cell.values[0]?.[0]];
    };
    name.delete();
    expect(await seen()).toEqual(["=自评.税率 * 2", "#NAME?"]);
    names.add("自评.税率", "=0.25");
    expect(await seen()).toEqual(["=自评.税率 * 2", 0.5]);
  });
});

test.each(["value", "type"])("the %s of a name that is a formula is refused by name", async (member) => {
  const work = Excel.run(async (context) => {
    context.workbook.names.add("自评.和", "=SUM(Sheet1!$A$1:$A$3)").load(member);
    await context.sync();
  });
  await expect(work).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining(`NamedItem.${member}(formula)`) as string,
  });
});

test("a formula by a broken name gives #REF!, and the name survives saving and opening", async () => {
  await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add("自评.甲", "=#REF!$B$2");
    const cell = worksheets.getItem("Sheet1").getRange("A1");
    cell.formulas = [["=自评.甲"]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([["#REF!"]]);
  });
  expect(fromUniver(excel.host.save()).names).toEqual([{ name: "自评.甲", ref: "#REF!$B$2" }]);
});

test("a name is hidden, commented, found without regard to case, and deleted", async () => {
  await Excel.run(async (context) => {
    const { names } = context.workbook;
    const name = names.add("_自评.Key", "=1");
    name.visible = false;
    name.comment = "内部";
    names.load("items/name,items/visible,items/comment");
    const found = names.getItemOrNullObject("_自评.KEY").load("name");
    await context.sync();
    expect([names.items.map(({ visible, comment }) => [visible, comment]), found.name]).toEqual([
      [[false, "内部"]],
      "_自评.Key",
    ]);
    name.delete();
    const gone = names.getItemOrNullObject("_自评.Key").load("name");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("names of a sheet are kept apart from those of the workbook", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const own = sheet.names.add("本表", sheet.getRange("A1")).load("scope");
    sheet.names.load("items/name");
    context.workbook.names.load("items/name");
    await context.sync();
    expect([own.scope, sheet.names.items.length, context.workbook.names.items.length]).toEqual(["Worksheet", 1, 0]);
  });
});

test.each([
  ["自评 甲", "InvalidArgument"],
  ["A1", "InvalidArgument"],
  ["1甲", "InvalidArgument"],
  ["已有", "ItemAlreadyExists"],
])("the name %s is refused", async (name, code) => {
  expect(
    await codeOf(
      Excel.run(async (context) => {
        context.workbook.names.add("已有", "=1");
        context.workbook.names.add(name, "=1");
        await context.sync();
      }),
    ),
  ).toBe(code);
});

test("a range can be asked for by its name", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    context.workbook.names.add("自评.甲", sheet.getRange("C3"));
    const range = sheet.getRange("自评.甲").load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!C3");
  });
});
