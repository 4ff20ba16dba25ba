/**
 * 全审 where Excel does not let us mark, or has conditional formats that it cannot read: what was found is shown all the same.
 * @drawn 1
 */
import { department } from "../../../src/reports/department";
import { createSession } from "../../../src/app/createSession";
import { sampleWorkbook } from "../../support/sample";
import type { Mark } from "../../../src/app/changes";
import type { Session } from "../../../src/app/session";
import { connectExcel } from "../../../src/excel";
import { openExcel, type TestExcel } from "../../support/excelHost";

const SHEET = "收支情况";
const FAULT = { code: "GeneralException", message: "ordered" };

let excel: TestExcel;
let session: Session;

beforeEach(async () => {
  excel = await openExcel(sampleWorkbook("published"));
  session = createSession(department, connectExcel(), () => "2022-03-20");
});

afterEach(async () => {
  await excel.settle();
  await excel.close();
});

const formulasOn = (sheet: string): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.load("items/id");
    await context.sync();
    const rules = formats.items.map((format) => format.custom.rule.load("formula"));
    await context.sync();
    return rules.map(({ formula }) => formula).sort();
  });

test("one unreadable conditional format of the officer's stops neither the findings nor the marks", async () => {
  const undisturbed = (await session.check()).check;
  const marks = await formulasOn(SHEET);
  const id = await Excel.run(async (context) => {
    const rule = context.workbook.worksheets
      .getItem(SHEET)
      .getRange("B6:B9")
      .conditionalFormats.add("Custom")
      .load("id");
    rule.custom.rule.formula = "=B6>1";
    await context.sync();
    return rule.id;
  });
  excel.host.conditions.unreadableRules.add(id);
  for (const afresh of [session, createSession(department, connectExcel(), () => "2022-03-20")]) {
    expect((await afresh.check()).check).toEqual(undisturbed);
    expect((await afresh.check()).check).toEqual(undisturbed);
  }
  excel.host.conditions.unreadableRules.clear();
  expect(await formulasOn(SHEET)).toEqual(["=B6>1", ...marks]);
});

test("findings are shown when no mark can be made, with a sentence that says so", async () => {
  const { findings, verdict } = (await session.check()).check;
  excel.host.faults.failMember("ConditionalFormatCollection.Add", FAULT);
  excel.host.faults.failMember("ConditionalFormatCollection.GetCount", FAULT);
  excel.host.faults.failMember("Worksheet.GetRanges", FAULT, 2);
  const view = (await session.check()).check;
  expect([view.findings, view.verdict]).toEqual([findings, verdict]);
  expect(view.unmarked).toMatch(/^表格里的标记没有更新：.+。请?.+。$/);
  excel.host.faults.clear();
  expect((await session.check()).check).not.toHaveProperty("unmarked");
});

test("a finding is gone to, though its related cells cannot be marked", async () => {
  const { findings } = (await session.check()).check;
  const finding = findings.find(({ place }) => place?.sheet === SHEET);
  excel.host.faults.failMember("ConditionalFormat.Delete", { code: "AccessDenied" });
  await session.locateFinding(finding?.key ?? "");
  const selected = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address.replaceAll("'", "");
  });
  expect(selected).toBe(finding?.place?.address);
});

const markedOn = async (sheet: string): Promise<number> => (await formulasOn(sheet)).length;

test("上报标记 leaves no mark on what is printed", async () => {
  await excel.close();
  excel = await openExcel(sampleWorkbook("corrected"));
  session = createSession(department, connectExcel(), () => "2022-03-20");
  await excel.host.person.type(`${SHEET}!B6`, 1);
  const wrong = (await session.check()).check.findings.find((f) => f.rule === "勾稽.收入.合计");
  expect(await markedOn(SHEET)).toBeGreaterThan(0);
  await session.applySuggestion(wrong?.key ?? "");
  await excel.settle();
  await session.stamp();
  expect(await markedOn(SHEET)).toBe(0);
});

test("what is explained leaves no colour on the form", async () => {
  let marks: readonly Mark[] = [];
  const mark = (drawn: readonly Mark[]): Promise<void> => Promise.resolve(void (marks = drawn));
  session = createSession(department, { ...connectExcel(), mark }, () => "2022-03-20");
  const hint = (await session.check()).check.findings.find((f) => f.rule === "核对.经济分类");
  const drawn = marks.length;
  await session.explain({ key: hint?.key ?? "", reason: "尾差", by: "示例甲" });
  await session.check();
  expect(marks).toHaveLength(drawn - 1);
});
