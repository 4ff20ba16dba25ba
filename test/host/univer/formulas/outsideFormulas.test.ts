/** What a formula came to that looks into another workbook stays, whatever is done to the rows around it. */
import { fromUniver } from "../../../../src/host/snapshot/fromUniver";
import { outsideFormulas } from "../../../../src/host/univer/formulas/outsideFormulas";
import type { WorkbookSpec } from "../../../../src/workbook/model";
import { openExcel } from "../../../support/excelHost";

const { toUniver, toExcel } = outsideFormulas;

test.each<readonly [string, number | string]>([
  ["=[1]决算!$C$6", 4548.64],
  ["='[2]Z01 收入'!B3", -1e-7],
  ["='D:\\报表\\[决算 (1).xlsx]汇总'!$B$2", 3],
  ["=ROUND([1]决算!C6/10000,2)", 12.5],
  ["=SUM([1]决算!C6:C9)+[1]决算!D1*2", 8],
  ['=IF([1]决算!C6="无","A1",[1]决算!D6)', '说"无"'],
  ['=_xlfn.DISPIMG("ID_4A",1)', '=DISPIMG("ID_4A",1)'],
])("%s is kept with what it came to", (formula, value) => {
  const held = toUniver(formula, value);
  expect(held).not.toBe(formula);
  expect(toExcel(held)).toBe(formula);
});

test.each<readonly [string, number | string | null]>([
  ["=[1]决算!C6+B7", 12],
  ["=[1]决算!C6+自评.收入.合计", 12],
  ["=[1]决算!C6+收支情况!B6", 12],
  ["=SUM(B6:B8)", 12],
  ['="[1]决算!C6"', "[1]决算!C6"],
  ["=[1]决算!C6", null],
  ["=[1]决算!C6", "#REF!"],
])("%s is a formula like any other", (formula, value) => {
  expect(toUniver(formula, value)).toBe(formula);
});

test.each(['=CHOOSE(1,2,"甲")', '=CHOOSE(1,2,"=A1")'])("%s is nobody else's", (formula) => {
  expect(toExcel(formula)).toBe(formula);
});

const spec: WorkbookSpec = {
  sheets: [
    {
      name: "收支",
      columnWidths: [],
      rowHeights: new Map(),
      cells: [
        { row: 0, col: 0, value: 5 },
        { row: 1, col: 0, value: 4548.64, formula: "=[1]决算!$C$6" },
        { row: 2, col: 0, value: 4553.64, formula: "=SUM(A1:A2)" },
      ],
      merges: [],
      validations: [],
    },
  ],
  names: [],
};

test("rows move, sums follow, and what is typed over it stands there", async () => {
  const excel = await openExcel(spec);
  const cells = () => {
    const [sheet] = fromUniver(excel.host.save()).sheets;
    return sheet!.cells.map(({ row, value, formula }) => [row, value, formula]);
  };
  try {
    await excel.host.person.insert("收支!2:2");
    await excel.host.person.type("收支!A1", 6);
    await excel.settle();
    expect(cells()).toEqual([
      [0, 6, undefined],
      [2, 4548.64, "=[1]决算!$C$6"],
      [3, 4554.64, "=SUM(A1:A3)"],
    ]);
    const formulas = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("收支").getRange("A3").load("formulas,values");
      await context.sync();
      return [range.formulas, range.values];
    });
    expect(formulas).toEqual([[["=[1]决算!$C$6"]], [[4548.64]]]);
    await excel.host.person.type("收支!A3", 7);
    await excel.settle();
    expect(cells()[1]).toEqual([2, 7, undefined]);
  } finally {
    await excel.close();
  }
});
