/** The text of formulas when rows, cells and sheets come and go, through the real client. */
import { fromUniver } from "../../../../src/host/snapshot/fromUniver";
import { openExcel, useExcel } from "../../../support/excelHost";

const excel = useExcel();

describe("the text of a formula", () => {
  const cases: readonly (readonly [formula: string, inserted: string, deleted: string])[] = [
    ['=IF(A20="","",A20)', '=IF(A22="","",A22)', '=IF(A18="","",A18)'],
    ["=SUM(A1:A3,  $B$2 )", "=SUM(A1:A3,  $B$2 )", "=SUM(A1:A3,  $B$2 )"],
    ["=SUM((A20,B20))", "=SUM((A22,B22))", "=SUM((A18,B18))"],
    ["=Sheet1!A25 + 1", "=Sheet1!A27 + 1", "=Sheet1!A23 + 1"],
    ["='数 据'!A25", "='数 据'!A25", "='数 据'!A25"],
    ['=A1 & "A25" & TEXT(A25, "0.00")', '=A1 & "A25" & TEXT(A27, "0.00")', '=A1 & "A25" & TEXT(A23, "0.00")'],
    ["=SUM(A:A)+SUM($A$1:$A$30)", "=SUM(A:A)+SUM($A$1:$A$32)", "=SUM(A:A)+SUM($A$1:$A$28)"],
    ["=SUM({1,2;3,4})+A12", "=SUM({1,2;3,4})+A14", "=SUM({1,2;3,4})+#REF!"],
  ];
  test.each(cases)("%s stays as it is but for its references", async (formula, inserted, deleted) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("数 据");
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const cell = sheet.getRange("H1");
      cell.formulas = [[formula]];
      await context.sync();
      const after = async (change: () => void): Promise<unknown> => {
        change();
        cell.load("formulas");
        await context.sync();
        return cell.formulas[0]?.[0];
      };
      expect(await after(() => void sheet.getRange("11:12").insert("Down"))).toBe(inserted);
      expect(await after(() => sheet.getRange("11:12").delete("Up"))).toBe(formula);
      expect(await after(() => sheet.getRange("11:12").delete("Up"))).toBe(deleted);
    });
  });

  test("follows a renamed sheet in its quotation marks, and loses only the reference to a deleted one", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("数据");
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.formulas = [["=SUM( 数据!A1:A3 ) + B1"]];
      await context.sync();
      sheet.name = "数 据";
      cell.load("formulas");
      await context.sync();
      expect(cell.formulas).toEqual([["=SUM( '数 据'!A1:A3 ) + B1"]]);
      sheet.delete();
      cell.load("formulas,values");
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[["=SUM( #REF!A1:A3 ) + B1"]], [["#REF!"]]]);
    });
  });

  test.each([
    ["='数 据'!A1+1", "=#REF!A1+1", "#REF!"],
    ["=SUM('数 据'!$A$1:B2,A1)", "=SUM(#REF!$A$1:B2,A1)", "#REF!"],
    ['=IF(\'数 据\'!A1>1,"是","#REF!A1")', '=IF(#REF!A1>1,"是","#REF!A1")', "#REF!"],
    ["=SUM('数 据'!3:3)", "=SUM(#REF!3:3)", "#REF!"],
    ["=IFERROR('数 据'!A1,7)", "=IFERROR(#REF!A1,7)", 7],
  ])(
    "%s keeps the address when its sheet goes: %s, also when written, moved, saved and opened",
    async (formula, lost, value) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("数 据");
        const [cell, copy] = ["H1", "H2"].map((each) => context.workbook.worksheets.getItem("Sheet1").getRange(each));
        if (cell === undefined || copy === undefined) throw new Error("two cells");
        cell.formulas = [[formula]];
        await context.sync();
        sheet.delete();
        cell.load("formulas,values");
        await context.sync();
        copy.formulas = cell.formulas;
        context.workbook.worksheets.getItem("Sheet1").getRange("3:4").insert("Down");
        copy.load("formulas,values");
        await context.sync();
        for (const each of [cell, copy]) expect([each.formulas, each.values]).toEqual([[[lost]], [[value]]]);
      });
      const saved = fromUniver(excel.host.save());
      const reopened = await openExcel(saved);
      for (const { sheets } of [saved, fromUniver(reopened.host.save())])
        expect(sheets[0]?.cells.map((cell) => cell.formula)).toEqual([lost, lost]);
      await reopened.close();
    },
  );

  test("is what it was when an insertion is undone", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("H1").formulas = [["=SUM((A20, Sheet1!B20))"]];
      await context.sync();
    });
    const formulas = (): Promise<unknown> =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("Sheet1").getRange("H1").load("formulas");
        await context.sync();
        return cell.formulas[0]?.[0];
      });
    await excel.host.person.insert("Sheet1!11:12");
    expect(await formulas()).toBe("=SUM((A22, Sheet1!B22))");
    await excel.host.person.undo();
    expect(await formulas()).toBe("=SUM((A20, Sheet1!B20))");
  });
});
