/**
 * The marks while somebody works: a cell that was put right loses its mark with the check that follows the edit.
 * @drawn 2
 */
import { department } from "../../../src/reports/department";
import { createSession } from "../../../src/app/createSession";
import { sampleWorkbook } from "../../support/sample";
import type { CheckView } from "../../../src/app/views/check";
import type { Session } from "../../../src/app/session";
import { connectExcel } from "../../../src/excel";
import { openExcel, type TestExcel } from "../../support/excelHost";
import { marksAt } from "../../support/marksAt";

let excel: TestExcel;
let session: Session;
let views: CheckView[];
let stop: () => Promise<void>;

beforeEach(async () => {
  excel = await openExcel(sampleWorkbook("published"));
  session = createSession(department, connectExcel(), () => "2022-03-20");
  views = [];
  await session.check();
  stop = await session.onLive(
    ({ check }) => views.push(check),
    () => undefined,
  );
});

afterEach(async () => {
  await stop();
  await excel.settle();
  await excel.close();
});

const followed = async (count: number): Promise<void> => {
  for (let wait = 0; wait < 100 && views.length < count; wait++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  await excel.settle();
  expect(views.length).toBeGreaterThanOrEqual(count);
};

test("a corrected cell loses its mark, the others keep theirs", async () => {
  expect(await marksAt("绩效自评", "C16")).toEqual(["explain"]);
  await excel.host.person.type("绩效自评!C16", "≥95%");
  await followed(1);
  expect(await marksAt("绩效自评", "C16")).toEqual([]);
  expect(await marksAt("收支情况", "B14")).toEqual(["explain"]);
});

test("an edit that puts nothing right writes nothing", async () => {
  await excel.settle();
  excel.reset();
  await excel.host.person.type("收支情况!C6", 4000);
  await followed(1);
  expect(excel.writes()).toBe(0);
});

test("marks that were cleared stay away", async () => {
  await session.clearMarks();
  await excel.host.person.type("绩效自评!C16", "≥95%");
  await followed(1);
  expect(await marksAt("收支情况", "B14")).toEqual([]);
});

test("several corrections of one paragraph are proposed and written as one text", async () => {
  const { check } = await session.check();
  const first = check.findings.find((f) => f.suggestion?.together !== undefined)?.suggestion;
  expect(first?.together?.keys).toHaveLength(5);
  await session.applySuggestion(...(first?.together?.keys ?? []));
  const after = (await session.check()).check.findings.filter((f) => f.cell === first?.cell && f.suggestion);
  expect(after).toEqual([]);
  expect(
    (await session.look())?.paragraphs
      .find((p) => p.id === first?.cell)
      ?.parts.map((p) => p.text)
      .join(""),
  ).toBe(first?.together?.value);
});

test("a check that is aborted before it marks leaves the workbook as it was", async () => {
  await session.clearMarks();
  await excel.settle();
  excel.reset();
  const controller = new AbortController();
  controller.abort();
  await expect(session.check(controller.signal)).rejects.toThrow();
  expect(excel.writes()).toBe(0);
});
