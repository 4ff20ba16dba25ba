/**
 * 采用建议: what is written, and what is found when the workbook is read again.
 * @drawn 1
 */
import { createSession } from "../../../src/app/createSession";
import { sampleWorkbook } from "../../support/sample";
import type { Session } from "../../../src/app/session";
import type { FindingView } from "../../../src/app/views/finding";
import { connectExcel } from "../../../src/excel";
import { department } from "../../../src/reports/department";
import { openExcel, type TestExcel } from "../../support/excelHost";

let excel: TestExcel;

beforeEach(async () => {
  excel = await openExcel(sampleWorkbook("corrected"));
});
afterEach(() => excel.close());

const findingOf = async (session: Session, rule: string): Promise<FindingView | undefined> =>
  (await session.check()).check.findings.find((f) => f.rule === rule);

test("what is told is what stands there afterwards", async () => {
  const session = createSession(department, connectExcel());
  await excel.host.person.type("收支情况!B6", 7238.12);
  const wrong = await findingOf(session, "勾稽.收入.合计");
  expect(await session.applySuggestion(wrong?.key ?? "")).toEqual({ now: ["收支情况!B6 现为 7138.12 万元"] });
});

test("one Ctrl+Z takes back the value and the marks that were drawn after it", async () => {
  const session = createSession(department, connectExcel());
  await excel.host.person.type("收支情况!B6", 7238.12);
  const wrong = await findingOf(session, "勾稽.收入.合计");
  await session.applySuggestion(wrong?.key ?? "");
  await session.check();
  await excel.host.person.undo();
  expect((await findingOf(session, "勾稽.收入.合计"))?.message).toBe(wrong?.message);
});

test("a change that did not happen is not reported, and the finding is told to stay", async () => {
  const session = createSession(department, { ...connectExcel(), write: () => Promise.resolve() });
  await excel.host.person.type("收支情况!B6", 7238.12);
  const wrong = await findingOf(session, "勾稽.收入.合计");
  expect(await session.applySuggestion(wrong?.key ?? "")).toEqual({
    now: ["收支情况!B6 现为 7238.12 万元"],
    stays: wrong?.message,
  });
});

test("where a sentence shows that a table is wrong, the cell that is written is the one that is named", async () => {
  const session = createSession(department, connectExcel());
  await excel.host.person.type("收支情况!D6", 46024);
  const found = await findingOf(session, "综述.文字金额与报表一致");
  expect(found?.place?.sheet).toBe("报告综述");
  expect(found?.suggestion?.lines).toEqual([expect.stringMatching(/^收支情况!D6 .*：46024 万元 → 2499\.6 万元$/)]);
});

describe("疑似按元填写", () => {
  test("a whole table is shown cell by cell, then converted in one write, and nothing else changes", async () => {
    const session = createSession(department, connectExcel());
    await excel.host.person.paste("基础数据!B49", [[862500], [1432000]]);
    const before = await findingOf(session, "数值.元");
    expect(before?.suggestion?.lines).toEqual([
      expect.stringMatching(/^基础数据!B\d+ .*：862500 万元 → 86\.25 万元$/),
      expect.stringMatching(/^基础数据!B\d+ .*：1432000 万元 → 143\.2 万元$/),
    ]);
    excel.reset();
    const { now, stays } = await session.applySuggestion(before?.key ?? "");
    expect(stays).toBeUndefined();
    expect(now.map((line) => line.slice(line.indexOf("现为")))).toEqual(["现为 86.25 万元", "现为 143.2 万元"]);
    expect(await findingOf(session, "数值.元")).toBeUndefined();
  });
});
