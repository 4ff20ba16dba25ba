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
import { marksAt } from "../../support/marksAt";

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

const PLACES = ["基本概况!B3", "基本概况!D3", "收支情况!C6", "收支情况!D6", "收支情况!G6", "收支情况!D15"];

const rangesOf = (context: Excel.RequestContext): readonly Excel.Range[] =>
  PLACES.map((place) => place.split("!")).map(([sheet = "", address = ""]) =>
    context.workbook.worksheets.getItem(sheet).getRange(address).load("values"),
  );

const valuesAt = (): Promise<readonly unknown[]> =>
  Excel.run(async (context) => {
    const ranges = rangesOf(context);
    await context.sync();
    return ranges.map(({ values }) => values[0]?.[0] as unknown);
  });

const writeAsText = (values: readonly unknown[]): Promise<void> =>
  Excel.run(async (context) => {
    rangesOf(context).forEach((range, i) => {
      range.numberFormat = [["@"]];
      range.values = [[String(values[i])]];
    });
    await context.sync();
  });

test("figures that a program wrote as texts are one finding, all marked, and one step makes them figures", async () => {
  const session = createSession(department, connectExcel());
  const values = await valuesAt();
  await writeAsText(values);
  const { findings } = (await session.check()).check;
  expect(findings.map(({ rule, evidence }) => [rule, evidence.length])).toEqual([["数值.文本数字", PLACES.length]]);
  expect(await marksAt("基本概况", "B3")).toEqual(["must"]);
  expect(await marksAt("收支情况", "D15")).toEqual(["must"]);
  const { now, stays } = await session.applySuggestion(findings[0]?.key ?? "");
  expect(stays).toBeUndefined();
  expect(now).toHaveLength(PLACES.length);
  expect(await valuesAt()).toEqual(values);
  expect((await session.check()).check.findings).toEqual([]);
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
