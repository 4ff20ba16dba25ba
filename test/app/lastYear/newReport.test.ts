/**
 * 按上年新建 over the real client: what is shown of last year's workbook is what the new one begins with, and nothing else.
 * @drawn 2
 */
import { department } from "../../../src/reports/department";
import { createSession } from "../../../src/app/createSession";
import { sample } from "../../support/sample";
import { columnOrder } from "../../../src/engine/scoring/adapt/columns";
import { criteriaData, editionById } from "../../../src/app/standard/editions";
import { madeFrom } from "../../../src/app/structure/words/printSheetWords";
import type { Session } from "../../../src/app/session";
import { connectExcel } from "../../../src/excel";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { openExcel, type TestExcel } from "../../support/excelHost";
import { corrected } from "../../support/samples";
import { first, projectsSpec } from "../../support/projectsReport";
import { writeWorkbook } from "../../../src/xlsx";
import { lastYearFile } from "../../support/lastYear";

let excel: TestExcel;

afterEach(async () => {
  await excel.settle();
  await excel.close();
});

const openEmpty = async (): Promise<Session> => {
  excel = await openExcel();
  return createSession(department, connectExcel(), () => "2022-03-20", {
    readFile: async (file) => readWorkbook(file),
    readSample: async () => sample("corrected"),
  });
};

const values = (place: string): Promise<readonly (readonly unknown[])[]> =>
  Excel.run(async (context) => {
    const [sheet, address] = place.split("!");
    const range = context.workbook.worksheets.getItem(sheet!).getRange(address).load("values");
    await context.sync();
    return range.values as readonly (readonly unknown[])[];
  });

test("showing writes nothing; what was shown is what stands in the new workbook", async () => {
  const session = await openEmpty();
  const file = await lastYearFile();
  excel.reset();
  const view = await session.afterLastYear(file);
  expect(excel.writes()).toBe(0);
  expect(view.options).toEqual({ year: "2021", department: "某市工业和信息化局", edition: "yueyang-2021" });
  expect(view.taken).toContainEqual({
    part: "年度收入情况（万元）",
    field: "2 行",
    shown: "1、局机关；2、无线电监测站",
  });
  expect(view.notTaken).toContainEqual({
    part: "一、部门（单位）基本概况 · 实有人数",
    shown: "82 人",
    because: "按本年末的人数填写",
  });

  await session.installAfter(file, view.options);
  expect((await values("封面!C4:C9")).flat().slice(0, 3)).toEqual(["某市工业和信息化局", "示例-301001", "2021"]);
  expect(await values("收支情况!A6:D7")).toEqual([
    ["1、局机关", "", "", ""],
    ["2、无线电监测站", "", "", ""],
  ]);
  const look = (await session.look())!;
  expect(look.check.findings.filter((f) => f.outcome === "fail" && f.level === "强制")).toEqual([]);
  expect(look.progress.find((s) => s.sheet === "报告综述")?.left).toBe(12);
});

test("adapted indicators come along, without what they aimed at", async () => {
  const session = await openEmpty();
  const rows = criteriaData(editionById(department, "yueyang-2021")).rows.map((row) =>
    row.id === "out.xiaokang" ? { ...row, level3: "产业链建设任务", target: "12 条" } : row,
  );
  const file = await lastYearFile(() => ({ criteria: { rows } }));
  const view = await session.afterLastYear(file);
  const part = "评价指标（评分标准，可按部门实际调整）";
  expect(view.taken.filter((line) => line.part === part)).toEqual([
    { part, field: `${editionById(department, "yueyang-2021").indicators.length} 项`, shown: "改过 1 处" },
    { part, field: "产业链建设任务", shown: expect.stringMatching(/^改了名称：产出/) as string },
  ]);
  expect(view.notTaken).toContainEqual({
    part: `${part} · 产业链建设任务`,
    shown: "目标值：12 条",
    because: "写本年的目标值和完成值",
  });
  await session.installAfter(file, { year: "2021", department: "某局", edition: "yueyang-2021" });
  const at = 3 + rows.findIndex((row) => row.id === "out.xiaokang") + 1;
  const [row] = await values(`评价指标!A${at}:K${at}`);
  expect(row![columnOrder.indexOf("level3")]).toBe("产业链建设任务");
  expect(row![columnOrder.indexOf("target")]).toBe("");
  expect((await values("评分表!C3:C30")).flat()).toContain("产业链建设任务");
});

test("indicators that cannot be used are left, and it is said why", async () => {
  const session = await openEmpty();
  const rows = criteriaData(editionById(department, "yueyang-2021")).rows.map((row) =>
    row.id === "out.xiaokang" ? { ...row, weight: "6" } : row,
  );
  const view = await session.afterLastYear(await lastYearFile(() => ({ criteria: { rows } })));
  const line = view.notTaken.find(({ part }) => part.startsWith("评价指标"));
  expect(line?.because).toMatch(/^上年工作簿的评价指标不能用（.*101.*），改用原来的标准$/);
});

test("projects and sheets that somebody added are told not to come along", async () => {
  const session = await openEmpty();
  const book = readWorkbook(
    await writeWorkbook(projectsSpec({ whole: {}, each: [first] }, { cover: { ...corrected.cover, year: "2020" } })),
  );
  const own = {
    name: "往来明细",
    visibility: "visible",
    protected: false,
    top: 0,
    left: 0,
    cells: [[{ value: 1 }]],
  } as const;
  const printed = { ...own, name: "收支情况（打印1）", cells: [[{ value: 1 }, { value: madeFrom("收支情况") }]] };
  const files = {
    readFile: () => Promise.resolve({ ...book, sheets: [...book.sheets, own, printed] }),
    readSample: async () => sample("corrected"),
  };
  const other = createSession(department, connectExcel(), () => "2022-03-20", files);
  const { notTaken } = await other.afterLastYear(new Uint8Array());
  expect(notTaken.slice(-2)).toEqual([
    { part: "项目支出绩效自评表（1 个）", because: "建好以后在“项目”里点“复制上年项目”，再选这个文件" },
    { part: "工作表“往来明细”", because: "不是自评表的内容，需要的请自行复制" },
  ]);
  expect(await session.look()).toBeUndefined();
});

test("another edition begins with its own indicators", async () => {
  const session = await openEmpty();
  await session.installAfter(await lastYearFile(), { year: "2021", department: "某局", edition: "hunan" });
  expect((await values("评分表!C3:C12")).flat()).toContain("公用经费控制率");
  expect((await session.look())!.check.score.edition).toBe("hunan");
});

test.each([
  ["a workbook of another year than the one before", "2022", "本报告的评价年度是 2022，所选工作簿的评价年度是 2020"],
  ["a year that is none", "21", "评价年度“21”不是四位年份"],
])("%s is refused, and nothing is written", async (_, year, why) => {
  const session = await openEmpty();
  const file = await lastYearFile();
  excel.reset();
  await expect(session.installAfter(file, { year, department: "某局", edition: "yueyang-2021" })).rejects.toMatchObject(
    { why },
  );
  expect(excel.writes()).toBe(0);
});

test("a workbook that does not say its year is told to be completed", async () => {
  const session = await openEmpty();
  await expect(session.afterLastYear(await lastYearFile(undefined, ""))).rejects.toMatchObject({
    what: "没有按上年新建",
    why: "所选工作簿的评价年度是空的",
  });
});

test("the sample brings its figures along", async () => {
  const session = await openEmpty();
  await session.installSample();
  expect((await values("收支情况!B5"))[0]).toEqual([7138.12]);
});
