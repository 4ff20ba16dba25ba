/**
 * 添加项目, 删除项目 over the real client.
 * @drawn 2
 */
import { createSession } from "../../../../src/app/createSession";
import type { Session } from "../../../../src/app/session";
import { connectExcel } from "../../../../src/excel";
import { department } from "../../../../src/reports/department";
import type { WorkbookSpec } from "../../../../src/workbook/model";
import { openExcel, type TestExcel } from "../../../support/excelHost";
import { marksAt } from "../../../support/marksAt";
import { first, national, platform, projectsSpec, second } from "../../../support/projectsReport";
import { sampleWorkbook } from "../../../support/sample";

let excel: TestExcel;

afterEach(async () => {
  await excel.settle();
  await excel.close();
});

const open = async (spec: WorkbookSpec): Promise<Session> => {
  excel = await openExcel(spec);
  return createSession(department, connectExcel(), () => "2022-03-20");
};
const sheetNames = async (): Promise<readonly string[]> => (await connectExcel().structure()).sheetNames;
const projectNames = async (): Promise<readonly string[]> =>
  (await connectExcel().structure()).names
    .map(({ name }) => name)
    .filter((name) => /^自评\.项目(?:\d\d|汇总)/.test(name));
const both = (): WorkbookSpec => projectsSpec({ whole: {}, each: [first, second] });

test("a workbook with projects is checked, marked, stamped and checked again with one verdict", async () => {
  const session = await open(both());
  expect((await session.check()).check.verdict).toBe("可以上报");
  await session.stamp();
  expect((await session.look())?.stamp).toMatchObject({ state: "intact" });
  await excel.host.person.type("项目01!H6", 8.45);
  await excel.settle();
  const { check, stamp } = await session.check();
  expect(check.verdict).toBe("不能上报");
  expect(
    check.findings.filter(({ level }) => level === "强制").map(({ rule, place }) => [rule, place?.address]),
  ).toEqual([["项目.执行率.得分", "项目01!H6"]]);
  expect(stamp.state).toBe("broken");
});

test("a target or a result that looks like a figure or a day stays as it was typed", async () => {
  await open(both());
  await excel.host.person.type("项目01!D18", "2021年11月");
  await excel.host.person.type("项目01!E18", "96%");
  await excel.settle();
  const typed = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("项目01").getRange("D18:E18").load("values");
    await context.sync();
    return range.values;
  });
  expect(typed).toEqual([["2021年11月", "96%"]]);
});

test("a finding of a project is marked, explained, and to be explained again once its figure has changed", async () => {
  const session = await open(both());
  const type = async (typed: string): Promise<void> => {
    await excel.host.person.type("项目01!E18", typed);
    await excel.settle();
  };
  // The goal says that there were 5.
  await type("9个");
  const { verdict, findings } = (await session.check()).check;
  const finding = findings.find(({ rule }) => rule === "项目.总体目标.数字");
  expect(verdict).toBe("需要说明");
  expect(await marksAt("项目01", "E11")).toEqual(["explain"]);
  await session.explain({ key: finding?.key ?? "", reason: "另有四个为上年结转项目", by: "示例甲" });
  expect((await session.check()).check.verdict).toBe("可以上报");
  expect(await marksAt("项目01", "E11")).toEqual([]);
  await type("10个");
  expect((await session.check()).check.verdict).toBe("需要说明");
});

test.each([
  ["a total of money", "E6", 1300],
  ["the rate", "G6", 0.5],
  ["the total of points", "G22", 99],
])("%s typed over its formula is told", async (_, cell, typed) => {
  const session = await open(both());
  await excel.host.person.type(`项目01!${cell}`, typed);
  await excel.settle();
  const { check } = await session.check();
  expect(check.findings.filter(({ place }) => place?.address === `项目01!${cell}`).map(({ level }) => level)).toEqual([
    "强制",
  ]);
});

test("the first project brings its sheet and 项目汇总, and asks for what is missing", async () => {
  const session = await open(sampleWorkbook("corrected"));
  const before = await session.projects();
  expect(before.there).toEqual([]);
  expect(before.named).toContain(first.head?.name);
  expect(await session.addProject("甲项目")).toMatchObject({ sheet: "项目01" });
  await excel.settle();
  expect(await sheetNames()).toEqual(expect.arrayContaining(["项目01", "项目汇总"]));
  expect((await session.projects()).there).toEqual([{ number: 1, name: "甲项目", sheet: "项目01" }]);
  const { check } = await session.check();
  expect(check.verdict).toBe("不能上报");
  const asked = check.findings.filter(({ rule }) => rule !== "项目.重点支出.未列入");
  expect(asked.map(({ place }) => place?.sheet)).toEqual(asked.map(() => "项目01"));
});

test("one more keeps all that was filled in, and 项目汇总 adds it", async () => {
  const session = await open(both());
  await session.addProject("丙项目");
  await excel.settle();
  expect((await session.projects()).there.map(({ name }) => name)).toEqual([
    first.head?.name,
    second.head?.name,
    "丙项目",
  ]);
  await excel.host.person.type("项目03!D7", 100);
  await excel.host.person.type("项目03!E7", 80);
  await excel.settle();
  const { check } = await session.check();
  expect(check.findings.find(({ rule }) => rule === "项目.汇总.执行数")?.message).toContain("合计 1604.98 万元");
});

const listed = (): Promise<readonly unknown[]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("项目汇总").getRange("I1:Z30").load("formulas");
    await context.sync();
    return range.formulas.flat().filter((each) => each !== "");
  });

test.each<[name: string, standard: string]>([
  ["the national standard", national.name],
  ["a platform's", platform.name],
])(
  "lines of 项目汇总 are nobody's notes when it is made anew by %s; what somebody noted stays",
  async (_, standard) => {
    const session = await open(projectsSpec({ whole: { standard }, each: [first, second] }));
    const before = await listed();
    await excel.host.person.type("项目汇总!N4", "与财务科核对");
    await session.addProject("丙项目");
    await excel.settle();
    expect(await listed()).toEqual([...before, "与财务科核对"]);
    await session.removeProject(await session.projectRemoval(1));
    await excel.settle();
    expect(await listed()).toEqual([...before, "与财务科核对"]);
  },
);

test("a name that is there, and a sheet of the user's own, are refused before anything is written", async () => {
  const session = await open(both());
  const before = await sheetNames();
  await expect(session.addProject(first.head?.name ?? "")).rejects.toThrow("的自评表");
  expect(await sheetNames()).toEqual(before);

  await Excel.run(async (context) => {
    context.workbook.worksheets.add("项目03").getRange("A1").values = [["自己的表"]];
    await context.sync();
  });
  const names = await projectNames();
  await expect(session.addProject("丙项目（示例）")).rejects.toMatchObject({ code: "nameTaken" });
  expect(await sheetNames()).toEqual([...before, "项目03"]);
  expect(await projectNames()).toEqual(names);
  const kept = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("项目03").getRange("A1").load("values");
    await context.sync();
    return cell.values;
  });
  expect(kept).toEqual([["自己的表"]]);
});

test("删除项目 removes what was shown, its names and its line; the other stays as it was", async () => {
  const session = await open(both());
  const shown = await session.projectRemoval(1);
  expect(shown.filled).toContainEqual({ field: "项目名称", shown: first.head?.name });
  await session.removeProject(shown);
  await excel.settle();
  expect(await sheetNames()).not.toContain("项目01");
  expect((await projectNames()).some((name) => name.startsWith("自评.项目01"))).toBe(false);
  const { check, faults } = await session.check();
  expect([faults, check.verdict]).toEqual([[], "可以上报"]);
  expect(check.findings.find(({ rule }) => rule === "项目.汇总.执行数")?.message).toContain("合计 321.75 万元");
});

test("with the last one 项目汇总 goes, and the department's report is as before", async () => {
  const session = await open(projectsSpec({ whole: {}, each: [first] }));
  await session.removeProject(await session.projectRemoval(1));
  await excel.settle();
  expect(await projectNames()).toEqual([]);
  expect((await sheetNames()).filter((name) => name.startsWith("项目"))).toEqual([]);
  expect((await session.check()).check.verdict).toBe("可以上报");
});

test("nothing is removed when the project has changed since it was shown", async () => {
  const session = await open(both());
  const shown = await session.projectRemoval(1);
  await excel.host.person.type("项目01!D7", 1300);
  await excel.settle();
  await expect(session.removeProject(shown)).rejects.toThrow("在确认之后有了变化");
  expect(await sheetNames()).toContain("项目01");
});
