/**
 * 分析 on a tab: what it shows, and that it neither comes into the way of a check nor writes over anything of somebody's.
 * @drawn 2
 */
import { createSession } from "../../../src/app/createSession";
import type { Session } from "../../../src/app/session";
import { connectExcel } from "../../../src/excel";
import { department } from "../../../src/reports/department";
import { drawnCharts, withCharts } from "../../support/chartTypes";
import { openExcel, type TestExcel } from "../../support/excelHost";
import { sampleWorkbook } from "../../support/sample";

let excel: TestExcel;
let session: Session;

beforeEach(async () => {
  drawnCharts.splice(0);
  excel = await openExcel(sampleWorkbook("published"), withCharts);
  session = createSession(department, connectExcel(), () => "2022-03-20");
});

afterEach(async () => {
  await excel.settle();
  await excel.close();
});

const tab = async (): Promise<{ readonly formulas: unknown[][]; readonly values: unknown[][] }> =>
  Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("分析").getUsedRangeOrNullObject(true).load("formulas,values");
    await context.sync();
    return { formulas: used.formulas as unknown[][], values: used.values as unknown[][] };
  });

const type = async (address: string, value: string): Promise<void> => {
  await excel.host.person.type(`'分析'!${address}`, value);
  await excel.settle();
};

test("each comparison is a table of formulas over the form's own names, with a chart over it", async () => {
  expect(await session.makeAnalysisSheet()).toMatchObject({ address: "分析!A1" });
  const { formulas, values } = await tab();
  const at = formulas.findIndex(([label]) => label === "支出构成");
  expect(formulas.slice(at + 1, at + 4).map((line) => line.slice(0, 2))).toEqual([
    ["项目", "数额"],
    ["基本支出", expect.stringMatching(/^=自评\./) as string],
    ["项目支出", expect.stringMatching(/^=自评\./) as string],
  ]);
  expect(values.slice(at + 2, at + 4).map((line) => line[1])).toEqual([2195.62, 4929.99]);
  const chart = drawnCharts.find(({ title }) => title === "支出构成");
  expect(chart).toMatchObject({ sheet: "分析", source: `B${at + 3}:B${at + 4}`, kind: "ColumnClustered" });
  expect(drawnCharts.map(({ title }) => title)).not.toContain("自评得分按一级指标"); // its points stand in no one cell
});

test("a check finds with it what it found without, and tells nothing about it", async () => {
  const before = await session.check();
  await session.makeAnalysisSheet();
  await excel.settle();
  const after = await session.check();
  expect(after.check).toEqual(before.check);
  expect(after.faults).toEqual([]);
});

test("made twice it replaces itself", async () => {
  await session.makeAnalysisSheet();
  const [first, charts] = [await tab(), drawnCharts.length];
  await session.makeAnalysisSheet();
  expect(await tab()).toEqual(first);
  expect(drawnCharts).toHaveLength(charts);
});

test("a sheet of somebody else's with that name is not overwritten", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("分析").getRange("A1:A2").values = [["我的"], [2]];
    await context.sync();
  });
  await expect(session.makeAnalysisSheet()).rejects.toMatchObject({
    code: "nameTaken",
    next: "请把那张工作表改名后再试。",
  });
  expect((await tab()).values).toEqual([["我的"], [2]]);
  expect(drawnCharts).toEqual([]);
});

test.each([
  ["beside", "J5"],
  ["below", "A400"],
])("what a person wrote %s the tables is named and stays", async (_where, address) => {
  await session.makeAnalysisSheet();
  await type(address, "我的说明");
  await expect(session.makeAnalysisSheet()).rejects.toMatchObject({
    code: "nameTaken",
    why: expect.stringContaining(address) as string,
  });
  expect((await tab()).values.flat()).toContain("我的说明");
});
