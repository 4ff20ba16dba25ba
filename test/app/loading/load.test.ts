import type { ReadContext } from "../../../src/app/loading/context";
import { load, loadSnapshot } from "../../../src/app/loading/load";
import { department } from "../../../src/reports/department";
import type { WorkbookSnapshot } from "../../../src/workbook/model";
import { readWorkbook, writeWorkbook } from "../../../src/xlsx";
import { sampleWorkbook } from "../../support/sample";

const withText = (snapshot: WorkbookSnapshot, from: string, to: string): WorkbookSnapshot => ({
  ...snapshot,
  sheets: snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) =>
      row.map((cell) => (typeof cell.value === "string" ? { ...cell, value: cell.value.replace(from, to) } : cell)),
    ),
  })),
});

test("a check reads the text anew where it has changed, and says what a first check says", async () => {
  const first = readWorkbook(await writeWorkbook(sampleWorkbook("published")));
  const changed = withText(first, "7138.12万元", "7183.12万元");
  expect(changed).not.toEqual(first);
  let workbook = first;
  const context: ReadContext = {
    report: department,
    workbook: { read: () => Promise.resolve(workbook) },
    last: undefined,
  };
  const before = await load(context);
  workbook = changed;
  const after = await load(context);
  expect(after.readProse).toBe(before.readProse);
  const { assessment } = loadSnapshot(department, changed);
  expect(after.assessment.prose).toEqual(assessment.prose);
  expect(after.assessment.findings).toEqual(assessment.findings);
  expect(after.assessment.prose.differences).not.toEqual(before.assessment.prose.differences);
});
