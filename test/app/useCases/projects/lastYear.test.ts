/**
 * 复制上年项目 over the real client: shown first, indicators and targets taken, results left blank.
 * @drawn 1
 */
import { exportWord } from "../../../../src/app/useCases/exportWord";
import { createSession } from "../../../../src/app/createSession";
import { readWordReport } from "../../../../src/app/document/wordReport";
import type { Session } from "../../../../src/app/session";
import type { LastYearFile } from "../../../../src/app/views/projects";
import { readDocument } from "../../../../src/docx";
import { writeDocument } from "../../../../src/docx/write";
import { connectExcel } from "../../../../src/excel";
import { zlibInflate } from "../../../../src/ooxml/node";
import { department } from "../../../../src/reports/department";
import { documentForm } from "../../../../src/reports/department/fromDocument";
import { sample } from "../../../../src/reports/department/samples";
import { readWorkbook, writeWorkbook } from "../../../../src/xlsx";
import { openExcel, type TestExcel } from "../../../support/excelHost";
import { changedProject, first, openedProjects, projectsSpec, second } from "../../../support/projectsReport";
import { para, table, wordFile } from "../../../support/wordFile";

let excel: TestExcel;
afterEach(async () => {
  await excel.settle();
  await excel.close();
});

const { data } = sample("corrected");
const inYear = (year: string) => ({ cover: { ...data.cover, year } });
const fileOf = async (year: string, each = [first, second]): Promise<LastYearFile> => ({
  name: "上年.xlsx",
  bytes: await writeWorkbook(projectsSpec({ whole: {}, each }, inYear(year))),
});
const documentOf = async (year: string): Promise<LastYearFile> => {
  const loaded = openedProjects({ whole: {}, each: [first, second] }, inYear(year));
  const { document } = exportWord(loaded, { public: false, attachments: false });
  return { name: "上年.docx", bytes: await writeDocument(document) };
};

/** A document of one project, as many counties ask for, with this line above its form. */
const alone = (above: string): LastYearFile => {
  const form = table([
    ["项目名称", "候鸟监测", "项目实施单位", "湿地站"],
    ["项目主管部门", "某市林业局", "", ""],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["产出指标", "数量指标", "监测次数", "≥12次", "13次", "30", "30"],
  ]);
  return { name: "候鸟监测.docx", bytes: wordFile(para("项目支出绩效自评表") + para(above) + form) };
};

const open = async (each = [second]): Promise<Session> => {
  excel = await openExcel(projectsSpec({ whole: {}, each }, inYear("2021")));
  return createSession(department, connectExcel(), () => "2022-03-20", {
    readFile: (bytes) => Promise.resolve(readWorkbook(bytes, { inflate: zlibInflate })),
    word: { read: async (file) => readWordReport(documentForm, readDocument(file)), write: writeDocument },
  });
};

test("those that are not there yet are shown, then added with their indicators and without results", async () => {
  const session = await open();
  const file = await fileOf("2020");
  const shown = await session.projectsOfLastYear(file);
  expect(shown.projects.map(({ name, isThere }) => [name, isThere])).toEqual([
    [first.head?.name, false],
    [second.head?.name, true],
  ]);
  const fields = new Set(shown.projects[0]?.taken.map(({ field }) => field.split(" · ").at(-1)));
  expect([...fields]).toEqual(expect.arrayContaining(["三级指标", "年度指标值", "分值", "预期目标"]));
  expect([...fields].filter((field) => /实际完成|得分|执行数|原因/.test(field ?? ""))).toEqual([]);

  expect(await session.addLastYear(file, shown)).toEqual(["项目02"]);
  await excel.settle();
  const { check } = await session.check();
  const own = check.findings.filter(({ place }) => place?.sheet === "项目02");
  expect(own.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["项目.未填.实际完成值", "项目.未填.得分"]));
  expect(own.filter(({ rule }) => /年度指标值|三级指标|分值/.test(rule))).toEqual([]);
  expect((await session.projects()).there.map(({ name }) => name)).toEqual([second.head?.name, first.head?.name]);
});

test("another year's workbook, one without projects, and one that has changed are refused", async () => {
  const session = await open();
  await expect(session.projectsOfLastYear(await fileOf("2019"))).rejects.toThrow("所选工作簿的评价年度是 2019");
  await expect(session.projectsOfLastYear(await fileOf("2020", []))).rejects.toThrow("没有项目自评表");
  const shown = await session.projectsOfLastYear(await fileOf("2020"));
  const other = await fileOf("2020", [changedProject(first, { rows: { 0: { target: "≥50家" } } }), second]);
  await expect(session.addLastYear(other, shown)).rejects.toThrow("有了变化");
  expect((await session.projects()).there).toHaveLength(1);
});

test("from a Word report they are taken as from a workbook", async () => {
  const session = await open();
  const [file, workbook] = [await documentOf("2020"), await fileOf("2020")];
  const [shown, same] = [await session.projectsOfLastYear(file), await session.projectsOfLastYear(workbook)];
  expect(shown).toEqual(same);
  expect(await session.addLastYear(file, shown)).toEqual(["项目02"]);
  await expect(session.projectsOfLastYear(await documentOf("2019"))).rejects.toThrow("所选文档是 2019 年度的");
});

test("a document of a single project is asked about where it does not say its year, and names its own department", async () => {
  const session = await open();
  const shown = await session.projectsOfLastYear(alone("填报日期：3月"));
  expect(shown).toMatchObject({ year: "", department: "某市林业局", projects: [{ name: "候鸟监测", isThere: false }] });
  expect(shown.questions).toEqual([
    "上年 Word 文档没有写年度，请确认是 2020 年度的项目自评表。",
    expect.stringMatching(/^上年 Word 文档的部门是“某市林业局”，本报告的部门是“.+”。请确认没有选错文件。$/),
  ]);
  const taken = shown.projects[0]?.taken.map(({ shown: value }) => value);
  expect(taken).toEqual(["候鸟监测", "某市林业局", "湿地站", "产出指标", "数量指标", "监测次数", "≥12次", "30 分"]);
  expect((await session.projectsOfLastYear(alone("（2020年度）"))).questions).toHaveLength(1);
  await expect(session.projectsOfLastYear(alone("（2021年度）"))).rejects.toThrow("所选文档是 2021 年度的");
});
