/**
 * Projects of a Word report over the real client: into a new workbook, and into the open one by their names.
 * @drawn 1
 */
import { exportWord } from "../../../../src/app/useCases/exportWord";
import { createSession } from "../../../../src/app/createSession";
import { readWordReport } from "../../../../src/app/document/wordReport";
import type { Session } from "../../../../src/app/session";
import type { WordView } from "../../../../src/app/views/word";
import { readDocument } from "../../../../src/docx";
import { writeDocument } from "../../../../src/docx/write";
import { connectExcel } from "../../../../src/excel";
import { department } from "../../../../src/reports/department";
import { documentForm } from "../../../../src/reports/department/fromDocument";
import type { ProjectData } from "../../../../src/reports/project/form";
import { openExcel, type TestExcel } from "../../../support/excelHost";
import { changedProject, first, openedProjects, projectsSpec, second } from "../../../support/projectsReport";

let excel: TestExcel;

afterEach(async () => {
  await excel.settle();
  await excel.close();
});

const open = async (spec?: Parameters<typeof openExcel>[0]): Promise<Session> => {
  excel = await openExcel(spec);
  return createSession(department, connectExcel(), () => "2022-03-20", {
    word: { read: async (file) => readWordReport(documentForm, readDocument(file)), write: writeDocument },
  });
};

const documentOf = (...each: readonly ProjectData[]): Promise<Uint8Array> => {
  const loaded = openedProjects({ whole: {}, each });
  return writeDocument(exportWord(loaded, { public: false, attachments: false }).document);
};

const changes = ({ values }: WordView): readonly string[] =>
  values
    .filter(({ state }) => state !== "same")
    .map(({ part, field, was, shown }) => `${part} ${field}：${was} → ${shown}`);

test("without a form the document's projects come with the report, each on its sheet", async () => {
  const session = await open();
  const view = await session.readWord(await documentOf(first, second), "draft");
  expect(view.installs).toBe(true);
  expect(view.values.find(({ part, field }) => part === "项目02 基本信息" && field === "项目名称")?.shown).toBe(
    second.head?.name,
  );
  await session.takeWord(view, []);
  await excel.settle();
  expect((await session.projects()).there.map(({ name, sheet }) => [name, sheet])).toEqual([
    [first.head?.name, "项目01"],
    [second.head?.name, "项目02"],
  ]);
  expect((await session.check()).check.findings.filter(({ place }) => place?.sheet.startsWith("项目"))).toEqual([]);
});

test("into the open workbook they go by name, whatever their order; what differs is shown first", async () => {
  const session = await open(projectsSpec({ whole: {}, each: [second, first] }));
  const changed = changedProject(first, { goal: { actual: "全部完成，另有说明。" } });
  const view = await session.readWord(await documentOf(changed, second), "draft");
  expect(changes(view)).toEqual([`项目02 年度总体目标 实际完成情况：${first.goal?.actual} → 全部完成，另有说明。`]);
  await session.takeWord(view, ["项目02 年度总体目标"]);
  await excel.settle();
  expect(changes(await session.readWord(await documentOf(changed, second), "draft"))).toEqual([]);
});

test("one that the workbook does not have is told with its place and what to do, and nothing of it is taken", async () => {
  const session = await open(projectsSpec({ whole: {}, each: [second] }));
  const view = await session.readWord(await documentOf(first, second), "draft");
  expect(changes(view)).toEqual([]);
  const { place, text, because } = view.unplaced.at(-1) ?? { place: "", text: "", because: "" };
  expect(place).toMatch(/^表 \d+/);
  expect(text).toBe(`项目“${first.head?.name}”的自评表`);
  expect(because).toContain("先在“项目”里添加");
});
