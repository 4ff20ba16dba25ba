/**
 * A few cells far away from the form, on its own sheets: they change nothing in the result, are told where they hold a figure, and stay in the file.
 * @drawn 2
 */
import { loadSnapshot } from "../../src/app/loading/load";
import { READING, snapshotIn } from "../../src/cli/load";
import { toUniver } from "../../src/host/snapshot/toUniver";
import { withOrigins } from "../../src/host/snapshot/origins";
import { department } from "../../src/reports/department";
import { savedOf, sourceOf } from "../../src/workbench/source";
import { openFile, saveChanges } from "../../src/xlsx";
import { openSaved } from "../support/excelHost";
import {
  ACCOUNTS,
  COVER,
  correctedFile,
  partsOfFile,
  replacing,
  returned,
  textPart,
  type Change,
  problemOf,
} from "../support/returned";

const cell = (at: string, value: string): string =>
  /^\d/.test(value) ? `<c r="${at}"><v>${value}</v></c>` : `<c r="${at}" t="str"><v>${value}</v></c>`;

const far = (sheet: string, ...cells: readonly (readonly [at: string, value: string])[]): Change =>
  replacing(
    sheet,
    "</sheetData>",
    `${cells.map(([at, value]) => `<row r="${at.replace(/\D/g, "")}">${cell(at, value)}</row>`).join("")}</sheetData>`,
  );

test.each([
  ["a text in the last corner of one sheet", [far(ACCOUNTS, ["XFD1048576", "备注"])]],
  ["and of several", [COVER, ACCOUNTS].map((sheet) => far(sheet, ["XFD1048576", "备注"]))],
  ["in the last row", [COVER, ACCOUNTS].map((sheet) => far(sheet, ["B1048576", "完"]))],
  ["some far below", [far(ACCOUNTS, ["C300000", "备注"], ["AAA600000", " "], ["C900000", "备注"])]],
])("%s", async (_, changes) => {
  const before = loadSnapshot(department, snapshotIn(await correctedFile()));
  const file = await returned(...changes);
  const found = loadSnapshot(department, snapshotIn(file));
  expect(found.assessment.findings).toEqual([]);
  expect(found.assessment.verdict).toBe("可以上报");
  expect([...found.reading.cells.all()]).toEqual([...before.reading.cells.all()]);
  expect(found.snapshot.sheets.every(({ cells }) => cells.length < 1000)).toBe(true);
});

test("a figure far away is told where it is, once", async () => {
  const { assessment } = loadSnapshot(department, snapshotIn(await returned(far(ACCOUNTS, ["XFD1048576", "7138.12"]))));
  expect(assessment.findings).toMatchObject([{ rule: "结构.表外数字", data: { addresses: "XFD1048576" } }]);
});

test("what one of our names points at is no stray cell", async () => {
  const phone = replacing("xl/workbook.xml", /(name="自评\.概况\.联络电话"[^>]*>)[^<]*/, (found) =>
    found.replace(/>.*/, ">'收支情况'!$XFD$1048576"),
  );
  expect(await problemOf((parts) => phone(far(ACCOUNTS, ["XFD1048576", "1"])(parts)))).toMatchObject({
    kind: "tooLarge",
    sheet: "收支情况",
  });
});

test("the workbench opens such a file, names the place, and leaves the cell in the file, even where a row came in above it", async () => {
  const file = await returned(far(ACCOUNTS, ["XFD1048576", "备注"]));
  const { spec, notShown } = await openFile(file, READING);
  expect(notShown).toContain("工作表“收支情况”远处的单元格（XFD1048576）");
  const excel = await openSaved(withOrigins(toUniver(spec)));
  try {
    const source = sourceOf(excel.host.save(), file);
    await excel.host.person.insert("收支情况!7:7");
    await excel.settle();
    const saved = await saveChanges(file, source.before, savedOf(source, excel.host.save()));
    const rows = textPart(partsOfFile(saved), ACCOUNTS).match(/<row [^>]*r="10485\d\d".*?<\/row>/g);
    expect(rows).toEqual([expect.stringContaining('<c r="XFD1048576"')]);
    expect(rows?.[0]).toContain("备注");
  } finally {
    await excel.close();
  }
});
