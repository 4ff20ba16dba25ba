/**
 * 填报进度 over the real client: where each sheet's first blank stands, whatever its tab is called.
 * @drawn 1
 */
import { department } from "../../../src/reports/department";
import { createSession } from "../../../src/app/createSession";
import { connectExcel } from "../../../src/excel";
import { openExcel, type TestExcel } from "../../support/excelHost";

let excel: TestExcel;

afterEach(async () => {
  await excel.settle();
  await excel.close();
});

const inSheet = (name: string, work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });

test("each sheet leads to its first blank, and the way goes on as blanks are filled in", async () => {
  excel = await openExcel();
  const session = createSession(department, connectExcel(), () => "2022-03-20");
  await session.install({ year: "2021", department: "某市示例局", edition: "yueyang-2021" });
  const firsts = async () =>
    (await session.look())!.progress.map(({ sheet, first, filledBy }) => [sheet, first?.address, filledBy]);
  expect(await firsts()).toEqual([
    ["封面", "封面!C5", "hand"],
    ["基本概况", "基本概况!B2", "hand"],
    ["收支情况", "收支情况!A6", "hand"],
    ["绩效自评", "绩效自评!A4", "hand"],
    ["评价人员", "评价人员!A3", "hand"],
    ["基础数据", "基础数据!B4", "hand"],
    ["评分表", "评分表!F3", "scores"],
    ["报告综述", "报告综述!A4", "paragraphs"],
  ]);
  await inSheet("封面", (sheet) => {
    sheet.getRange("C5").values = [["402001"]];
    sheet.name = "首页";
  });
  expect((await firsts())[0]).toEqual(["首页", "首页!C9", "hand"]);
});

test("blanks of a project count on its sheet, after the tables and before the scores", async () => {
  excel = await openExcel();
  const session = createSession(department, connectExcel(), () => "2022-03-20");
  await session.install({ year: "2021", department: "某市示例局", edition: "yueyang-2021" });
  await session.addProject("甲项目");
  await excel.settle();
  const { progress } = (await session.look())!;
  const order = progress.map(({ sheet }) => sheet);
  expect(order.slice(order.indexOf("基础数据"))).toEqual(["基础数据", "项目汇总", "项目01", "评分表", "报告综述"]);
  const project = progress.find(({ sheet }) => sheet === "项目01");
  // Two amounts, the points for 执行率, the two goals, and the first indicator.
  expect([project?.left, project?.first?.address]).toEqual([6, "项目01!H6"]);
});
