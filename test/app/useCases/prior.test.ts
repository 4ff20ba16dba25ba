/**
 * 提取上年数 over the real client: what is shown, what is written, and what is refused.
 * @drawn 3
 */
import { department } from "../../../src/reports/department";
import { createSession } from "../../../src/app/createSession";
import type { ReadFile } from "../../../src/app/ports";
import { sampleWorkbook } from "../../support/sample";
import type { PriorView } from "../../../src/app/views/lastYear";
import type { Session } from "../../../src/app/session";
import { connectExcel } from "../../../src/excel";
import { readWorkbook, writeWorkbook } from "../../../src/xlsx";
import { openExcel, type TestExcel } from "../../support/excelHost";
import { lastYearFile } from "../../support/lastYear";
import { refusedFiles } from "../../xlsx/hostile";
import { rich } from "../../xlsx/rich";

const readFile: ReadFile = async (file) => readWorkbook(file);
let excel: TestExcel;

afterEach(async () => {
  await excel.settle();
  await excel.close();
});

const open = async (): Promise<Session> => {
  excel = await openExcel(sampleWorkbook("corrected"));
  return createSession(department, connectExcel(), () => "2022-03-20", { readFile });
};

const cellOf = (view: PriorView, id: string): string => view.figures.find((f) => f.cell === id)!.place!.address;

const values = async (view: PriorView): Promise<readonly unknown[]> =>
  Excel.run(async (context) => {
    const ranges = view.figures.map(({ place }) =>
      context.workbook.worksheets.getItem(place!.sheet).getRange(place!.address.split("!")[1]).load("values"),
    );
    await context.sync();
    return ranges.map((range) => range.values[0]![0]);
  });

const type = async (address: string, value: unknown): Promise<void> => {
  const [sheet, cell] = address.split("!");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet!).getRange(cell).values = [[value]];
    await context.sync();
  });
  await excel.settle();
};

const BEFORE = [10108.64, 5560, 1760, 3800, 4548.64, 7105.2, 28.36, 32];
const TAKEN = [7138.12, 7125.61, 2195.62, 4929.99, 12.51, 7329.64, 25.87, 30];

test("what last year's workbook has is shown beside what stands there, and nothing is written", async () => {
  const session = await open();
  excel.reset();
  const view = await session.priorYear(await lastYearFile());
  expect(excel.writes()).toBe(0);
  expect(view).toMatchObject({ year: "2020", department: "某市工业和信息化局" });
  expect(view.question).toBeUndefined();
  expect(view.figures[0]).toEqual({
    cell: "prior.income",
    part: "上年决算数（万元，由上年工作簿提取）",
    field: "上年收入合计",
    place: expect.objectContaining({ sheet: "基础数据" }) as unknown,
    was: "10108.64 万元",
    found: { state: "changed", value: "7138.12", shown: "7138.12 万元" },
  });
  expect(await values(view)).toEqual(BEFORE);
});

test("what was shown is written in one batch, and nothing is left to take", async () => {
  const session = await open();
  const view = await session.priorYear(await lastYearFile());
  excel.reset();
  await session.takePrior(view);
  expect(excel.syncs()).toBeLessThanOrEqual(3);
  expect(Object.keys(excel.writesByMember())).toEqual(["Range.Values"]);
  await excel.settle();
  expect(await values(view)).toEqual(TAKEN);
  expect((await session.priorYear(await lastYearFile())).figures.map((f) => f.found.state)).toEqual(
    TAKEN.map(() => "same"),
  );
});

test("the next check goes by what was written", async () => {
  const session = await open();
  expect((await session.check()).check.findings).toEqual([]);
  await session.takePrior(
    await session.priorYear(
      await lastYearFile(() => ({ sangong: { rows: [{ unit: "1、局机关", reception: "88.87" }] } })),
    ),
  );
  await excel.settle();
  expect((await session.check()).check.findings.map((f) => f.message).join("\n")).toMatch(/三公.*25\.87.*88\.87/);
});

test("a blank cell is filled, an equal one is left, a different one is pointed out", async () => {
  const session = await open();
  const first = await session.priorYear(await lastYearFile());
  await type(cellOf(first, "prior.income"), "");
  await type(cellOf(first, "prior.spending"), 7125.61);
  const view = await session.priorYear(await lastYearFile());
  expect(view.figures.slice(0, 3).map((f) => [f.was, f.found.state])).toEqual([
    ["（空）", "new"],
    ["7125.61 万元", "same"],
    ["1760 万元", "changed"],
  ]);
});

test("blank and unreadable figures of last year are listed with the reason, and stay as they are", async () => {
  const session = await open();
  const file = await lastYearFile((data) => ({
    sangongBasis: { ...data.sangongBasis, currentBudget: null },
    assets: { rows: [{ unit: "1、局机关", inUse: "约五千" }] },
    spending: { ...data.spending, sum: { basic: "2295.62" }, rows: data.spending?.rows ?? [] },
  }));
  const view = await session.priorYear(file);
  const reasons = view.figures.flatMap((f) => (f.found.state === "notTaken" ? [[f.cell, f.found.because]] : []));
  expect(reasons).toEqual([
    [
      "prior.basic",
      "上年工作簿的“部门（单位）年度支出和结余情况（万元） · 汇总 · 基本支出”是2295.62 万元，与各分项合计 2195.62 万元 不符",
    ],
    ["prior.assets", "上年工作簿的“固定资产情况（万元） · 1、局机关 · 在用固定资产”是约五千，不是可以识别的数"],
    ["sangongBasis.priorBudget", "上年工作簿里是空的"],
  ]);
  await session.takePrior(view);
  await excel.settle();
  expect((await values(view))[7]).toBe(BEFORE[7]);
  expect((await values(view))[2]).toBe(BEFORE[2]);
});

test("a part of the form that either workbook has lost is not taken", async () => {
  await open();
  await Excel.run(async (context) => {
    context.workbook.names.getItem("自评.上年数.收入合计").delete();
    context.workbook.worksheets.getItem("基础数据").getRange("A74").values = [["收入"]];
    await context.sync();
  });
  const session = createSession(department, connectExcel(), () => "2022-03-20", {
    readFile: async (file) => {
      const snapshot = readWorkbook(file);
      const sheets = snapshot.sheets.map((s) => (s.name === "收支情况" ? { ...s, cells: s.cells.slice(0, 19) } : s));
      return { sheets, names: snapshot.names.filter(({ name }) => name !== "自评.三公") };
    },
  });
  const view = await session.priorYear(await lastYearFile());
  const because = (id: string) => view.figures.find((f) => f.cell === id)!.found;
  expect(because("prior.income")).toEqual({ state: "notTaken", because: "本工作簿里找不到这一栏，请先修复表格结构" });
  expect(because("sangongBasis.priorActual")).toEqual({ state: "notTaken", because: "上年工作簿里找不到这一栏" });
});

describe("refused before anything is written", () => {
  const refused = async (work: Promise<unknown>): Promise<string> => {
    const problem: unknown = await work.catch((error: unknown) => error);
    expect(problem).toMatchObject({ name: expect.stringMatching(/^(File)?Problem$/) as unknown });
    return (problem as Error).message;
  };

  test.each([
    ["2021", "本报告的评价年度是 2021，所选工作簿的评价年度是 2021。请选择评价年度为 2020 的工作簿。"],
    ["2019", "所选工作簿的评价年度是 2019。请选择评价年度为 2020 的工作簿。"],
    ["", "所选工作簿的评价年度是空的。"],
  ])("a workbook of the year “%s”", async (year, says) => {
    const session = await open();
    expect(await refused(session.priorYear(await lastYearFile(undefined, year)))).toContain(says);
  });

  test("while the cover does not say which year this is", async () => {
    const session = await open();
    const view = await session.priorYear(await lastYearFile());
    await type("封面!C6", "");
    expect(await refused(session.takePrior(view))).toContain("封面没有填评价年度");
    expect(await values(view)).toEqual(BEFORE);
  });

  test("a figure that has changed since it was shown, and with it all the others", async () => {
    const session = await open();
    const view = await session.priorYear(await lastYearFile());
    await type(cellOf(view, "prior.assets"), 7105.3);
    expect(await refused(session.takePrior(view))).toBe(
      "没有写入上年数：“上年末固定资产”刚才是7105.2 万元，现在是7105.3 万元。请重新提取，看清现值后再写入。",
    );
    expect((await values(view))[0]).toBe(BEFORE[0]);
  });

  test("a workbook without the form", async () => {
    const session = await open();
    expect(await refused(session.priorYear(await writeWorkbook(rich)))).toBe(
      "没有提取上年数：所选文件里没有自评表，找不到“自评.”开头的名称，也没有自评表的各张工作表。请选择上一年度的自评报告工作簿。",
    );
  });

  const kinds = new Set([
    "an empty file",
    "an .xls",
    "an encrypted workbook",
    "a file cut off in the middle",
    "a zip bomb",
  ]);
  test.each(refusedFiles.filter(({ what }) => kinds.has(what)))("$what", async ({ file }) => {
    const session = await open();
    expect(await refused(session.priorYear(file))).toMatch(/[\u4e00-\u9fff].*。$/);
  });
});

test.each([
  ["某市财政局", "上年工作簿的部门是“某市财政局”，本报告的部门是“某市工业和信息化局”。请确认没有选错文件。"],
  ["", "上年工作簿的部门是空的，本报告的部门是“某市工业和信息化局”。请确认没有选错文件。"],
  ["某市 工业和信息化局", undefined],
])("the department “%s” of last year is asked about, unless it is the same", async (department, question) => {
  const session = await open();
  const view = await session.priorYear(await lastYearFile((data) => ({ cover: { ...data.cover, department } })));
  expect(view.question).toBe(question);
});
