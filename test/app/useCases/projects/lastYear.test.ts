/** 复制上年项目 over the real client: shown first, indicators and targets taken, results left blank. */
import { createSession } from "../../../../src/app/createSession";
import type { Session } from "../../../../src/app/session";
import { connectExcel } from "../../../../src/excel";
import { zlibInflate } from "../../../../src/ooxml/node";
import { department } from "../../../../src/reports/department";
import { sample } from "../../../../src/reports/department/samples";
import { readWorkbook, writeWorkbook } from "../../../../src/xlsx";
import { openExcel, type TestExcel } from "../../../support/excelHost";
import { changedProject, first, projectsSpec, second } from "../../../support/projectsReport";

jest.setTimeout(180_000);

let excel: TestExcel;
afterEach(async () => {
  await excel.settle();
  await excel.close();
});

const { data } = sample("corrected");
const inYear = (year: string) => ({ cover: { ...data.cover, year } });
const fileOf = (year: string, each = [first, second]): Promise<Uint8Array> =>
  writeWorkbook(projectsSpec({ whole: {}, each }, inYear(year)));

const open = async (each = [second]): Promise<Session> => {
  excel = await openExcel(projectsSpec({ whole: {}, each }, inYear("2021")));
  return createSession(department, connectExcel(), () => "2022-03-20", {
    readFile: (bytes) => Promise.resolve(readWorkbook(bytes, { inflate: zlibInflate })),
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
